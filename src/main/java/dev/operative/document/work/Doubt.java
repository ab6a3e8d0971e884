package dev.operative.document.work;

/// A reason to doubt that the texts of a provision in two languages belong together.
public enum Doubt {
  /// What the two sides name (numbers, symbols, terms, their length) speaks against their saying the same; only
  /// their place joins them.
  CONTENT_DIFFERS("content-differs"),

  /// Another alignment of these paragraphs is nearly as likely.
  CLOSE_ALTERNATIVE("close-alternative");

  private final String word;

  Doubt(String word) {
    this.word = word;
  }

  /// The word of API and exports: `content-differs`.
  public String word() {
    return word;
  }
}
