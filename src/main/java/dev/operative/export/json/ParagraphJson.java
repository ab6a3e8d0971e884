package dev.operative.export.json;

import dev.operative.document.ParagraphId;
import dev.operative.document.SourceLocation;
import dev.operative.document.Symbol;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A paragraph with what is known of the text it stands in.
///
/// @param document id of the document it stands in
/// @param citation the pinpoint citation, in English
/// @param verbs the verb groups, inherited ones included, without repeats
/// @param addressees the English names of those addressed
/// @param cites the symbols mentioned
/// @param chapeau id of the paragraph whose sentence it completes
/// @param counterpart id of the other language's version when the index holds it
public record ParagraphJson(
    String id,
    String document,
    Optional<String> symbol,
    String title,
    Optional<LocalDate> date,
    String body,
    String kind,
    String status,
    String language,
    String section,
    String label,
    String citation,
    List<String> headings,
    List<String> verbs,
    List<VerbPhrase> verbPhrases,
    List<String> addressees,
    List<Cited> cites,
    List<String> footnotes,
    String text,
    Source source,
    Optional<String> chapeau,
    Optional<String> counterpart) {

  /// One use of a verb.
  ///
  /// @param verb the verb group
  /// @param canonical the exact verb, which may be finer than the group
  /// @param phrase the words as printed; for an inherited verb, the chapeau's
  /// @param start UTF-16 offset in the text; 0 when inherited
  /// @param end end offset, exclusive; 0 when inherited
  public record VerbPhrase(
      String verb, String canonical, String phrase, int start, int end, boolean inherited) {}

  /// A symbol mentioned.
  ///
  /// @param paragraph the pinpoint when one is given
  /// @param start UTF-16 offset of the mention in the text
  /// @param end end offset, exclusive
  public record Cited(String symbol, Optional<String> paragraph, int start, int end) {}

  /// Where a paragraph was read.
  public record Source(String file, int line, int lastLine) {
    static Source of(SourceLocation location) {
      return new Source(location.file(), location.line(), location.lastLine());
    }
  }

  static ParagraphJson of(
      IndexedParagraph found, List<String> addressees, Optional<ParagraphId> counterpart) {
    var paragraph = found.paragraph();
    var part = found.part();
    return new ParagraphJson(
        paragraph.id().toString(),
        found.document().id(),
        part.symbol().map(Symbol::canonical),
        part.title(),
        found.date(),
        part.body().word(),
        part.kind().word(),
        part.status().word(),
        paragraph.language().code(),
        paragraph.section().word(),
        paragraph.label(),
        CitationStyle.UN.cite(found),
        paragraph.headings(),
        paragraph.verbNames(),
        paragraph.verbs().stream()
            .map(
                use ->
                    new VerbPhrase(
                        use.verb(),
                        use.canonical(),
                        use.phrase(),
                        use.start(),
                        use.end(),
                        use.inherited()))
            .toList(),
        addressees,
        paragraph.citations().stream()
            .map(
                cited ->
                    new Cited(
                        cited.symbol().canonical(), cited.paragraph(), cited.start(), cited.end()))
            .toList(),
        paragraph.footnotes(),
        paragraph.text(),
        Source.of(paragraph.source()),
        paragraph.chapeau().map(ParagraphId::toString),
        counterpart.map(ParagraphId::toString));
  }
}
