package dev.operative.cli.output;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CheckedCitation.Verdict;
import dev.operative.search.check.CitationFinding;
import dev.operative.search.check.CitationFinding.LaterWording;
import dev.operative.search.check.CitationFinding.NoSuchParagraph;
import dev.operative.search.check.CitationFinding.NotAdopted;
import dev.operative.search.check.CitationFinding.NotHeld;
import dev.operative.search.check.CitationFinding.OtherDate;
import dev.operative.search.check.CitationFinding.OtherSymbol;
import dev.operative.search.check.CitationFinding.OtherTitle;
import dev.operative.search.check.CitationFinding.OtherYear;
import dev.operative.search.check.CitationFinding.QuotedElsewhere;
import dev.operative.search.check.CitationFinding.QuotedExactly;
import dev.operative.search.check.CitationFinding.QuotedNearly;
import dev.operative.search.check.CitationFinding.QuotedNowhere;
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
      console.out().println("    " + sentence(finding));
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

  private static String sentence(CitationFinding finding) {
    return switch (finding) {
      case NotHeld held -> "The index has no such document.";
      case OtherYear year ->
          "The resolution of this number is of " + year.actual() + ", not of " + year.cited() + ".";
      case OtherSymbol symbol -> "Beside it stands " + symbol.beside() + ", another document.";
      case NoSuchParagraph none ->
          "It has no "
              + (none.cited().preambular() ? "preambular " : "")
              + "paragraph "
              + none.cited().label()
              + none.last().map(last -> "; the last is " + last).orElse("")
              + ".";
      case OtherDate date -> "It is of " + date.actual() + ", not of " + date.cited() + ".";
      case OtherTitle title -> "Its title is “" + title.actual() + "”.";
      case NotAdopted status ->
          "It was not adopted; its status is: " + status.status().word() + ".";
      case QuotedExactly exact -> "The words quoted stand in " + place(exact.where()) + ".";
      case QuotedElsewhere other ->
          "The words quoted stand elsewhere: in " + place(other.where()) + ".";
      case QuotedNearly near -> "The words quoted differ from " + place(near.where()) + ":";
      case QuotedNowhere nowhere ->
          "The words quoted were not found: “"
              + nowhere.quotation().text().replaceAll("\\s+", " ")
              + "”.";
      case LaterWording later -> "A later wording stands in " + place(later.later()) + ".";
    };
  }

  private static String place(IndexedParagraph found) {
    return found.part().symbol().map(Object::toString).orElse(found.part().title())
        + ", "
        + found.paragraph().number();
  }
}
