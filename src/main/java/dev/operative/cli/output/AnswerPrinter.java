package dev.operative.cli.output;

import dev.operative.document.DocumentHeader;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.SearchResult;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Show;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Tier;
import dev.operative.search.service.Translation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/// Prints the answer to a search for people.
public final class AnswerPrinter {
  private final Console console;
  private final PrintWriter out;
  private final IndexView view;

  /// @param view what was searched
  public AnswerPrinter(Console console, IndexView view) {
    this.console = console;
    this.view = view;
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
            .orElseGet(() -> paragraphs + wordings(answer.result()));
    out.printf("%s (%d ms)%n", found, answer.tookMillis());
    answer
        .corrected()
        .ifPresent(
            right ->
                out.println(
                    "Nothing has all of “"
                        + answer.question().text()
                        + "”; searched for “"
                        + right
                        + "” (--as-typed searches what was typed)"));
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
    if (answer.tiers().size() > 1) {
      out.println(tiers(answer.tiers()));
    }
    if (answer.result().total() == 0 && !answer.question().text().isBlank()) {
      out.println("Nothing has most of these words, in either language; leave some out.");
    }
    answer.suggestion().ifPresent(other -> out.println("Did you mean: " + other));
    Chapeaux chapeaux = Chapeaux.of(view, answer.hits().map(Hit::found).toList());
    Show show = answer.question().show();
    int rank = answer.question().offset() + 1;
    for (Hit hit : answer.result().hits()) {
      print(rank++ + ". ", hit, answer.tier(hit), chapeaux, show);
    }
    for (DocumentHit document :
        answer.documents().map(DocumentResult::documents).orElse(List.of())) {
      print(rank++, document, answer, chapeaux, show);
    }
  }

  private static String tiers(Map<Tier, Long> tiers) {
    String words =
        "%,d with all the words, %,d with some of them or related terms"
            .formatted(
                tiers.getOrDefault(Tier.ALL, 0L),
                tiers.getOrDefault(Tier.MOST, 0L) + tiers.getOrDefault(Tier.ANY, 0L));
    return tiers.containsKey(Tier.MEANING)
        ? words + ", %,d close in meaning".formatted(tiers.get(Tier.MEANING))
        : words;
  }

  private static String wordings(SearchResult result) {
    return result.entries() < result.total() ? " in %,d wordings".formatted(result.entries()) : "";
  }

  private static String documents(long total) {
    return "%,d %s".formatted(total, total == 1 ? "document" : "documents");
  }

  private void print(String lead, Hit hit, Tier tier, Chapeaux chapeaux, Show show) {
    out.println();
    ParagraphPrinter printer = new ParagraphPrinter(console);
    printer.print(lead, hit.found(), chapeaux, hit.highlights());
    switch (tier) {
      case ALL -> {}
      case MOST, ANY -> printer.note("Has some of the words");
      case MEANING -> printer.note("Close in meaning");
    }
    hit.repeats().ifPresent(repeats -> printer.repeats(repeats, hit.found().document().language()));
    if (show.equals(Show.BOTH)) {
      hit.provision().others(hit.found().paragraph().id()).forEach(printer::beside);
    }
  }

  private void print(int rank, DocumentHit document, Answer answer, Chapeaux chapeaux, Show show) {
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
    document.best().forEach(hit -> print("   ", hit, answer.tier(hit), chapeaux, show));
  }
}
