package dev.operative.export.json;

import dev.operative.document.SourceLocation;
import dev.operative.document.Symbol;
import dev.operative.document.work.Copy;
import dev.operative.document.work.Doubt;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A paragraph with what is known of the text it stands in.
///
/// @param document id of the document it stands in
/// @param citation the pinpoint citation, in English
/// @param verbs the verb groups, inherited ones included, without repeats
/// @param addressees the English names of those addressed
/// @param cites the symbols mentioned
/// @param provision id of the provision whose text it is; empty for a paragraph that only a copy has
/// @param versions the provision's texts, one for each version
/// @param copies the provision's text in other files than the one that answers for its version
/// @param doubts why the versions may not belong together
/// @param chapeau what its sentence begins with; empty when it stands by itself
/// @param counterpart id of the first of the other versions; empty when there is none
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
    Optional<String> provision,
    List<Version> versions,
    List<CopyJson> copies,
    List<String> doubts,
    Optional<Chapeau> chapeau,
    Optional<String> counterpart) {

  /// A provision's text in a version.
  public record Version(String language, String id, String text) {}

  /// A provision's text in another file.
  ///
  /// @param document slug of the document that the file holds
  /// @param name what people call that document
  /// @param text its words where they differ from the version's
  public record CopyJson(
      String document, String name, String language, Source source, Optional<String> text) {
    static CopyJson of(Copy copy) {
      return new CopyJson(
          copy.document(),
          copy.name(),
          copy.language().code(),
          Source.of(copy.source()),
          copy.differingText());
    }
  }

  /// What the sentence of a paragraph begins with.
  ///
  /// @param id the paragraph above it
  /// @param text the words of that paragraph, behind those of the paragraphs above that one
  public record Chapeau(String id, String text) {}

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
      IndexedParagraph found,
      List<String> addressees,
      Optional<IndexedProvision> provision,
      List<IndexedParagraph> chapeaux) {
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
        provision.map(each -> each.provision().id().toString()),
        provision.map(ParagraphJson::versions).orElse(List.of()),
        provision.stream()
            .flatMap(each -> each.provision().copies().stream())
            .map(CopyJson::of)
            .toList(),
        provision.stream()
            .flatMap(each -> each.provision().doubts().stream())
            .map(Doubt::word)
            .sorted()
            .toList(),
        chapeau(chapeaux),
        provision.stream()
            .flatMap(each -> versions(each).stream())
            .map(Version::id)
            .filter(id -> !id.equals(paragraph.id().toString()))
            .findFirst());
  }

  private static Optional<Chapeau> chapeau(List<IndexedParagraph> above) {
    return above.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chapeau(
                above.getLast().paragraph().id().toString(),
                above.stream()
                    .map(chapeau -> chapeau.paragraph().text())
                    .collect(Collectors.joining(" "))));
  }

  private static List<Version> versions(IndexedProvision provision) {
    return provision.provision().texts().values().stream()
        .map(text -> new Version(text.id().language().code(), text.id().toString(), text.text()))
        .toList();
  }
}
