package dev.operative.ingest.akn.markup;

import java.util.List;

/// The text of one paragraph with what its markup says about it. Offsets are UTF-16 and lie in `text`.
///
/// @param text its characters with white space mended, without footnote marks
/// @param emphases the stretches set in italics, bold or underlined, in order, split ones joined
/// @param links the links, in order, split ones joined
/// @param tags the stretches named as symbol, title or date of the document, inner ones first
/// @param notes the footnotes that stand in it, in order
/// @param marks the marks of the footnotes it refers to, in order, those of notes that stand before it included
public record RichText(
    String text,
    List<Emphasis> emphases,
    List<Link> links,
    List<Tag> tags,
    List<Note> notes,
    List<String> marks) {
  /// No text.
  static final RichText EMPTY =
      new RichText("", List.of(), List.of(), List.of(), List.of(), List.of());

  public RichText {
    emphases = List.copyOf(emphases);
    links = List.copyOf(links);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
    marks = List.copyOf(marks);
  }

  /// Whether there is neither text nor footnote.
  boolean isEmpty() {
    return text.isEmpty() && notes.isEmpty();
  }

  /// The text from an offset on, with the markup that lies there.
  public RichText from(int offset) {
    return new RichText(
        text.substring(offset),
        emphases.stream()
            .filter(emphasis -> emphasis.end() > offset)
            .map(
                emphasis ->
                    new Emphasis(Math.max(0, emphasis.start() - offset), emphasis.end() - offset))
            .toList(),
        links.stream()
            .filter(link -> link.start() >= offset)
            .map(link -> new Link(link.href(), link.start() - offset, link.end() - offset))
            .toList(),
        List.of(),
        notes,
        marks);
  }

  /// The same text after a number that is printed before it, without anything known of the number's markup.
  public RichText after(String number) {
    int shift = number.length() + 1;
    return new RichText(
        number + " " + text,
        emphases.stream()
            .map(emphasis -> new Emphasis(emphasis.start() + shift, emphasis.end() + shift))
            .toList(),
        links.stream()
            .map(link -> new Link(link.href(), link.start() + shift, link.end() + shift))
            .toList(),
        List.of(),
        notes,
        marks);
  }

  /// A stretch set apart by its type.
  public record Emphasis(int start, int end) {}

  /// A link.
  ///
  /// @param href its target as written
  record Link(String href, int start, int end) {}

  /// A stretch that the markup names.
  ///
  /// @param element the element's name: `docNumber`, `docTitle`, `docDate`
  /// @param refersTo what it says it is, without `#`: `symbol`, `resolutionTitle`; empty text when it does not
  /// @param date its date in ISO form, or empty text
  /// @param text its characters
  public record Tag(String element, String refersTo, String date, String text) {}

  /// A footnote.
  ///
  /// @param marker its mark: `1`, `*`
  /// @param text its text
  /// @param line its first line
  /// @param lastLine its last line
  public record Note(String marker, RichText text, int line, int lastLine) {}
}
