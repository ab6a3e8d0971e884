package dev.operative.cli.output;

import dev.operative.export.citation.FindingSentence;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CheckedCitation.Verdict;
import dev.operative.search.check.CitationFinding;
import dev.operative.search.check.CitationFinding.QuotedNearly;
import dev.operative.search.compare.ComparedText;
import java.util.List;

/// Prints checked citations, for people.
public final class CitationsPrinter {
  private final Console console;
  private final ChangePrinter changes;

  public CitationsPrinter(Console console) {
    this.console = console;
    this.changes = new ChangePrinter(console);
  }

  /// Prints each citation with what was found out, then how many have which verdict.
  public void print(List<CheckedCitation> checked) {
    checked.forEach(this::print);
    console
        .out()
        .printf(
            "%,d citations: %,d confirmed, %,d questioned, %,d not in the index%n",
            checked.size(),
            count(checked, Verdict.CONFIRMED),
            count(checked, Verdict.QUESTIONED),
            count(checked, Verdict.NOT_HELD));
  }

  private static long count(List<CheckedCitation> checked, Verdict verdict) {
    return checked.stream().filter(each -> each.verdict() == verdict).count();
  }

  private void print(CheckedCitation checked) {
    Style style = checked.verdict() == Verdict.QUESTIONED ? Style.WARNING : Style.STRONG;
    console
        .out()
        .printf(
            "%s  %s%n",
            style.of(checked.verdict().word(), console),
            checked.cited().printed().replaceAll("\\s+", " "));
    checked.text().ifPresent(text -> console.out().println("    " + described(text)));
    for (CitationFinding finding : checked.findings()) {
      console.out().println("    " + FindingSentence.of(finding));
      if (finding instanceof QuotedNearly near) {
        changes.print(near.comparison().changes());
      }
    }
    console.out().println();
  }

  private static String described(ComparedText text) {
    return text.symbol()
        + text.part().date().or(text.document()::date).map(date -> ", " + date).orElse("")
        + ", "
        + text.part().status().word()
        + ": "
        + text.part().title();
  }
}
