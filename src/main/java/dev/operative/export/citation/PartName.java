package dev.operative.export.citation;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.PartHeader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a part without a symbol of its own is called where it is cited. Annexes and drafts are named by what they are
/// and the number they bear, whichever language they are in, as the United Nations' documents cite them (`annex II`,
/// `附件二`); any other part by its title.
///
/// @param english as English texts name it
/// @param chinese as Chinese texts name it
record PartName(String english, String chinese) {
  private static final List<String> ENGLISH_WORDS =
      List.of("annex", "appendix", "draft resolution");
  private static final List<String> CHINESE_WORDS = List.of("附件", "附录", "决议草案");
  private static final List<String> ROMAN =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII", "XVIII", "XIX", "XX");
  private static final List<String> CHINESE_NUMERALS =
      List.of(
          "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六",
          "十七", "十八", "十九", "二十");

  /// A letter is a number only where nothing but punctuation follows: "Annex A new beginning" has none.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<word>(?i:annex|appendix|draft resolution)(?!\\p{IsLatin})|附件|附录|决议草案)"
              + "(?:\\s*(?<number>[IVX]{1,6}|\\d{1,2}|[一二三四五六七八九十]{1,3})(?![\\p{L}\\d])"
              + "|\\s*(?<letter>[A-Z])(?=\\s*(?:$|[:：.–—])))?");

  static PartName of(DocumentHeader document, PartHeader part) {
    String place = part.place().replace('-', ' ');
    // A digit in a place counts the parts; the text may print no number at all.
    String counted = place.matches(".*\\d") ? "" : place.toUpperCase(Locale.ROOT);
    String title = part.title().equals(document.title()) ? place : part.title();
    return Optional.of(part.kind())
        .filter(kind -> kind == Kind.ANNEX || kind == Kind.DRAFT_RESOLUTION)
        .flatMap(kind -> numbered(part.title()).or(() -> numbered(counted)))
        .orElse(new PartName(title, title));
  }

  private static Optional<PartName> numbered(String text) {
    Matcher matcher = NUMBERED.matcher(text.strip());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String word = matcher.group("word").toLowerCase(Locale.ROOT);
    int sort = Math.max(ENGLISH_WORDS.indexOf(word), CHINESE_WORDS.indexOf(word));
    String number =
        Optional.ofNullable(matcher.group("number"))
            .or(() -> Optional.ofNullable(matcher.group("letter")))
            .orElse("");
    int value = Math.max(ROMAN.indexOf(number), CHINESE_NUMERALS.indexOf(number));
    String english = value < 0 ? number : ROMAN.get(value);
    String chinese = value < 0 ? number : CHINESE_NUMERALS.get(value);
    return Optional.of(
        new PartName(
            (ENGLISH_WORDS.get(sort) + " " + english).strip(), CHINESE_WORDS.get(sort) + chinese));
  }
}
