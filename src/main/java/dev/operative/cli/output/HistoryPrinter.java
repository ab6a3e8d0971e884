package dev.operative.cli.output;

import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.wording.ClauseHistory;
import dev.operative.search.wording.Wording;
import java.time.LocalDate;
import java.util.List;

/// Prints the history of a wording for people.
public final class HistoryPrinter {
  private final Console console;
  private final ChangePrinter changes;

  public HistoryPrinter(Console console) {
    this.console = console;
    this.changes = new ChangePrinter(console);
  }

  /// Prints a paragraph with its earlier and later wordings.
  public void print(ClauseHistory history) {
    new ParagraphPrinter(console).print("", history.subject(), Chapeaux.NONE, List.of());
    if (history.earlier().isEmpty() && history.later().isEmpty()) {
      console.out().println("\nNo other document has a similar wording.");
    }
    section("Earlier, what changed until this paragraph", history.earlier());
    section("Later, what changed since this paragraph", history.later());
  }

  private void section(String heading, List<Wording> wordings) {
    if (!wordings.isEmpty()) {
      console.out().println("\n" + Style.STRONG.of(heading, console));
    }
    for (Wording wording : wordings) {
      console.out().println();
      console.out().println(lead(wording));
      changes.print(wording.comparison().changes());
    }
  }

  private String lead(Wording wording) {
    IndexedParagraph found = wording.found();
    PartHeader part = found.part();
    return "%3d %%  %s  %s%s  %s"
        .formatted(
            Math.round(wording.comparison().similarity() * 100),
            found.date().map(LocalDate::toString).orElse("undated"),
            Style.STRONG.of(CitationStyle.UN.cite(found), console),
            part.status() == Status.NONE ? "" : " [" + part.status().word() + "]",
            Style.FAINT.of(found.paragraph().id().toString(), console));
  }
}
