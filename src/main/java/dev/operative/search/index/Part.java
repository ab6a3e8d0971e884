package dev.operative.search.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the equal parts that the files of an index are shared out into, by their names.
///
/// @param number which one, from 1 on
/// @param of how many there are
public record Part(int number, int of) {
  /// All files.
  public static final Part WHOLE = new Part(1, 1);

  private static final int MOST = 64;
  private static final String WHAT = "a part is one of up to %d, such as 1/2".formatted(MOST);
  private static final Pattern FORM = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

  public Part {
    if (number < 1 || number > of || of > MOST) {
      throw new IllegalArgumentException(WHAT);
    }
  }

  /// Reads a part as users give it, such as `1/2`.
  ///
  /// @throws IllegalArgumentException when it is none; the message says what one is
  public static Part parse(String given) {
    Matcher parts = FORM.matcher(given);
    if (!parts.matches()) {
      throw new IllegalArgumentException(WHAT);
    }
    return new Part(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /// Whether a file belongs to it: each file belongs to one part, wherever that is asked.
  public boolean holds(String file) {
    return Math.floorMod(file.hashCode(), of) == number - 1;
  }

  /// Whether there are others.
  public boolean isShared() {
    return of > 1;
  }

  /// As it is given: `1/2`.
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
