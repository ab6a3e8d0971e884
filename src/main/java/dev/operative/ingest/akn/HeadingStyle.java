package dev.operative.ingest.akn;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The paragraph styles that make headings: the United Nations' templates call them `HCh`, `H1`, `H23`, `H4`,
/// with `G` for Geneva and `C` for Chinese behind.
final class HeadingStyle {
  private static final Pattern STYLE =
      Pattern.compile("(?:(?:.*[Hh]eading|Title)H?|H)(Ch|\\d{1,2})G?C?");

  private HeadingStyle() {}

  /// The rank of the headings of a style, smaller above larger; empty when the style is none of headings.
  static OptionalInt rank(String style) {
    Matcher heading = STYLE.matcher(style);
    if (!heading.matches()) {
      return OptionalInt.empty();
    }
    String level = heading.group(1);
    return OptionalInt.of(level.equals("Ch") ? 1 : 1 + level.charAt(0) - '0');
  }
}
