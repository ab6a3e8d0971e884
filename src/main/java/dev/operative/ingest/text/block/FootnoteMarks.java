package dev.operative.ingest.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Footnote marks inside a text: a mark such as `4` or `*` between two private characters, so that it is
/// never taken for a number of the text.
public final class FootnoteMarks {
  /// Stands before a mark.
  public static final char OPEN = '\uE010';

  /// Stands after a mark.
  public static final char CLOSE = '\uE011';

  private FootnoteMarks() {}

  /// The mark as it stands in a line.
  public static String mark(String sign) {
    return OPEN + sign + CLOSE;
  }

  /// The marks in a text, in order.
  public static List<String> in(String text) {
    List<String> marks = new ArrayList<>();
    int open = text.indexOf(OPEN);
    while (open >= 0) {
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      for (String sign : text.substring(open + 1, close).split("[,\\s]+")) {
        if (!sign.isEmpty()) {
          marks.add(sign);
        }
      }
      open = text.indexOf(OPEN, close);
    }
    return marks;
  }

  /// The text without its marks, and without the space that would be left before a stop or between Chinese characters.
  public static String without(String text) {
    if (text.indexOf(OPEN) < 0) {
      return text.replace(String.valueOf(CLOSE), "");
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPEN) {
        int close = text.indexOf(CLOSE, i);
        if (close < 0) {
          break;
        }
        i = close;
        continue;
      }
      boolean afterMark = i > 0 && text.charAt(i - 1) == CLOSE;
      int last = plain.length() - 1;
      if (afterMark && ",.;:，。；：".indexOf(c) >= 0 && last >= 0 && plain.charAt(last) == ' ') {
        plain.setLength(last);
      }
      boolean between =
          c == ' '
              && afterMark
              && last >= 0
              && Script.isWide(plain.charAt(last))
              && i + 1 < text.length()
              && Script.isWide(text.charAt(i + 1));
      if (!between) {
        plain.append(c);
      }
    }
    return plain.toString().replaceAll(" {2,}", " ").strip();
  }

  /// The mark that the text opens with: a footnote's own. Empty when it opens with something else.
  public static Optional<String> leading(String text) {
    int close = text.indexOf(CLOSE);
    return !text.isEmpty() && text.charAt(0) == OPEN && close > 0
        ? Optional.of(text.substring(1, close).strip())
        : Optional.empty();
  }

  /// The text behind a leading mark.
  public static String behindLeading(String text) {
    return text.substring(text.indexOf(CLOSE) + 1).strip();
  }
}
