package dev.operative.search.syntax;

import java.util.regex.Pattern;

/// Cleans pasted text of what is no query: marks of bold and italic type, which would be taken for wildcards, and
/// the quotation mark that opens every paragraph of a quoted resolution and is closed only after the last.
final class PastedText {
  /// A longer text was pasted: nobody types so much between marks.
  private static final int LONGEST_TYPED = 150;

  private static final Pattern BOLD = Pattern.compile("\\*(?=\\*)|(?<=\\*)\\*");

  private static final Pattern ITALICS =
      Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}])([^*]*)\\*");

  private static final Pattern BESIDE_CHINESE =
      Pattern.compile("(?<=\\p{IsHan})[*?]|[*?](?=\\p{IsHan})");

  private PastedText() {}

  static boolean isPasted(String text) {
    return text.length() > LONGEST_TYPED;
  }

  /// The text with a space for each mark of type, so that every offset stays what it was.
  static String withoutType(String text) {
    String plain = BOLD.matcher(text).replaceAll(" ");
    if (!isPasted(text)) {
      return plain;
    }
    return BESIDE_CHINESE.matcher(ITALICS.matcher(plain).replaceAll(" $1 ")).replaceAll(" ");
  }
}
