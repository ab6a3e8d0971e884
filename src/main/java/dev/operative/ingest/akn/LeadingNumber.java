package dev.operative.ingest.akn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that some files leave at the beginning of a paragraph's text: `(a) To ensure`, `10. 又回顾`.
final class LeadingNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}[.．、](?!\\d)|[(（](?:[a-z]{1,3}|[ivxl]{1,6}|[一二三四五六七八九十]{1,4}|\\d{1,2})[)）]|[㈠-㈩])"
              + "\\s*(?=\\S)");

  private LeadingNumber() {}

  /// The number as printed; empty when the text has none, or nothing else.
  static Optional<String> of(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /// Where the words after the number begin; 0 without number.
  static int end(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? number.end() : 0;
  }
}
