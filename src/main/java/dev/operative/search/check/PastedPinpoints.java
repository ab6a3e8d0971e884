package dev.operative.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which paragraphs a citation points to, in the styles that people write: `para. 15`, `¶ 15`, `OP 15`,
/// "operative paragraphs 2, 3 and 5–7 of", 第15段, 序言部分第3段.
final class PastedPinpoints {
  private static final String LABEL = "\\d{1,3}(?: ?\\([a-z]{1,4}\\)){0,3}";
  private static final String LABELS =
      LABEL + "(?:(?: ?, and | ?, | and | & | to | or | ?[-–] ?)" + LABEL + "){0,12}";
  private static final String WORD =
      "(?<word>(?:operative|preambular|op\\.|pp\\.|PP|OP) ?(?:paragraphs?|paras?\\.?)|paragraphs?|paras?\\.?|¶¶?|§§?|OPs?|PPs?)";

  private static final Pattern AFTER =
      Pattern.compile(
          "^[)\\]]?(?:,? ?\\([^()]{0,40}\\)|,? (?:of|adopted on) \\d{1,2} \\p{L}{3,9} \\d{4})?,? ?(?:at |in )?(?:its |the )?"
              + WORD
              + " ?(?<labels>"
              + LABELS
              + ")(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])"
              + WORD
              + " ?(?<labels>"
              + LABELS
              + "),? (?:of|in|to) (?:the |its |their |that )?(?:United Nations |UN )?(?:Security Council(?:'s|’s)? |General Assembly(?:'s|’s)? |Council |Assembly |UNSC |UNGA )?(?:resolution |res\\.? ?|UNSCR |SCR )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<labels>\\d{1,3})(?:st|nd|rd|th) (?<word>preambular|operative) paragraph,? (?:of|in|to) (?:the |its |their |that )?(?:United Nations |UN )?(?:Security Council |General Assembly )?(?:resolution )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHINESE =
      Pattern.compile(
          "^ ?[号號]? ?(?:决议|決議)?(?:的)?(?<word>执行部分|序言部分|序言)?(?:的)? ?第 ?(?<labels>\\d{1,3}(?: ?\\([a-z]{1,4}\\)){0,3}(?: ?(?:至|和|及|、|-|–) ?第? ?\\d{1,3}(?: ?\\([a-z]{1,4}\\)){0,3}){0,12}) ?(?:执行|序言)?段");

  private static final Pattern ONE = Pattern.compile("(\\d{1,3})((?: ?\\([a-z]{1,4}\\)){0,3})");
  private static final Pattern RANGE = Pattern.compile(" ?(?:-|–|至|to) ?(?:第 ?)?");
  private static final int REACH = 160;

  private PastedPinpoints() {}

  /// Those of the mention at a range of a text; empty when it points to none.
  ///
  /// @param folded the text in plain letters and marks, of the same length
  static List<PastedPinpoint> of(String folded, int start, int end) {
    String after = folded.substring(end, Math.min(folded.length(), end + REACH));
    for (Pattern pattern : List.of(AFTER, CHINESE)) {
      Matcher matcher = pattern.matcher(after);
      if (matcher.find()) {
        return read(matcher);
      }
    }
    String before = folded.substring(Math.max(0, start - REACH), start);
    for (Pattern pattern : List.of(BEFORE, ORDINAL)) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        return read(matcher);
      }
    }
    return List.of();
  }

  private static List<PastedPinpoint> read(Matcher matcher) {
    String word = matcher.group("word");
    boolean preambular =
        word != null
            && (word.toLowerCase(Locale.ROOT).startsWith("p")
                    && !word.toLowerCase(Locale.ROOT).startsWith("para")
                || word.startsWith("序言"));
    String labels = matcher.group("labels");
    List<PastedPinpoint> found = new ArrayList<>();
    Matcher one = ONE.matcher(labels);
    int last = 0;
    while (one.find()) {
      String between = labels.substring(last, one.start());
      int number = Integer.parseInt(one.group(1));
      if (!found.isEmpty() && RANGE.matcher(between).matches()) {
        between(found, number, preambular);
      }
      found.add(new PastedPinpoint(label(one), preambular));
      last = one.end();
    }
    return found;
  }

  /// Those that a range leaves unsaid.
  private static void between(List<PastedPinpoint> found, int to, boolean preambular) {
    int from = Integer.parseInt(found.getLast().label().replaceFirst("\\D.*", ""));
    for (int number = from + 1; number < to; number++) {
      found.add(new PastedPinpoint(Integer.toString(number), preambular));
    }
  }

  private static String label(Matcher one) {
    return one.group(1) + one.group(2).replaceAll(" ?\\(", " (");
  }
}
