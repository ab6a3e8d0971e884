package dev.operative.document.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the paragraph that a citation points to: "paragraph 4 of resolution 2396 (2017)",
/// 第2396(2017)号决议第4段.
final class Pinpoints {
  private static final String LABEL = "\\d{1,3}(?: ?\\([a-z]{1,4}\\))*(?: ?\\([ivx]+\\))?";
  private static final String LABELS =
      LABEL + "(?:(?:, and |, | and | to | or |-)(?:" + LABEL + "|\\([a-z]\\)))*";
  private static final int REACH = 160;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:paragraphs?|paras?\\.?) ("
              + LABELS
              + ")(?: above)?,? (?:of|in) (?:the |its |annex [IVX]+ to )?"
              + "(?:(?:United Nations )?(?:Security Council|General Assembly|Human Rights Council|Economic and Social Council|Council|Assembly) )?"
              + "(?:(?:resolutions?|decisions?) )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "^,? (?:operative )?(?:paragraphs?|paras?\\.?) (" + LABELS + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHINESE_AFTER =
      Pattern.compile(
          "^ ?号(?:决议|決議|决定|決定)?(?:执行部分)? ?第 ?(\\d{1,3}(?: ?\\([a-z]{1,4}\\))*(?:(?:至|和|、|及|-) ?第? ?\\d{1,3}(?: ?\\([a-z]{1,4}\\))*)*) ?(?:段|执行段)");

  private Pinpoints() {}

  /// The pinpoint of the mention at this range, as a label or a list of labels: `4`, `8 (a)`, `2, 3 and 5`.
  static Optional<String> of(String folded, int start, int end) {
    String after = folded.substring(end, Math.min(folded.length(), end + REACH));
    for (Pattern pattern : new Pattern[] {AFTER, CHINESE_AFTER}) {
      Matcher matcher = pattern.matcher(after);
      if (matcher.find()) {
        return Optional.of(plain(matcher.group(1)));
      }
    }
    Matcher before = BEFORE.matcher(folded.substring(Math.max(0, start - REACH), start));
    return before.find() ? Optional.of(plain(before.group(1))) : Optional.empty();
  }

  private static String plain(String labels) {
    return labels
        .replaceAll("第", "")
        .replaceAll(" ?[、] ?", ", ")
        .replaceAll(" ?[和及] ?", " and ")
        .replaceAll(" ?至 ?| to ", "–")
        .replaceAll("(?<=\\d) ?- ?(?=\\d)", "–")
        .replaceAll("(?<=\\d) ?\\(", " (")
        .strip();
  }
}
