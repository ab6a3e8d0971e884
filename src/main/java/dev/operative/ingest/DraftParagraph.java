package dev.operative.ingest;

import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.VerbUse;
import java.util.List;
import java.util.Optional;

/// A paragraph as a reader saw it, before it is named and its words are understood.
///
/// @param section its role
/// @param number its number as printed. A preambular paragraph has none, since it is counted; an item of a
///     list inside one has the levels below it (`a`)
/// @param language the language of its text
/// @param headings the headings it stands under, outermost first
/// @param text its text as [dev.operative.document.Paragraph#text()] promises it
/// @param footnotes the marks of its footnotes, or for a footnote its own mark
/// @param source where it was read
/// @param verbs the verbs when the format marks them; empty when they are to be found in the text
/// @param citations the citations when the format marks them; empty when they are to be found in the text
public record DraftParagraph(
    Section section,
    ParagraphNumber number,
    Language language,
    List<String> headings,
    String text,
    List<String> footnotes,
    SourceLocation source,
    Optional<List<VerbUse>> verbs,
    Optional<List<Citation>> citations) {
  public DraftParagraph {
    headings = List.copyOf(headings);
    footnotes = List.copyOf(footnotes);
    verbs = verbs.map(List::copyOf);
    citations = citations.map(List::copyOf);
  }

  /// A paragraph of a format that marks neither verbs nor citations.
  public DraftParagraph(
      Section section,
      ParagraphNumber number,
      Language language,
      List<String> headings,
      String text,
      List<String> footnotes,
      SourceLocation source) {
    this(
        section,
        number,
        language,
        headings,
        text,
        footnotes,
        source,
        Optional.empty(),
        Optional.empty());
  }
}
