package dev.operative.ingest.text.block;

/// Texts that are quoted whole: the quotation mark opens each of their paragraphs, and only the last closes it.
public final class QuotedText {
  private QuotedText() {}

  /// The paragraph without the mark that opens it; as it is when that mark is closed again in it.
  public static String withoutOpening(String text) {
    return opens(text) && isLeftOpen(text) ? text.substring(1).stripLeading() : text;
  }

  /// Whether a quotation mark opens the text.
  public static boolean opens(String text) {
    return text.startsWith("“") || text.startsWith("\"");
  }

  /// Whether the text ends with the mark that closes a quotation which was opened before it, or by its first character.
  public static boolean closes(String text) {
    if (!text.endsWith("”") && !text.endsWith("\"")) {
      return false;
    }
    return opens(text) || curly(text) < 0 || straight(text) % 2 == 1;
  }

  /// The paragraph without the mark that closes a quotation which was opened before it.
  public static String withoutClosing(String text) {
    return closes(text) ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /// Whether the text opens a quotation behind its first character, and does not close it.
  public static boolean isLeftOpenInside(String text) {
    return isLeftOpen(opens(text) ? text.substring(1) : text);
  }

  private static boolean isLeftOpen(String text) {
    return curly(text) > 0 && straight(text) % 2 == 0
        || curly(text) == 0 && straight(text) % 2 == 1;
  }

  /// How many marks a text leaves open; less than 0 when it closes more than it opens.
  private static int curly(String text) {
    return count(text, '“') - count(text, '”');
  }

  private static int straight(String text) {
    return count(text, '"');
  }

  private static int count(String text, char mark) {
    return (int) text.chars().filter(c -> c == mark).count();
  }
}
