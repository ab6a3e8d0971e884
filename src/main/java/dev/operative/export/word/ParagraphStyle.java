package dev.operative.export.word;

/// The paragraph styles of `styles.xml`.
enum ParagraphStyle {
  TITLE("Title"),
  /// Small facts below a title.
  FACTS("Facts"),
  /// The same below the title of a text.
  TEXT_FACTS("TextFacts"),
  HEADING_1("Heading1"),
  HEADING_2("Heading2"),
  HEADING_3("Heading3"),
  /// The title of a text, below its citation.
  TEXT_TITLE("TextTitle"),
  /// Says that a text was not adopted.
  NOT_ADOPTED("NotAdopted"),
  /// Says that a text is a draft.
  DRAFT("Draft"),
  QUOTE("Quote"),
  /// What is quoted from a text that was not adopted.
  QUOTE_NOT_ADOPTED("QuoteNotAdopted"),
  /// What the sentence of a quotation begins with.
  CHAPEAU("Chapeau"),
  /// What stands above a quotation and says where it is from.
  REFERENCE("Reference"),
  /// What a reader wrote.
  NOTE("Note"),
  /// Mastheads, signatures, notes of a document.
  SMALL("Small"),
  FOOTNOTE("FootnoteText"),
  FOOTER("Footer");

  private final String id;

  ParagraphStyle(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
