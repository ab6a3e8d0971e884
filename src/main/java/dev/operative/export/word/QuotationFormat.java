package dev.operative.export.word;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;

/// The form in which Word files quote a text of a provision: its style, number, indentation and citation.
final class QuotationFormat {
  private QuotationFormat() {}

  /// The style of what is quoted.
  static ParagraphStyle style(IndexedParagraph text) {
    return switch (text.paragraph().section()) {
      case PREAMBULAR, OPERATIVE, NARRATIVE ->
          text.part().status() == Status.NOT_ADOPTED
              ? ParagraphStyle.QUOTE_NOT_ADOPTED
              : ParagraphStyle.QUOTE;
      case HEADING ->
          text.paragraph().headings().isEmpty()
              ? ParagraphStyle.HEADING_2
              : ParagraphStyle.HEADING_3;
      case FOOTNOTE, TABLE, SIGNATURE, FRONT_MATTER -> ParagraphStyle.SMALL;
    };
  }

  /// Writes a text with its number.
  static WordParagraph write(IndexedParagraph text, WordParagraph paragraph) {
    Paragraph own = text.paragraph();
    return paragraph.indented(depth(own)).text(number(own) + own.text());
  }

  /// Its number as it is printed before it, with a space behind: `4. `, `(a) `; empty text when none is printed.
  static String number(Paragraph paragraph) {
    String last = paragraph.label().substring(paragraph.label().lastIndexOf(' ') + 1);
    if (last.isEmpty() || paragraph.section() == Section.PREAMBULAR && !last.startsWith("(")) {
      return "";
    }
    return last.matches("\\d+") && paragraph.section() != Section.FOOTNOTE
        ? last + ". "
        : last + " ";
  }

  /// How deep it is numbered: 0 for `8`, 1 for `8 (a)`.
  static int depth(Paragraph paragraph) {
    return paragraph.section() == Section.PREAMBULAR
        ? 0
        : (int) paragraph.label().chars().filter(c -> c == ' ').count();
  }

  /// Its citation where texts of several languages stand side by side: in the chosen style when that is of the text's
  /// language, else as the United Nations' documents in that language cite.
  static String cite(IndexedParagraph text, CitationStyle style) {
    boolean own = style.language().equals(text.document().language());
    return (own ? style : CitationStyle.in(text.document().language())).cite(text);
  }
}
