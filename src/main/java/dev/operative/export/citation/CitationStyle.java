package dev.operative.export.citation;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.search.IndexedParagraph;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// How a text is cited.
///
/// Every style says when a text was not adopted or is a draft. What is not known (a date, an author) is left
/// out, never guessed. A part that bears no symbol of its own is cited by its document's symbol and its title; a
/// text without any symbol by its title.
public enum CitationStyle {
  /// By symbol, as the United Nations' own documents cite each other (*United Nations Editorial Manual*,
  /// chapter on footnotes): `S/RES/2396 (2017), para. 4`.
  UN("un", "UN", new UnStyle()::cite),

  /// As British and many international lawyers cite (*OSCOLA*, section on international law, "United Nations
  /// documents"): `UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396, para 4`.
  OSCOLA("oscola", "OSCOLA", new OscolaStyle()::cite),

  /// As American lawyers cite (*The Bluebook*, rule 21.7, tables T6 and T12 for abbreviations):
  /// `S.C. Res. 2396, ¶ 4, U.N. Doc. S/RES/2396 (Dec. 21, 2017)`.
  BLUEBOOK("bluebook", "Bluebook", new BluebookStyle()::cite),

  /// As the United Nations' Chinese texts name resolutions: `安全理事会第2396(2017)号决议，第4段`. Other documents
  /// are named by symbol.
  CHINESE("chinese", "中文", new ChineseStyle()::cite);

  private final String parameter;
  private final String title;
  private final Function<CitedText, String> writer;

  CitationStyle(String parameter, String title, Function<CitedText, String> writer) {
    this.parameter = parameter;
    this.title = title;
    this.writer = writer;
  }

  /// The name in requests and data: `oscola`.
  public String parameter() {
    return parameter;
  }

  /// The name people know: `OSCOLA`.
  public String title() {
    return title;
  }

  /// Cites a paragraph. One without a number is cited by the text it stands in.
  public String cite(IndexedParagraph found) {
    return writer.apply(CitedText.of(found));
  }

  /// Cites a whole document or part.
  ///
  /// @param document the document
  /// @param part one of its parts
  public String cite(DocumentHeader document, PartHeader part) {
    return writer.apply(CitedText.of(document, part, Pinpoint.NONE));
  }

  /// Where in its text a paragraph stands, in the style of the United Nations: `para. 8 (a)`,
  /// `preambular para. 3`; empty text when it has no number.
  public static String pinpoint(Paragraph paragraph) {
    return UnStyle.place(Pinpoint.of(paragraph));
  }

  /// Finds a style by its parameter, ignoring case; empty when unknown.
  public static Optional<CitationStyle> parse(String parameter) {
    String wanted = parameter.strip().toLowerCase(Locale.ROOT);
    for (CitationStyle style : values()) {
      if (style.parameter.equals(wanted)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }
}
