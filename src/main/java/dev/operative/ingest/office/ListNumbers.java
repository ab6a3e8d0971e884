package dev.operative.ingest.office;

import java.util.Locale;

/// Writes the numbers of list items as a program prints them.
final class ListNumbers {
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final String HAN_DIGITS = "零一二三四五六七八九";

  private ListNumbers() {}

  /// `a` … `z`, then `aa`, `bb` as word processors go on.
  static String letters(int number) {
    int letter = (number - 1) % 26;
    return String.valueOf((char) ('a' + letter)).repeat((number - 1) / 26 + 1);
  }

  /// `i`, `ii`, `iii`, `iv`.
  static String roman(int number) {
    StringBuilder signs = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        signs.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return signs.toString();
  }

  /// `一`, `十二`, `三十`, for 1 to 99; beyond, Arabic digits.
  static String han(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    String tens = number < 20 ? "" : digit(number / 10);
    String ones = number % 10 == 0 ? "" : digit(number % 10);
    return number < 10 ? ones : tens + "十" + ones;
  }

  /// A number in the style that HTML calls by these names; `1` for any other.
  static String html(String type, int number) {
    return switch (type) {
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String digit(int digit) {
    return HAN_DIGITS.substring(digit, digit + 1);
  }
}
