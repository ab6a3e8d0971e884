package dev.operative.cli;

import dev.operative.search.Answer;
import dev.operative.search.Hit;
import dev.operative.search.Translation;
import java.io.PrintWriter;
import java.util.List;

/// Prints the answer to a search for people.
final class AnswerPrinter {
  private final Surroundings surroundings;
  private final PrintWriter out;

  AnswerPrinter(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.out = surroundings.out();
  }

  void print(Answer answer) {
    long total = answer.result().total();
    out.printf(
        "%,d %s (%d ms)%n", total, total == 1 ? "paragraph" : "paragraphs", answer.tookMillis());
    for (Translation translation : answer.translations()) {
      out.println(
          "Also searched for “"
              + translation.from()
              + "”: "
              + String.join(", ", translation.to())
              + " ("
              + translation.source()
              + ")");
    }
    if (answer.widened()) {
      out.println(
          "Few paragraphs match all words; those that match most of them are listed below.");
    }
    answer.suggestion().ifPresent(other -> out.println("Did you mean: " + other));
    ParagraphPrinter paragraphs = new ParagraphPrinter(surroundings);
    List<Hit> hits = answer.result().hits();
    for (int i = 0; i < hits.size(); i++) {
      out.println();
      int rank = answer.inquiry().offset() + i + 1;
      paragraphs.print(rank + ". ", hits.get(i).found(), hits.get(i).highlights());
    }
  }
}
