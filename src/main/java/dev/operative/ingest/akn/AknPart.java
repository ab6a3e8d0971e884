package dev.operative.ingest.akn;

import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.akn.markup.RichText;
import dev.operative.ingest.akn.markup.RichText.Note;
import dev.operative.ingest.akn.markup.RichText.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A resolution, draft, statement or annex while it is read.
final class AknPart {
  /// What sort of text a part is, as its element says.
  enum Type {
    RESOLUTION,
    DRAFT,
    PRESIDENTIAL_STATEMENT,
    /// A draft resolution that another resolution recommends.
    ENCLOSED_DRAFT,
    /// One of several resolutions published under one number.
    SIBLING,
    ANNEX
  }

  private final Type type;
  private final Optional<AknPart> around;
  private final List<AknParagraph> paragraphs = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final Headings headings;
  private final NumberTrail numbers = new NumberTrail();
  private Metadata metadata = Metadata.NONE;

  /// @param around the part it stands in
  AknPart(Type type, Optional<AknPart> around, SetPhrases phrases) {
    this.headings = new Headings(phrases);
    this.type = type;
    this.around = around;
  }

  /// The part it stands in; empty for the first part, and for those beside it.
  Optional<AknPart> around() {
    return around;
  }

  Type type() {
    return type;
  }

  Metadata metadata() {
    return metadata;
  }

  void metadata(Metadata read) {
    metadata = read;
  }

  Headings headings() {
    return headings;
  }

  NumberTrail numbers() {
    return numbers;
  }

  List<AknParagraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /// The first stretch of an element whose role is one of these; an empty role stands for none.
  Optional<Tag> tag(String element, String... roles) {
    List<String> wanted = List.of(roles);
    return tags.stream()
        .filter(tag -> tag.element().equals(element))
        .filter(tag -> wanted.contains(tag.refersTo()))
        .filter(tag -> !tag.text().isBlank())
        .findFirst();
  }

  /// Adds a paragraph, and after it the footnotes it refers to.
  void add(
      Section section, ParagraphNumber number, RichText text, boolean quoted, int line, int end) {
    if (section != Section.HEADING && !text.text().isEmpty()) {
      headings.text();
    }
    add(section, number, headings.path(), text, quoted, line, end);
  }

  /// Adds a heading of a rank; smaller ranks stand above larger ones. It stands under those above it, not under
  /// the one before it.
  void addHeading(int rank, RichText text, int line, int end) {
    if (!text.text().isEmpty()) {
      headings.enter(rank, text.text());
    }
    add(Section.HEADING, ParagraphNumber.NONE, headings.above(), text, false, line, end);
  }

  private void add(
      Section section,
      ParagraphNumber number,
      List<String> path,
      RichText text,
      boolean quoted,
      int line,
      int end) {
    tags.addAll(text.tags());
    if (!text.text().isEmpty()) {
      paragraphs.add(new AknParagraph(section, number, path, text, "", quoted, line, end));
    }
    for (Note note : text.notes()) {
      addNote(note);
    }
  }

  /// Adds a footnote.
  void addNote(Note note) {
    if (!note.text().text().isEmpty()) {
      paragraphs.add(
          new AknParagraph(
              Section.FOOTNOTE,
              ParagraphNumber.NONE,
              headings.path(),
              note.text(),
              note.marker(),
              true,
              note.line(),
              note.lastLine()));
    }
    note.text().notes().forEach(this::addNote);
  }
}
