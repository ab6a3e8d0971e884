package dev.operative.ingest.office;

import dev.operative.ingest.text.block.FootnoteMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows which raised characters are footnote marks: `1`, `[12]`, `*`, `a`; not the `th` of `4th` nor the `2`
/// of a square.
final class FootnoteSigns {
  private static final Pattern SIGN =
      Pattern.compile("[\\[(]?\\s*(\\d{1,3}|\\*{1,3}|[†‡§]|[a-z])\\s*[\\])]?");

  private static final Pattern RUN = Pattern.compile("[1-9]\\d{3,20}");
  private static final int LONGEST_MARK = 3;

  private FootnoteSigns() {}

  /// The mark that these raised characters are; empty when they are none.
  static Optional<String> mark(String raised) {
    Matcher sign = SIGN.matcher(raised.strip());
    return sign.matches()
        ? Optional.of(FootnoteMarks.mark(sign.group(1)))
        : run(raised.strip()).map(marks -> FootnoteMarks.mark(String.join(",", marks)));
  }

  /// The marks that are set without a gap between them: 1112 is 11 and 12; empty when they are none.
  private static Optional<List<String>> run(String figures) {
    if (!RUN.matcher(figures).matches()) {
      return Optional.empty();
    }
    for (int digits = 1; digits < LONGEST_MARK; digits++) {
      List<String> marks = new ArrayList<>();
      int number = Integer.parseInt(figures.substring(0, digits));
      int read = 0;
      while (figures.startsWith(Integer.toString(number), read)) {
        marks.add(Integer.toString(number));
        read += marks.getLast().length();
        number++;
      }
      if (read == figures.length()) {
        return Optional.of(marks);
      }
    }
    return Optional.empty();
  }
}
