package dev.operative.cli.output;

import dev.operative.document.DocumentHeader;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.Hit;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Translation;
import java.io.PrintWriter;
import java.util.List;

/// Prints the answer to a search for people.
public final class AnswerPrinter {
  private final Console console;
  private final PrintWriter out;

  public AnswerPrinter(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /// Prints the results of a search, and what else there is to know of them.
  public void print(Answer answer) {
    long total = answer.result().total();
    String paragraphs = "%,d %s".formatted(total, total == 1 ? "paragraph" : "paragraphs");
    String found =
        answer
            .documents()
            .map(each -> documents(each.total()) + " with " + paragraphs)
            .orElse(paragraphs);
    out.printf("%s (%d ms)%n", found, answer.tookMillis());
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
          "Few paragraphs match all words; those that match most of them, or related terms, are listed"
              + " below.");
    }
    if (answer.result().total() == 0 && !answer.question().text().isBlank()) {
      out.println("Nothing has most of these words, in either language; leave some out.");
    }
    answer.suggestion().ifPresent(other -> out.println("Did you mean: " + other));
    int rank = answer.question().offset() + 1;
    for (Hit hit : answer.result().hits()) {
      print(rank++ + ". ", hit);
    }
    for (DocumentHit document :
        answer.documents().map(DocumentResult::documents).orElse(List.of())) {
      print(rank++, document);
    }
  }

  private static String documents(long total) {
    return "%,d %s".formatted(total, total == 1 ? "document" : "documents");
  }

  private void print(String lead, Hit hit) {
    out.println();
    new ParagraphPrinter(console).print(lead, hit.found(), hit.highlights());
  }

  private void print(int rank, DocumentHit document) {
    DocumentHeader header = document.header();
    out.println();
    out.printf(
        "%d. %s: %,d matching%n",
        rank,
        header
            .symbol()
            .map(symbol -> symbol + " [" + header.language().code() + "]")
            .orElse(header.title()),
        document.matches());
    document.best().forEach(hit -> print("   ", hit));
  }
}
