package dev.operative.export;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.Status;
import dev.operative.document.SubjectTerm;
import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;
import dev.operative.export.citation.CitationStyle;
import dev.operative.export.word.Cover;
import dev.operative.export.word.Imprint;
import dev.operative.search.IndexedParagraph;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text to export, built step by step; each step gives a new sample. */
public record TextSample(
    Optional<Symbol> documentSymbol,
    Optional<Symbol> symbol,
    String place,
    Kind kind,
    Status status,
    Language language,
    String title,
    Optional<LocalDate> date,
    Body body) {

  /** What a Word file of any of them says at its head. */
  public static final Cover COVER =
      new Cover(
          "A title",
          List.of(),
          new Imprint(Optional.empty(), LocalDate.of(2026, 11, 30), CitationStyle.UN),
          Map.of());

  /** An adopted English text with this symbol. */
  public static TextSample of(String symbol, Kind kind) {
    Symbol parsed = Symbol.parse(symbol).orElseThrow();
    return new TextSample(
        Optional.of(parsed),
        Optional.of(parsed),
        "",
        kind,
        Status.ADOPTED,
        Language.ENGLISH,
        "A title",
        Optional.empty(),
        parsed.body());
  }

  /** A text without symbol. */
  public static TextSample untitledBySymbol(Body body, Kind kind, String title) {
    return new TextSample(
        Optional.empty(),
        Optional.empty(),
        "",
        kind,
        Status.NONE,
        Language.ENGLISH,
        title,
        Optional.empty(),
        body);
  }

  public TextSample dated(int year, int month, int day) {
    return new TextSample(
        documentSymbol,
        symbol,
        place,
        kind,
        status,
        language,
        title,
        Optional.of(LocalDate.of(year, month, day)),
        body);
  }

  public TextSample titled(String newTitle) {
    return new TextSample(
        documentSymbol, symbol, place, kind, status, language, newTitle, date, body);
  }

  public TextSample standing(Status newStatus) {
    return new TextSample(
        documentSymbol, symbol, place, kind, newStatus, language, title, date, body);
  }

  public TextSample in(Language newLanguage) {
    return new TextSample(
        documentSymbol, symbol, place, kind, status, newLanguage, title, date, body);
  }

  /** A part of the document without a symbol of its own. */
  public TextSample part(String newPlace, String newTitle) {
    return new TextSample(
        documentSymbol, symbol, newPlace, kind, status, language, newTitle, date, body);
  }

  /** A part inside another document. */
  public TextSample inside(String outerSymbol) {
    return new TextSample(
        Symbol.parse(outerSymbol), symbol, place, kind, status, language, title, date, body);
  }

  public PartHeader header() {
    return new PartHeader(
        slug(symbol), place, kind, symbol, title, date, body, status, language, Optional.empty());
  }

  public DocumentHeader document() {
    return new DocumentHeader(
        slug(documentSymbol),
        documentSymbol,
        place.isEmpty() ? title : "The enclosing document",
        date,
        body,
        kind,
        status,
        language,
        Proceedings.NONE,
        List.of(
            new SubjectTerm(
                "TERRORISM", Optional.of(URI.create("http://metadata.un.org/thesaurus/1006492"))),
            SubjectTerm.named("SANCTIONS")),
        Optional.of(URI.create("https://undocs.org/" + slug(documentSymbol))),
        slug(documentSymbol) + ".txt",
        List.of());
  }

  private static String slug(Optional<Symbol> symbol) {
    return symbol.map(Symbol::slug).orElse("a-file");
  }

  /** A paragraph of this text. */
  public IndexedParagraph paragraph(Section section, String label, String text) {
    return paragraph(section, label, text, 0);
  }

  /** A paragraph of this text at this place among its document's paragraphs. */
  public IndexedParagraph paragraph(Section section, String label, String text, int ordinal) {
    String number =
        label.isEmpty()
            ? "" + (ordinal + 1)
            : label.replaceAll("[ ()（）]+", ".").replaceAll("\\.$", "");
    return paragraph(
        section, label, text, ordinal, section.abbreviation() + "." + number, List.of());
  }

  /** A paragraph whose place is given. */
  public IndexedParagraph paragraph(
      Section section, String label, String text, int ordinal, String where, List<Citation> cited) {
    return paragraph(section, label, text, ordinal, where, cited, List.of());
  }

  /** A footnote with this mark. */
  public IndexedParagraph footnote(String mark, String text) {
    return paragraph(Section.FOOTNOTE, "", text, 0, "fn." + mark, List.of(), List.of(mark));
  }

  private IndexedParagraph paragraph(
      Section section,
      String label,
      String text,
      int ordinal,
      String where,
      List<Citation> cited,
      List<String> marks) {
    int end = text.indexOf(' ');
    List<VerbUse> verbs =
        end > 0 && section == Section.OPERATIVE
            ? List.of(
                new VerbUse(
                    text.substring(0, end),
                    text.substring(0, end),
                    text.substring(0, end),
                    List.of(),
                    0,
                    end,
                    false))
            : List.of();
    return new IndexedParagraph(
        new Paragraph(
            new ParagraphId(slug(symbol), language, where),
            section,
            label,
            language,
            List.of("A heading"),
            text,
            verbs,
            List.of("member-states"),
            cited,
            marks,
            Optional.empty(),
            new SourceLocation("a-file.txt", 3, 4)),
        header(),
        document(),
        ordinal);
  }
}
