package dev.operative.ingest.text.block;

/// Texts that are quoted whole: the quotation mark opens each of their paragraphs, and only the last closes it.
public final class QuotedText {
  private QuotedText() {}

  /// The paragraph without the mark that opens it; as it is when that mark is closed again in it.
  public static String withoutOpening(String text) {
    boolean opens = text.startsWith("“") || text.startsWith("\"");
    return opens && isLeftOpen(text) ? text.substring(1).stripLeading() : text;
  }

  private static boolean isLeftOpen(String text) {
    int open = 0;
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“' -> open++;
        case '”' -> open--;
        case '"' -> straight++;
        default -> {}
      }
    }
    return open > 0 && straight % 2 == 0 || open == 0 && straight % 2 == 1;
  }
}
