package dev.operative.web.page.citations;

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
import dev.operative.search.query.Facet;
import dev.operative.search.wording.Change;
import dev.operative.web.page.citations.CitationsView.Finding;
import dev.operative.web.page.citations.CitationsView.Provision;
import dev.operative.web.page.frame.Frame;
import java.util.List;
import java.util.Optional;

/// Says what was found out about a citation, in the interface language.
final class FindingWords {
  private final Frame frame;

  FindingWords(Frame frame) {
    this.frame = frame;
  }

  Finding of(CitationFinding finding) {
    return switch (finding) {
      case NotHeld held -> plain(held, "citations.f.not-held");
      case OtherYear year ->
          plain(
              year,
              "citations.f.other-year",
              Integer.toString(year.cited()),
              Integer.toString(year.actual()));
      case OtherSymbol symbol ->
          plain(symbol, "citations.f.other-symbol", symbol.beside().canonical());
      case NoSuchParagraph none -> plain(none, missing(none), none.cited().label(), last(none));
      case OtherDate date ->
          plain(
              date,
              "citations.f.other-date",
              frame.m().date(date.cited()),
              frame.m().date(date.actual()));
      case OtherTitle title -> plain(title, "citations.f.other-title", title.actual());
      case NotAdopted status ->
          plain(
              status, "citations.f.not-adopted", frame.label(Facet.STATUS, status.status().word()));
      case QuotedExactly exact -> found(exact, "citations.f.exact", exact.where(), List.of());
      case QuotedElsewhere other -> found(other, "citations.f.elsewhere", other.where(), List.of());
      case QuotedNearly near ->
          found(near, "citations.f.nearly", near.where(), near.comparison().changes());
      case QuotedNowhere nowhere ->
          plain(nowhere, "citations.f.nowhere", nowhere.quotation().text());
      case LaterWording later -> found(later, "citations.f.later", later.later(), List.of());
    };
  }

  private static String missing(NoSuchParagraph none) {
    return none.cited().preambular() ? "citations.f.no-preambular" : "citations.f.no-paragraph";
  }

  private static String last(NoSuchParagraph none) {
    return none.last().orElse("–");
  }

  private Finding plain(CitationFinding finding, String message, Object... values) {
    return new Finding(
        frame.m().text(message, values), finding.isFault(), Optional.empty(), List.of());
  }

  private Finding found(
      CitationFinding finding, String message, IndexedParagraph where, List<Change> changes) {
    String symbol = where.part().symbol().map(Object::toString).orElse(where.part().title());
    return new Finding(
        frame.m().text(message, symbol + ", " + where.paragraph().number()),
        finding.isFault(),
        Optional.of(Provision.url(where)),
        changes);
  }
}
