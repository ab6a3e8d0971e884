package dev.operative.ingest.akn;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.akn.markup.RichText.Tag;
import dev.operative.language.Bundles;
import dev.operative.language.Languages;
import java.util.List;
import java.util.Optional;

/// Finds a title for a part. Texts of the Security Council have none, but the UN's library gives them one, in
/// the first of the languages.
final class Titles {
  private static final int LONGEST = 300;

  private final Languages languages;
  private final SetPhrases phrases;
  private final Bundles words;

  Titles(Languages languages, SetPhrases phrases) {
    this.languages = languages;
    this.phrases = phrases;
    this.words = new Bundles(Titles.class, "titles", languages);
  }

  /// The title of a part inside a document; never blank.
  ///
  /// @param whole the title of the document
  String ofInner(AknPart part, Language language, String whole) {
    String title = of(part, language, Optional.empty());
    return title.equals(fallback(part, language)) ? title + ": " + whole : title;
  }

  /// The title of a part; never blank.
  String of(AknPart part, Language language, Optional<Symbol> symbol) {
    Optional<String> library =
        language.equals(languages.first()) ? part.metadata().title() : Optional.empty();
    Optional<String> title =
        switch (part.type()) {
          case RESOLUTION, SIBLING ->
              printed(part, "resolutionTitle")
                  .or(() -> library)
                  .or(() -> printed(part, "resolutionNumber"));
          case DRAFT, ENCLOSED_DRAFT ->
              printed(part, "resolutionTitle")
                  .or(() -> library)
                  .or(() -> symbol.map(s -> fallback(part, language) + " " + s));
          case PRESIDENTIAL_STATEMENT -> library.or(() -> statement(part, language));
          case ANNEX -> annex(part);
        };
    return title.map(Titles::shortened).orElseGet(() -> fallback(part, language));
  }

  private static Optional<String> printed(AknPart part, String role) {
    return part.tag("docTitle", role).map(Tag::text).filter(text -> !text.isBlank());
  }

  /// A presidential statement is known by the item that the Council considered.
  private Optional<String> statement(AknPart part, Language language) {
    Optional<String> printed = printed(part, "title1").or(() -> printed(part, "resolutionNumber"));
    return part.paragraphs().stream()
        .filter(paragraph -> paragraph.section() == Section.NARRATIVE)
        .limit(2)
        .flatMap(
            paragraph -> phrases.find(SetPhrase.COUNCIL_ITEM, paragraph.text().text()).stream())
        .map(
            item ->
                printed.orElseGet(() -> fallback(part, language))
                    + " ["
                    + item.group("title")
                    + "]")
        .findFirst()
        .or(() -> printed);
  }

  private static Optional<String> annex(AknPart part) {
    List<String> headings =
        part.paragraphs().stream()
            .takeWhile(paragraph -> paragraph.section() == Section.HEADING)
            .limit(2)
            .map(paragraph -> paragraph.text().text())
            .toList();
    return headings.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", headings));
  }

  private String fallback(AknPart part, Language language) {
    String key =
        switch (part.type()) {
          case RESOLUTION, SIBLING -> "resolution";
          case DRAFT, ENCLOSED_DRAFT -> "draft";
          case PRESIDENTIAL_STATEMENT -> "presidential-statement";
          case ANNEX -> "annex";
        };
    return words
        .text(language, key)
        .or(() -> words.text(languages.first(), key))
        .orElse(part.type().name());
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "…";
  }
}
