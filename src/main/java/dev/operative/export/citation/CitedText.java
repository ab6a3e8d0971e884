package dev.operative.export.citation;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import java.time.LocalDate;
import java.util.Optional;

/// The facts that a citation is made of.
///
/// @param work what its symbol names; empty when there is no symbol
/// @param title the title of the text that the symbol names
/// @param part what a part that bears no symbol of its own is called; empty for any other
/// @param pinpoint the place in it
record CitedText(
    Optional<Work> work,
    String title,
    Optional<PartName> part,
    Optional<LocalDate> date,
    Body body,
    Kind kind,
    Status status,
    Pinpoint pinpoint) {

  static CitedText of(IndexedParagraph found) {
    return of(found.document(), found.part(), Pinpoint.of(found.paragraph()));
  }

  static CitedText of(DocumentHeader document, PartHeader part, Pinpoint pinpoint) {
    boolean ownText = part.place().isEmpty();
    return new CitedText(
        part.symbol().map(Work::of),
        ownText ? part.title() : document.title(),
        ownText ? Optional.empty() : Optional.of(PartName.of(document, part)),
        ownText ? dateOf(document, part) : document.date().or(part::date),
        part.symbol().map(Symbol::body).filter(body -> body != Body.OTHER).orElse(part.body()),
        part.kind(),
        part.status(),
        pinpoint);
  }

  /// Whether it is a draft, whatever became of it.
  boolean isDraft() {
    return kind == Kind.DRAFT_RESOLUTION || status == Status.DRAFT;
  }

  /// Whether it was put to the vote and failed.
  boolean wasRejected() {
    return status == Status.NOT_ADOPTED;
  }

  /// A draft inside a letter bears a date of its own or none: the letter's is another's.
  private static Optional<LocalDate> dateOf(DocumentHeader document, PartHeader part) {
    boolean documentsOwn = part.symbol().equals(document.symbol());
    return documentsOwn ? part.date().or(document::date) : part.date();
  }
}
