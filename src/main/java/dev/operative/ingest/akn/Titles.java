package dev.operative.ingest.akn;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.ingest.akn.markup.RichText.Tag;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a title for a part. Texts of the Security Council have none, but the UN's library gives them one, in
/// English.
final class Titles {
  private static final int LONGEST = 300;
  private static final Pattern ITEM =
      Pattern.compile("(?:item entitled|题为)\\s*[“\"]([^”\"]{3,200}?)[,，]?[”\"]");

  private Titles() {}

  /// The title of a part inside a document; never blank.
  ///
  /// @param whole the title of the document
  static String ofInner(AknPart part, Language language, String whole) {
    String title = of(part, language, Optional.empty());
    return title.equals(fallback(part, language)) ? title + ": " + whole : title;
  }

  /// The title of a part; never blank.
  static String of(AknPart part, Language language, Optional<Symbol> symbol) {
    Optional<String> library =
        language.equals(Language.ENGLISH) ? part.metadata().title() : Optional.empty();
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
          case PRESIDENTIAL_STATEMENT -> library.or(() -> statement(part));
          case ANNEX -> annex(part);
        };
    return title.map(Titles::shortened).orElseGet(() -> fallback(part, language));
  }

  private static Optional<String> printed(AknPart part, String role) {
    return part.tag("docTitle", role).map(Tag::text).filter(text -> !text.isBlank());
  }

  /// A presidential statement is known by the item that the Council considered.
  private static Optional<String> statement(AknPart part) {
    Optional<String> printed = printed(part, "title1").or(() -> printed(part, "resolutionNumber"));
    return part.blocks().stream()
        .filter(block -> block.section() == Section.NARRATIVE)
        .limit(2)
        .map(block -> ITEM.matcher(block.text().text()))
        .filter(Matcher::find)
        .map(
            item ->
                printed.orElse("Statement by the President of the Security Council")
                    + " ["
                    + item.group(1)
                    + "]")
        .findFirst()
        .or(() -> printed);
  }

  private static Optional<String> annex(AknPart part) {
    List<String> headings =
        part.blocks().stream()
            .takeWhile(block -> block.section() == Section.HEADING)
            .limit(2)
            .map(block -> block.text().text())
            .toList();
    return headings.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", headings));
  }

  private static String fallback(AknPart part, Language language) {
    boolean chinese = language.equals(Language.CHINESE);
    return switch (part.type()) {
      case RESOLUTION, SIBLING -> chinese ? "决议" : "Resolution";
      case DRAFT, ENCLOSED_DRAFT -> chinese ? "决议草案" : "Draft resolution";
      case PRESIDENTIAL_STATEMENT -> "Statement by the President of the Security Council";
      case ANNEX -> chinese ? "附件" : "Annex";
    };
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "…";
  }
}
