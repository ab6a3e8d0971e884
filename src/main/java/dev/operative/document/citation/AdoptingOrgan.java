package dev.operative.document.citation;

import dev.operative.document.Body;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which organ adopted the resolution, or took the decision, whose number stands at a place of a text.
final class AdoptingOrgan {
  /// What is numbered, with the words for it.
  enum Sort {
    RESOLUTION('r', Set.of("决议", "決議")),
    DECISION('d', Set.of("决定", "決定"));

    private final char initial;
    private final Set<String> chinese;

    Sort(char initial, Set<String> chinese) {
      this.initial = initial;
      this.chinese = chinese;
    }
  }

  private static final Pattern EVENT =
      Pattern.compile("\\b(?<word>(?i:resolutions?|decisions?))\\b|[;；。]|\\. (?=[A-Z])");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(?<council>Security Council)|(?<human>Human Rights Council)|(?<social>Economic and Social Council)"
              + "|(?<foreign>(?:Health|Environment|Parliamentary|Habitat) Assembly|(?:Governing|Executive|Trusteeship|European) Council|Conference(?: of the (?:States )?Parties)?|Commission(?: on| for)?[\\w ,]*|Committee|Board|Congress|UNEA|Organization)"
              + "|(?<assembly>(?:General )?Assembly)|(?<some>Council)|(?<own>[Ii]ts|[Oo]ur))(?:'s|’s)?"
              + "(?: (?:own|previous|relevant|earlier|subsequent|other|recent|annual|landmark|procedural|omnibus|its|all|most|the))* $");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<foreign>缔约[方国](?:大会|会议)|环境大会|(?:世界)?卫生大会|人居大会|委员会|组织大会|署大会|理事机构)|(?<council>安全理事会|安理会)"
              + "|(?<human>人权理事会)|(?<social>经济及社会理事会|经社理事会)|(?<assembly>大会)|(?<some>理事会)|(?<own>其)");
  private static final Pattern CHINESE_BEFORE =
      Pattern.compile("[第日] ?$|(?:号|\\d|\\)) ?(?:、|和|及|以及|与|至|,) ?$");
  private static final Pattern CHINESE_EVENT =
      Pattern.compile("(?<word>决议|決議|决定|決定|文件|公约|建议|议定书|公报)|[。；;]");

  /// No Chinese clause that names an organ, and no Chinese list of numbers, has more characters.
  private static final int REACH = 200;

  private final String text;
  private final Body speaker;
  private final Sort sort;

  /// Where, for what stands behind a place, the word "resolution" or "decision" begins that governs it; -1 when none does.
  private final NavigableMap<Integer, Integer> triggers = new TreeMap<>();

  /// The words that say what is numbered in Chinese, by their places; empty text where a clause ends.
  private final NavigableMap<Integer, String> chineseWords = new TreeMap<>();

  AdoptingOrgan(String folded, Body speaker, Sort sort) {
    text = folded;
    this.speaker = speaker;
    this.sort = sort;
    Matcher event = EVENT.matcher(text);
    while (event.find()) {
      String word = event.group("word");
      boolean governs = word != null && Character.toLowerCase(word.charAt(0)) == sort.initial;
      triggers.put(event.end(), governs ? event.start() : -1);
    }
    CHINESE_EVENT
        .matcher(text)
        .results()
        .forEach(found -> chineseWords.put(found.start(), found.start(1) < 0 ? "" : found.group()));
  }

  /// The organ whose resolution or decision has its number at this range; empty when the number is another's.
  Optional<Body> at(int start, int end) {
    if (!isNumber(start, end)) {
      return Optional.empty();
    }
    if (isBeforeChineseWord(start, end)) {
      return chinese(start);
    }
    return isForeign(start) ? Optional.empty() : named(start).or(() -> Optional.of(Body.OTHER));
  }

  /// Whether a resolution, or a decision, has its number at this range, whatever body adopted it.
  boolean isNumber(int start, int end) {
    return isBeforeChineseWord(start, end)
        ? sort.chinese.contains(chineseWord(end))
        : trigger(start) >= 0;
  }

  private boolean isBeforeChineseWord(int start, int end) {
    return CHINESE_BEFORE.matcher(text.substring(Math.max(0, start - 8), start)).find()
        && !chineseWord(end).isEmpty();
  }

  /// The organ that the words before the number name, if they name one.
  Optional<Body> named(int start) {
    int trigger = trigger(start);
    if (trigger < 0) {
      return chinese(start).filter(organ -> organ != Body.OTHER);
    }
    Matcher organ = before(trigger);
    return organ.find() ? body(organ) : Optional.empty();
  }

  /// Whether the number belongs to a text of a body that has no symbols of its own here.
  boolean isForeign(int start) {
    int trigger = trigger(start);
    if (trigger < 0) {
      return false;
    }
    Matcher organ = before(trigger);
    return organ.find() && organ.group("foreign") != null;
  }

  /// Settles what "its", "the Council" and no name at all mean for a number such as `51/24`.
  Body resolved(Body named, String number) {
    boolean yearly = number.matches("(19[4-9]|20)\\d+/\\d+") && number.indexOf('/') == 4;
    if (yearly) {
      return Body.ECONOMIC_AND_SOCIAL_COUNCIL;
    }
    return switch (named) {
      case HUMAN_RIGHTS_COUNCIL, GENERAL_ASSEMBLY -> named;
      default -> speaker == Body.HUMAN_RIGHTS_COUNCIL ? speaker : Body.GENERAL_ASSEMBLY;
    };
  }

  private Matcher before(int trigger) {
    return ENGLISH.matcher(text.substring(Math.max(0, trigger - 120), trigger));
  }

  /// The word behind a number in Chinese that says what is numbered, as in 第2396(2017)号决议; empty text when there is none.
  private String chineseWord(int end) {
    int sign = end;
    int last = Math.min(text.length(), end + REACH);
    while (sign < last && "号。；;".indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    return sign < last && text.charAt(sign) == '号'
        ? Optional.ofNullable(chineseWords.ceilingEntry(sign)).map(Map.Entry::getValue).orElse("")
        : "";
  }

  /// Where the last word for what is numbered before a place in the same sentence begins, or -1; the word for the other sort
  /// hides it.
  private int trigger(int start) {
    return Optional.ofNullable(triggers.floorEntry(start)).map(Map.Entry::getValue).orElse(-1);
  }

  /// The organ that the clause of a number names, else the sentence before it: empty when it is foreign, [Body#OTHER] when
  /// none is named.
  private Optional<Body> chinese(int start) {
    Optional<Body> ofClause = chinese(start, ",。;");
    return ofClause.filter(Body.OTHER::equals).isPresent() ? chinese(start, "。;") : ofClause;
  }

  private Optional<Body> chinese(int start, String stops) {
    int from = start;
    while (from > start - REACH && from > 0 && stops.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    // "大会关于设立人权理事会的第60/251号决议": what stands after 关于 is the subject, not the organ.
    int subject = text.indexOf("关于", from, start);
    Matcher organ = CHINESE.matcher(text).region(from, start);
    Optional<Body> last = Optional.of(Body.OTHER);
    boolean named = false;
    while (organ.find()) {
      if (named && subject >= 0 && organ.start() > subject) {
        break;
      }
      named = true;
      last = organ.group("foreign") != null ? Optional.empty() : body(organ);
    }
    return last;
  }

  private Optional<Body> body(Matcher organ) {
    if (organ.group("council") != null) {
      return Optional.of(Body.SECURITY_COUNCIL);
    }
    if (organ.group("human") != null) {
      return Optional.of(Body.HUMAN_RIGHTS_COUNCIL);
    }
    if (organ.group("social") != null) {
      return Optional.of(Body.ECONOMIC_AND_SOCIAL_COUNCIL);
    }
    if (organ.group("assembly") != null) {
      return Optional.of(Body.GENERAL_ASSEMBLY);
    }
    if (organ.group("some") != null) {
      // "Council" alone is the speaker, or else the Human Rights Council; the Economic and Social
      // Council is known by its numbers.
      return Optional.of(
          speaker == Body.GENERAL_ASSEMBLY || speaker == Body.OTHER
              ? Body.HUMAN_RIGHTS_COUNCIL
              : speaker);
    }
    return Optional.of(speaker);
  }
}
