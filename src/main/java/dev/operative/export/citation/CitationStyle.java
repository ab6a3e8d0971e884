package dev.operative.export.citation;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.search.IndexedParagraph;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A style of citation: a row of `styles.tsv`.
///
/// Every style says when a text was not adopted or is a draft. What is not known (a date, an author) is left
/// out, never guessed. A part that bears no symbol of its own is cited by its document's symbol and its title; a
/// text without any symbol by its title.
public final class CitationStyle {
  private static final String FOLDER = "/dev/operative/export/citation/";
  private static final List<CitationStyle> ALL = read();

  /// By symbol, as the United Nations' own documents cite each other (*United Nations Editorial Manual*,
  /// chapter on footnotes): `S/RES/2396 (2017), para. 4`.
  public static final CitationStyle UN = parse("un").orElseThrow();

  private final String parameter;
  private final String title;
  private final CitationWords words;
  private final Function<CitedText, String> writer;

  private CitationStyle(String parameter, String title, CitationWords words) {
    this.parameter = parameter;
    this.title = title;
    this.words = words;
    this.writer =
        switch (parameter) {
          // As British and many international lawyers cite (OSCOLA, section on international law):
          // UNSC Res 2396 (21 December 2017) UN Doc S/RES/2396, para 4
          case "oscola" -> new OscolaStyle(words)::cite;
          // As American lawyers cite (The Bluebook, rule 21.7, tables T6 and T12 for
          // abbreviations):
          // S.C. Res. 2396, ¶ 4, U.N. Doc. S/RES/2396 (Dec. 21, 2017)
          case "bluebook" -> new BluebookStyle(words)::cite;
          default -> new UnStyle(words)::cite;
        };
  }

  /// All styles, in the order in which they are offered.
  public static List<CitationStyle> all() {
    return ALL;
  }

  /// The style of the United Nations' documents in a language; [#UN] for a language that has none.
  public static CitationStyle in(Language language) {
    return ALL.stream().filter(style -> style.language().equals(language)).findFirst().orElse(UN);
  }

  /// The name in requests and data: `oscola`.
  public String parameter() {
    return parameter;
  }

  /// The name people know: `OSCOLA`.
  public String title() {
    return title;
  }

  /// The language of its citations.
  public Language language() {
    return words.language();
  }

  CitationWords words() {
    return words;
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
    return new UnStyle(UN.words).place(Pinpoint.of(paragraph));
  }

  /// Finds a style by its parameter, ignoring case; empty when unknown.
  public static Optional<CitationStyle> parse(String parameter) {
    String wanted = parameter.strip().toLowerCase(Locale.ROOT);
    return ALL.stream().filter(style -> style.parameter.equals(wanted)).findFirst();
  }

  @Override
  public String toString() {
    return parameter;
  }

  private static List<CitationStyle> read() {
    List<String> columns = List.of("parameter", "title", "language");
    return Table.read(TableSource.packed(FOLDER), "styles.tsv", columns, List.of()).rows().stream()
        .map(
            row ->
                new CitationStyle(
                    row.text("parameter"),
                    row.text("title"),
                    new CitationWords(new Language(row.text("language")))))
        .toList();
  }
}
