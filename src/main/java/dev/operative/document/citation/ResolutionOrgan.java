package dev.operative.document.citation;

import dev.operative.document.Body;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which organ adopted the resolution whose number stands at a place of a text.
final class ResolutionOrgan {
  private static final Pattern TRIGGER =
      Pattern.compile("\\b(resolutions?|decisions?)\\b", Pattern.CASE_INSENSITIVE);
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
      Pattern.compile("第 ?$|(?:号|\\d|\\)) ?(?:、|和|及|以及|与|至|,) ?$");
  private static final Pattern CHINESE_AFTER =
      Pattern.compile("^[^。；;]*?号[^。；;]*?(?<word>决议|決議|决定|文件|公约|建议|议定书|公报)");
  private static final Pattern SENTENCE = Pattern.compile("[;；。]|\\. (?=[A-Z])");

  private final String text;
  private final Body speaker;

  ResolutionOrgan(String folded, Body speaker) {
    text = folded;
    this.speaker = speaker;
  }

  /// The organ whose resolution has its number at this range; empty when it is no resolution's number.
  Optional<Body> at(int start, int end) {
    Matcher after = CHINESE_AFTER.matcher(text.substring(end));
    if (CHINESE_BEFORE.matcher(text.substring(Math.max(0, start - 8), start)).find()
        && after.find()) {
      boolean resolution = after.group("word").equals("决议") || after.group("word").equals("決議");
      return resolution ? chinese(start) : Optional.empty();
    }
    int trigger = trigger(start);
    return trigger < 0 || isForeign(start)
        ? Optional.empty()
        : named(start).or(() -> Optional.of(Body.OTHER));
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

  /// Whether the number belongs to a resolution of a body that has no symbols of its own here.
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

  /// Where the last "resolution" before a place in the same sentence begins, or -1; "decision" hides it.
  private int trigger(int start) {
    int from = 0;
    Matcher end = SENTENCE.matcher(text).region(from, start);
    while (end.find()) {
      from = end.end();
    }
    Matcher word = TRIGGER.matcher(text).region(from, start);
    int last = -1;
    while (word.find()) {
      last = Character.toLowerCase(word.group().charAt(0)) == 'r' ? word.start() : -1;
    }
    return last;
  }

  private Optional<Body> chinese(int start) {
    int from = start;
    while (from > 0 && "，。；;".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    // "大会关于设立人权理事会的第60/251号决议": what stands after 关于 is the subject, not the organ.
    int subject = text.indexOf("关于", from);
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
      // Council is
      // known by its numbers.
      return Optional.of(
          speaker == Body.GENERAL_ASSEMBLY || speaker == Body.OTHER
              ? Body.HUMAN_RIGHTS_COUNCIL
              : speaker);
    }
    return Optional.of(speaker);
  }
}
