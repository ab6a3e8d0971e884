package dev.operative.search.syntax;

import dev.operative.document.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paragraph as people point at it behind or before a symbol: `para. 4`, `OP 8 (a)`, `¶ 4`, `/4`, `preambular para. 3`,
/// `第4段`, `第四段`. The number of an annex before it is read over: annexes have no symbol of their own.
///
/// @param section preambular, or operative for every paragraph that is named by its printed number alone
/// @param label its number: `8 (a)`
/// @param end where it ends in the text
record TypedPlace(Section section, String label, int end) {
  private static final String NUMBER = "(?<number>\\d{1,3})";
  private static final String BELOW =
      "(?<below>(?: ?\\((?:[a-z]|[ivx]{1,5})\\)){1,3}|[a-z](?![\\p{L}\\d&&[^\\p{IsHan}]])| [a-z] *$)?";
  private static final String GAP = "[, ]{0,3}";
  private static final String ANNEX =
      "(?:(?:annex(?: [IVX]{1,5})?|附件[一二三四五六七八九十]{0,3})" + GAP + ")?";
  private static final String WORD =
      "(?:(?:operative|op\\.?) )?(?:par(?:a(?:graph)?)?s?|clauses?|cl)\\.? ?(?:no\\.? ?|#)?";
  private static final String PREAMBLE =
      "(?:(?:preambul(?:ar|atory)|preamble|pmbl\\.?)[, ]{1,2}(?:" + WORD + "|¶ ?)|\\bpp\\.? ?)";
  private static final String CHINESE_NUMBER =
      "(?<number>\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final String CHINESE_WORD = " ?(?:执行)?[段款]";

  private static final List<Pattern> BEHIND =
      List.of(
          behind("(?:" + WORD + "|\\bop\\.? ?|[¶§]{1,2} ?)" + NUMBER + BELOW),
          behind("[/:#]" + NUMBER + BELOW),
          behind(
              "(?:执行部分)?的?第? ?"
                  + CHINESE_NUMBER
                  + BELOW
                  + CHINESE_WORD
                  + "(?<after> ?\\([a-z]\\))?"));
  private static final List<Pattern> PREAMBULAR =
      List.of(behind(PREAMBLE + NUMBER), behind("序言(?:部分)?的?第? ?" + CHINESE_NUMBER + " ?段"));
  private static final Pattern BEFORE = before("(?:" + WORD + "|op\\.? ?)");
  private static final Pattern PREAMBULAR_BEFORE = before(PREAMBLE);

  private static Pattern behind(String place) {
    return Pattern.compile(
        GAP + ANNEX + place + "(?![\\p{L}\\d&&[^\\p{IsHan}]])", Pattern.CASE_INSENSITIVE);
  }

  private static Pattern before(String word) {
    return Pattern.compile(
        word + NUMBER + BELOW + ",? (?:(?:of|in) )?(?:the )?", Pattern.CASE_INSENSITIVE);
  }

  /// The place that a text names from here on: `, para. 4`; empty when none does.
  static Optional<TypedPlace> behind(String folded, int start) {
    return first(PREAMBULAR, Section.PREAMBULAR, folded, start)
        .or(() -> first(BEHIND, Section.OPERATIVE, folded, start));
  }

  /// The place before a symbol: `para. 4 of `; empty when none begins here.
  static Optional<TypedPlace> before(String folded, int start) {
    return first(List.of(PREAMBULAR_BEFORE), Section.PREAMBULAR, folded, start)
        .or(() -> first(List.of(BEFORE), Section.OPERATIVE, folded, start));
  }

  private static Optional<TypedPlace> first(
      List<Pattern> patterns, Section section, String folded, int start) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(folded).region(start, folded.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return Optional.of(new TypedPlace(section, label(matcher), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /// `8a`, `8(a)` and `8段(a)` are 8 (a).
  private static String label(Matcher matcher) {
    String below =
        (group(matcher, "below") + group(matcher, "after"))
            .replace(" ", "")
            .replaceAll("^([a-z])$", "($1)");
    return (number(matcher.group("number")) + " " + below.replace(")(", ") (")).strip();
  }

  /// A number in digits: 十五 is 15.
  private static String number(String typed) {
    if (Character.isDigit(typed.charAt(0))) {
      return typed;
    }
    int ten = typed.indexOf('十');
    String tens = ten > 0 ? digit(typed.charAt(0)) : ten == 0 ? "1" : "";
    char last = typed.charAt(typed.length() - 1);
    return tens + (last == '十' ? "0" : digit(last));
  }

  private static String digit(char numeral) {
    return String.valueOf("一二三四五六七八九".indexOf(numeral) + 1);
  }

  private static String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) && matcher.group(name) != null
        ? matcher.group(name)
        : "";
  }
}
