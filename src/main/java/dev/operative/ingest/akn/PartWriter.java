package dev.operative.ingest.akn;

import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.akn.markup.RichText;
import dev.operative.ingest.akn.markup.RichText.Note;
import dev.operative.ingest.akn.markup.RichTextBuilder;
import dev.operative.ingest.akn.markup.TableRow;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes what the walker meets into a part: decides the role of each text from the context it stands in, and
/// joins numbers, which are elements of their own, to the paragraphs they belong to.
final class PartWriter {
  private static final int TITLE_RANK = -1;

  private final AknPart part;
  private final BodyRole roles;

  /// A number that was printed and whose paragraph has not been met; empty text when there is none.
  private String pendingNumber = "";

  /// The rank of the division that the waiting number counts; empty when it counts a paragraph.
  private OptionalInt divisionRank = OptionalInt.empty();

  PartWriter(AknPart part, SetPhrases phrases) {
    this.part = part;
    this.roles = new BodyRole(part.type(), phrases);
  }

  AknPart part() {
    return part;
  }

  /// A number is met; its paragraph comes next.
  void number(String printed, int line) {
    flushDivision(line);
    pendingNumber = printed;
  }

  /// The number of a division is met; its heading comes next, or there is none.
  void divisionNumber(int rank, String printed) {
    pendingNumber = printed;
    divisionRank = OptionalInt.of(rank);
  }

  /// The number of a division without heading is a heading itself.
  private void flushDivision(int line) {
    divisionRank.ifPresent(rank -> headingOfNumber(rank, line));
  }

  /// A number that waits is forgotten: another element begins.
  void forgetNumber() {
    pendingNumber = "";
    divisionRank = OptionalInt.empty();
  }

  /// Whether a number waits for its paragraph.
  boolean hasNumber() {
    return !pendingNumber.isEmpty();
  }

  /// The waiting number has no text of its own: it is counted, so that what is nested below it is named right.
  void countNumber(MarkupContext context) {
    takeNumber(context);
  }

  /// The waiting number is all there is of a heading.
  void headingOfNumber(int rank, int at) {
    if (hasNumber()) {
      RichTextBuilder number = new RichTextBuilder();
      number.append(pendingNumber);
      pendingNumber = "";
      part.addHeading(rank, number.build(), at, at);
    }
    divisionRank = OptionalInt.empty();
  }

  /// The line that names the organ: a heading that nothing stands under.
  void organ(RichText text, int line, int end) {
    part.add(Section.HEADING, ParagraphNumber.NONE, text, false, line, end);
  }

  /// A heading.
  void heading(int rank, RichText text, int line, int end) {
    boolean joins = hasNumber() && !text.text().isEmpty();
    part.addHeading(rank, joins ? text.after(pendingNumber) : text, line, end);
    if (joins) {
      pendingNumber = "";
      divisionRank = OptionalInt.empty();
    }
  }

  /// A text of any other element.
  void text(MarkupContext context, RichText text, int line, int end) {
    if (text.text().isEmpty()) {
      // Footnotes and named stretches may stand in a paragraph without words.
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, text, false, line, end);
      return;
    }
    switch (context.region()) {
      case COVER -> cover(text, line, end);
      case PREFACE -> heading(TITLE_RANK, text, line, end);
      case PREAMBLE -> preamble(context, text, line, end);
      case BODY -> body(context, text, line, end);
      case CONCLUSIONS ->
          part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, text, false, line, end);
    }
  }

  private void cover(RichText text, int line, int end) {
    if (isTagged(text, "resolutionNumber")) {
      part.addHeading(TITLE_RANK, text, line, end);
    } else {
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, text, false, line, end);
    }
  }

  private void preamble(MarkupContext context, RichText text, int line, int end) {
    flushDivision(line);
    ParagraphNumber number = takeNumber(context);
    if (number.isNone() && !context.isItem()) {
      part.numbers().restart();
    }
    part.add(Section.PREAMBULAR, number, text, context.quoted(), line, end);
  }

  private void body(MarkupContext context, RichText text, int line, int end) {
    if (HeadingStyle.rank(context.style()).isPresent()) {
      heading(context.rank(), text, line, end);
      return;
    }
    if (isTagged(text, "title1")) {
      heading(TITLE_RANK, text, line, end);
      return;
    }
    Optional<Note> tableNote = TableRow.note(context.style(), text, line, end);
    if (tableNote.isPresent()) {
      part.addNote(tableNote.get());
      return;
    }
    flushDivision(line);
    RichText words = text;
    if (!hasNumber() && !context.isItem()) {
      Optional<String> printed = LeadingNumber.of(text.text());
      if (printed.isPresent()) {
        pendingNumber = printed.get();
        words = text.from(LeadingNumber.end(text.text()));
      }
    }
    boolean numbered = hasNumber();
    Section section = roles.next(words.text(), numbered, context.isItem());
    if (section == Section.HEADING) {
      heading(context.rank(), words, line, end);
      return;
    }
    ParagraphNumber number = takeNumber(context);
    if (!numbered && !context.isItem()) {
      part.numbers().endLists();
    }
    part.add(section, number, words, context.quoted(), line, end);
  }

  private ParagraphNumber takeNumber(MarkupContext context) {
    if (pendingNumber.isEmpty()) {
      return ParagraphNumber.NONE;
    }
    ParagraphNumber number = part.numbers().next(pendingNumber, context.floor());
    pendingNumber = "";
    return number;
  }

  private static boolean isTagged(RichText text, String role) {
    return text.tags().stream()
        .anyMatch(tag -> tag.refersTo().equals(role) && !tag.text().isBlank());
  }
}
