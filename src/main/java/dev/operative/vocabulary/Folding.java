package dev.operative.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes spellings comparable that mean the same.
final class Folding {
  private static final Pattern BRITISH = Pattern.compile("\\b(\\p{L}{3,})is(e[sd]?|ing)\\b");
  private static final Pattern CALLS_ON = Pattern.compile("\\b(call|calls|calling) on\\b");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  // The traditional characters of the verb and addressee tables, each with its simplified form.
  private static final String TRADITIONAL =
      "決請認識強調譴責勵歡贊讚揚約確審議見遺關對動產員會國聯組織處書長執憲採據從應該條懷鑒監辦門總務維為終續設閱聽經濟發開區際個圖願備慶賀獎問懇籲顧項構獲與讓給張試舉證準駁擬閣臨時過實還題領團體場醫並";
  private static final String SIMPLIFIED =
      "决请认识强调谴责励欢赞赞扬约确审议见遗关对动产员会国联组织处书长执宪采据从应该条怀鉴监办门总务维为终续设阅听经济发开区际个图愿备庆贺奖问恳吁顾项构获与让给张试举证准驳拟阁临时过实还题领团体场医并";

  private Folding() {}

  /// English for comparison: lower case, -ize for -ise, `upon` for `on` after `call`, plain apostrophes
  /// and hyphens, single spaces.
  static String english(String text) {
    String plain = SPACES.matcher(word(text)).replaceAll(" ").strip();
    return CALLS_ON.matcher(plain).replaceAll("$1 upon");
  }

  /// One English word for comparison, of the same number of characters.
  static String word(String word) {
    String lower =
        word.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('‑', '-')
            .replace('‐', '-');
    return BRITISH.matcher(lower).replaceAll("$1iz$2");
  }

  /// Chinese for comparison: half-width, simplified, without spaces and without the
  /// dots that stand for a gap.
  static String chinese(String text) {
    String plain =
        SPACES
            .matcher(Normalizer.normalize(text.replace("…", ""), Normalizer.Form.NFKC))
            .replaceAll("");
    return simplified(plain);
  }

  /// Chinese with simplified characters, of the same number of characters.
  static String simplified(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = TRADITIONAL.indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : SIMPLIFIED.charAt(at));
    }
    return out.toString();
  }

  /// Whether a text has a Chinese character.
  static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
