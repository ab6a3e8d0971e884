package dev.operative.ingest.text.block;

import dev.operative.ingest.ParagraphNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that a block opens with.
///
/// @param form how it is printed, which tells its level
/// @param value the number without brackets and stop
/// @param rest the text behind it
public record Label(Form form, String value, String rest) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[“\"‘「『]?\\s*(\\d{1,3})\\s*(?:[.．、。]|[)）])\\s*(?![\\d/,，;；])(.*)$", Pattern.DOTALL);
  private static final Pattern BARE_NUMBER =
      Pattern.compile("^[“\"]?(\\d{1,3})(?:\\t| {2,})(\\S.*)$", Pattern.DOTALL);
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^[“\"‘「『]?\\s*[(（]\\s*([a-zA-Z]{1,2}|[ivxlIVXL]{1,6}|\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[)）]\\s*(.*)$",
          Pattern.DOTALL);
  private static final Pattern HALF_BRACKETED =
      Pattern.compile("^[“\"]?([a-z]|[ivx]{2,5})[)）、]\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern HAN_NUMBER =
      Pattern.compile("^[“\"「『]?([一二三四五六七八九十]{1,3})、\\s*(.*)$", Pattern.DOTALL);

  /// What is numbered like a paragraph and neither as wide as this nor ends with a stop is a heading: 一、导言.
  private static final int WIDEST_HEADING = 60;

  private static final Pattern ENCLOSED =
      Pattern.compile("^[“\"]?([㈠-㈩])\\s*(.*)$", Pattern.DOTALL);

  /// How a number is printed.
  public enum Form {
    /// `8.`, or `八、`, which is the same number
    NUMBER,
    /// `(a)`
    LETTER,
    /// `(ii)`, or `(i)` which may be a letter
    ROMAN,
    /// `(1)`
    BRACKETED_NUMBER,
    /// `㈠` or `(一)`
    HAN
  }

  /// The number a text opens with; empty when it opens with none.
  public static Optional<Label> of(String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return Optional.of(new Label(Form.NUMBER, number.group(1), number.group(2)));
    }
    Matcher bare = BARE_NUMBER.matcher(text);
    if (bare.matches()) {
      return Optional.of(new Label(Form.NUMBER, bare.group(1), bare.group(2)));
    }
    Matcher enclosed = ENCLOSED.matcher(text);
    if (enclosed.matches()) {
      return Optional.of(new Label(Form.HAN, enclosed.group(1), enclosed.group(2)));
    }
    Matcher han = HAN_NUMBER.matcher(text);
    if (han.matches() && (Script.endsWithStop(text) || Script.width(text) > WIDEST_HEADING)) {
      return Optional.of(
          new Label(
              Form.NUMBER, Integer.toString(ParagraphNumber.hanValue(han.group(1))), han.group(2)));
    }
    Matcher bracketed = BRACKETED.matcher(text);
    if (!bracketed.matches()) {
      bracketed = HALF_BRACKETED.matcher(text);
      if (!bracketed.matches()) {
        return Optional.empty();
      }
    }
    String value = bracketed.group(1);
    return Optional.of(new Label(form(value), value, bracketed.group(2)));
  }

  private static Form form(String value) {
    if (Character.isDigit(value.charAt(0))) {
      return Form.BRACKETED_NUMBER;
    }
    if (Script.isHan(value.charAt(0))) {
      return Form.HAN;
    }
    return roman(value) > 0 ? Form.ROMAN : Form.LETTER;
  }

  /// The number as an integer; 0 when it is not in figures.
  public int number() {
    return form == Form.NUMBER || form == Form.BRACKETED_NUMBER ? Integer.parseInt(value) : 0;
  }

  /// What stands before it in a list of letters or of small roman numerals under a hundred; empty for the first, and for other
  /// numbers.
  Optional<String> previous() {
    return switch (form) {
      case LETTER ->
          Optional.of(value)
              .filter(it -> it.length() == 1 && Character.toLowerCase(it.charAt(0)) > 'a')
              .map(it -> Character.toString(it.charAt(0) - 1));
      case ROMAN ->
          Optional.of(roman(value) - 1)
              .filter(before -> before > 0 && before < 100)
              .map(ParagraphNumber::roman);
      case NUMBER, BRACKETED_NUMBER, HAN -> Optional.empty();
    };
  }

  /// Whether it is the next number of a list in which the other stands, and a text begins behind it.
  boolean follows(Optional<Label> other) {
    return other.map(this::follows).orElse(false)
        && !rest.isEmpty()
        && !Character.isLowerCase(rest.charAt(0));
  }

  private boolean follows(Label other) {
    boolean next =
        form == Form.NUMBER
            ? other.number() + 1 == number()
            : value.length() == 1
                && other.value.length() == 1
                && other.value.charAt(0) + 1 == value.charAt(0);
    return (other.form == Form.NUMBER) == (form == Form.NUMBER) && next;
  }

  /// The value of a small roman numeral; 0 when the text is none.
  static int roman(String text) {
    int total = 0;
    int previous = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit =
          switch (Character.toLowerCase(text.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 0;
          };
      if (digit == 0) {
        return 0;
      }
      total += digit < previous ? -digit : digit;
      previous = Math.max(previous, digit);
    }
    return total;
  }
}
