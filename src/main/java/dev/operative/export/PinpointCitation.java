package dev.operative.export;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;

/// The citation people paste: `S/RES/2396 (2017), para. 4`, in Chinese `S/RES/2396 (2017)，第4段`.
public final class PinpointCitation {
  private PinpointCitation() {}

  /// Cites a paragraph. A text without a symbol is cited by its title, and a part that bears no symbol of its
  /// own by its document's symbol and its title. A paragraph without a number is cited by its text alone.
  ///
  /// @param language the language to write in, whatever the paragraph's own
  public static String of(IndexedParagraph found, Language language) {
    String place = place(found.paragraph(), language);
    String work = work(found, language);
    return place.isEmpty() ? work : work + comma(language) + place;
  }

  /// Where in its text a paragraph stands: `para. 8 (a)`, `preambular para. 3`; empty text when it has no
  /// number.
  public static String place(Paragraph paragraph, Language language) {
    String label = paragraph.label();
    if (label.isBlank()) {
      return "";
    }
    boolean chinese = language == Language.CHINESE;
    return switch (paragraph.section()) {
      case PREAMBULAR -> chinese ? "序言部分第" + label + "段" : "preambular para. " + label;
      case FOOTNOTE -> chinese ? "脚注" + label : "footnote " + label;
      case OPERATIVE, NARRATIVE, HEADING, TABLE, SIGNATURE, FRONT_MATTER ->
          chinese ? "第" + label.replace(" ", "") + "段" : "para. " + label;
    };
  }

  private static String work(IndexedParagraph found, Language language) {
    PartHeader part = found.part();
    if (part.symbol().isEmpty()) {
      return part.title();
    }
    String symbol = part.symbol().map(Symbol::canonical).orElseThrow();
    boolean ownText = part.place().isEmpty();
    return ownText || found.paragraph().section() == Section.FRONT_MATTER
        ? symbol
        : symbol + comma(language) + part.title();
  }

  private static String comma(Language language) {
    return language == Language.CHINESE ? "，" : ", ";
  }
}
