package dev.operative.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The number of a paragraph, level by level: `8`, `a`, `ii` for what prints as 8 (a) (ii).
///
/// @param levels the numbers as printed, outermost first, without brackets and full stops; empty for a
///     paragraph without number
public record ParagraphNumber(List<String> levels) {
  /// No number.
  public static final ParagraphNumber NONE = new ParagraphNumber(List.of());

  private static final String HAN_DIGITS = "一二三四五六七八九十";

  public ParagraphNumber {
    levels = List.copyOf(levels);
  }

  /// Reads a label or the `<num>` of a paragraph: `8.`, `8 (a) (ii)`, `（a）`, `㈠`. Brackets, stops and
  /// spaces part the levels.
  public static ParagraphNumber of(String printed) {
    List<String> levels = new ArrayList<>();
    for (String level : printed.split("[\\s().（）．、]+")) {
      if (!level.isEmpty()) {
        levels.add(level);
      }
    }
    return new ParagraphNumber(levels);
  }

  /// This number with one more level: 8 and `a` give 8 (a).
  public ParagraphNumber with(String level) {
    List<String> longer = new ArrayList<>(levels);
    longer.add(level);
    return new ParagraphNumber(longer);
  }

  /// The number of the paragraph this one is a sub-paragraph of; [#NONE] at the outermost level.
  public ParagraphNumber parent() {
    return levels.isEmpty() ? NONE : new ParagraphNumber(levels.subList(0, levels.size() - 1));
  }

  /// Whether there is no number.
  public boolean isNone() {
    return levels.isEmpty();
  }

  /// The number as people cite it: `8 (a) (ii)`; empty text for [#NONE].
  public String label() {
    StringBuilder label = new StringBuilder();
    for (String level : levels) {
      label.append(label.isEmpty() ? level : " (" + level + ")");
    }
    return label.toString();
  }

  /// The number inside a paragraph id: `8.a.ii`. Chinese versions keep the letters of the English one and
  /// print 一 or ㈠ where it has roman numerals, so these become roman, and both versions have one name.
  public String place() {
    List<String> places = new ArrayList<>();
    for (int depth = 0; depth < levels.size(); depth++) {
      String level = levels.get(depth);
      int value = hanValue(level);
      String place =
          value == 0
              ? level.toLowerCase(Locale.ROOT)
              : depth == 0 && !isEnclosed(level) ? Integer.toString(value) : roman(value);
      places.add(place.replaceAll("[^\\p{L}\\p{N}_-]+", "_"));
    }
    return String.join(".", places);
  }

  /// The value of a Chinese numeral from 一 to 九十九, bracketed or bare; 0 when the text is none.
  public static int hanValue(String text) {
    if (isEnclosed(text)) {
      return text.charAt(0) - '㈠' + 1;
    }
    int tens = 0;
    int units = 0;
    boolean seenTen = false;
    for (int i = 0; i < text.length(); i++) {
      int digit = HAN_DIGITS.indexOf(text.charAt(i)) + 1;
      if (digit == 0) {
        return 0;
      }
      if (digit == 10) {
        tens = units == 0 ? 1 : units;
        units = 0;
        if (seenTen) {
          return 0;
        }
        seenTen = true;
      } else {
        units = digit;
      }
    }
    return tens * 10 + units;
  }

  private static boolean isEnclosed(String text) {
    return text.length() == 1 && text.charAt(0) >= '㈠' && text.charAt(0) <= '㈩';
  }

  /// A small roman numeral.
  ///
  /// @param value from 1 to 99
  public static String roman(int value) {
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return tens[value / 10] + units[value % 10];
  }
}
