package dev.operative.ingest.akn;

import dev.operative.ingest.ParagraphNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Follows the numbers of a text from paragraph to paragraph, and tells on which level each one is: `(i)` after
/// `(h)` is a letter, after `8 (a)` it is 8 (a) (i). Many files write sub-paragraphs side by side with the
/// paragraphs they belong to, so the nesting of elements does not tell.
final class NumberTrail {
  private static final Pattern BULLET = Pattern.compile("[\\p{Pd}•·●○◦▪■*−o–—\\uF0B7]*");
  private static final Pattern MAIN = Pattern.compile("(\\d{1,3})\\s*[.．、]?");
  private static final Pattern ENCLOSED =
      Pattern.compile("[(（]?\\s*([^\\s()（）]{1,8}?)\\s*[)）.．、]?");
  private static final Pattern ROMAN = Pattern.compile("[ivxl]+");

  private final List<String> levels = new ArrayList<>();

  /// Reads the number of the next paragraph.
  ///
  /// @param printed as printed: `8.`, `(a)`, `㈠`, `–`
  /// @param floor the number of levels that stay as they are, since the element is nested in theirs
  /// @return its number; [ParagraphNumber#NONE] for a bullet
  ParagraphNumber next(String printed, int floor) {
    String number = printed.strip();
    int kept = Math.min(floor, levels.size());
    if (BULLET.matcher(number).matches()) {
      return ParagraphNumber.NONE;
    }
    Matcher main = MAIN.matcher(number);
    if (kept == 0 && main.matches()) {
      levels.clear();
      levels.add(main.group(1));
      return current();
    }
    Matcher enclosed = ENCLOSED.matcher(number);
    String level = enclosed.matches() ? enclosed.group(1) : number.replaceAll("[.\\s]+$", "");
    int place = place(level, kept);
    cut(place);
    levels.add(level);
    return current();
  }

  /// The level at which a number continues what stands there, else one below the last.
  private int place(String level, int floor) {
    for (int place = levels.size() - 1; place >= floor; place--) {
      if (follows(levels.get(place), level)) {
        return place;
      }
    }
    if (isFirst(level)) {
      return levels.size();
    }
    // A gap in the count: beside the last number of the same sort.
    for (int place = levels.size() - 1; place >= floor; place--) {
      if (sort(levels.get(place)) == sort(level)) {
        return place;
      }
    }
    return levels.size();
  }

  /// The depth of the last number.
  int depth() {
    return levels.size();
  }

  /// An unnumbered paragraph ends the lists of the paragraph before it.
  void endLists() {
    cut(!levels.isEmpty() && sort(levels.getFirst()) == Sort.ARABIC ? 1 : 0);
  }

  /// A new count begins.
  void restart() {
    levels.clear();
  }

  private ParagraphNumber current() {
    return new ParagraphNumber(levels);
  }

  private void cut(int size) {
    while (levels.size() > size) {
      levels.removeLast();
    }
  }

  private static boolean isFirst(String level) {
    return value(level, sort(level)) == 1 || level.equals("i") || level.equals("I");
  }

  private static boolean follows(String before, String after) {
    for (Sort sort : Sort.values()) {
      int first = value(before, sort);
      if (first > 0 && value(after, sort) == first + 1) {
        return Character.isUpperCase(before.charAt(0)) == Character.isUpperCase(after.charAt(0));
      }
    }
    return false;
  }

  private enum Sort {
    ARABIC,
    LETTER,
    ROMAN,
    HAN,
    OTHER
  }

  private static Sort sort(String level) {
    if (value(level, Sort.ARABIC) > 0) {
      return Sort.ARABIC;
    }
    if (value(level, Sort.HAN) > 0) {
      return Sort.HAN;
    }
    if (level.length() > 1 && value(level, Sort.ROMAN) > 0) {
      return Sort.ROMAN;
    }
    return value(level, Sort.LETTER) > 0 ? Sort.LETTER : Sort.OTHER;
  }

  /// The place of a number in the count of a sort; 0 when it is none of that sort.
  private static int value(String level, Sort sort) {
    String lower = level.toLowerCase(Locale.ROOT);
    return switch (sort) {
      case ARABIC -> lower.matches("\\d{1,4}") ? Integer.parseInt(lower) : 0;
      case LETTER -> letter(lower);
      case ROMAN -> ROMAN.matcher(lower).matches() ? roman(lower) : 0;
      case HAN -> ParagraphNumber.hanValue(level);
      case OTHER -> 0;
    };
  }

  /// `a` is 1, `z` 26, `aa` 27, `bb` 28.
  private static int letter(String text) {
    char first = text.charAt(0);
    boolean same = text.chars().allMatch(c -> c == first);
    return same && first >= 'a' && first <= 'z' ? first - 'a' + 1 + 26 * (text.length() - 1) : 0;
  }

  private static int roman(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      value += i + 1 < text.length() && digit < digit(text.charAt(i + 1)) ? -digit : digit;
    }
    return value;
  }

  private static int digit(char roman) {
    return switch (roman) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      default -> 50;
    };
  }
}
