package dev.operative.ingest.office;

import dev.operative.ingest.text.block.FootnoteMarks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows which raised characters are footnote marks: `1`, `[12]`, `*`, `a`; not the `th` of `4th` nor the `2`
/// of a square.
final class FootnoteSigns {
  private static final Pattern SIGN =
      Pattern.compile("[\\[(]?\\s*(\\d{1,3}|\\*{1,3}|[†‡§]|[a-z])\\s*[\\])]?");

  private FootnoteSigns() {}

  /// The mark that these raised characters are; empty when they are none.
  static Optional<String> mark(String raised) {
    Matcher sign = SIGN.matcher(raised.strip());
    return sign.matches() ? Optional.of(FootnoteMarks.mark(sign.group(1))) : Optional.empty();
  }
}
