package dev.operative.export.citation;

import dev.operative.search.IndexedParagraph;
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

/// Says in English what was found out about a citation.
public final class FindingSentence {
  private FindingSentence() {}

  /// The finding, in a sentence.
  public static String of(CitationFinding finding) {
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
