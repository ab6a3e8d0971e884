package dev.operative.ingest.text.block;

import dev.operative.document.Language;
import dev.operative.vocabulary.Verb;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by its first words whether a text opens a preambular or an operative paragraph.
public final class Openings {
  private static final Pattern ENGLISH_WORD =
      Pattern.compile("^[“\"‘']?\\s*([A-Z][A-Za-z]+)(?:\\s+([a-z]+))?(?:\\s+([a-z]+))?");
  private static final Pattern CHINESE_MODIFIERS =
      Pattern.compile(
          "^[“\"「『]?\\s*(?:在(?:这|此)方面[，,]?|在(?:这|此)(?:背景|情况)下[，,]?|为此[，,]?|又|还|再次|进一步|强烈|深为|深感|极为|特别|最|严重|同样)*");
  /// Words that lead from one preambular paragraph to the next, before its verb.
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^[“\"‘']?(?:In (?:this|that|the same) (?:regard|respect|context|connection|spirit|light)|To (?:this|that) end"
              + "|At the same time|Against (?:this|that) (?:background|backdrop)|In addition|In particular|Likewise),?\\s+(?=\\p{Ll})");
  /// Openers of preambular paragraphs that are rare enough to be in no table of verbs.
  private static final Pattern OTHER_OPENERS =
      Pattern.compile(
          "aware|mindful|conscious|desirous|cognizant|acting|having|guided|inspired|motivated|moved|dismayed"
              + "|shocked|appalled|outraged|horrified|saddened|distressed|disturbed|troubled|worried|persuaded"
              + "|resolved|committed|satisfied|gratified|encouraged|alarmed|convinced|concerned|determined|believing"
              + "|considering|bearing|keeping|being|seized|deeming|observing|referring|pursuant|building|drawing|assembled|gathered");
  private static final int LONGEST_CHINESE = 8;

  private final Set<String> english = new HashSet<>();
  private final Set<String> chinese = new HashSet<>();

  public Openings(Vocabulary vocabulary) {
    for (VerbGroup group : vocabulary.verbGroups()) {
      for (Verb verb : group.verbs()) {
        verb.forms(Language.ENGLISH).forEach(form -> english.add(firstWord(form)));
        verb.forms(Language.CHINESE).forEach(form -> chinese.add(beforeGap(form)));
      }
    }
    chinese.remove("");
  }

  /// Whether the text opens with a preambular verb or adjective: "Recalling", "Deeply concerned", 回顾.
  public boolean preambular(String text, Language language) {
    if (language.equals(Language.CHINESE)) {
      return chinese(text);
    }
    Matcher words = ENGLISH_WORD.matcher(withoutLeadIn(text));
    if (!words.find()) {
      return false;
    }
    for (int i = 1; i <= 2 && words.group(i) != null; i++) {
      String word = words.group(i).toLowerCase(Locale.ROOT);
      if (opensPreambular(word)) {
        return true;
      }
      if (!word.endsWith("ly") && !isModifier(word)) {
        return false;
      }
    }
    return words.group(3) != null && opensPreambular(words.group(3));
  }

  private static String withoutLeadIn(String text) {
    Matcher lead = LEAD_IN.matcher(text);
    return lead.find()
        ? Character.toUpperCase(text.charAt(lead.end())) + text.substring(lead.end() + 1)
        : text;
  }

  private boolean opensPreambular(String word) {
    return word.endsWith("ing") && english.contains(word) || OTHER_OPENERS.matcher(word).matches();
  }

  /// Whether the text opens with an operative verb: "Decides", "Also requests", 决定.
  public boolean operative(String text, Language language) {
    if (language.equals(Language.CHINESE)) {
      return chinese(text);
    }
    Matcher words = ENGLISH_WORD.matcher(text);
    if (!words.find()) {
      return false;
    }
    for (int i = 1; i <= 3 && words.group(i) != null; i++) {
      String word = words.group(i).toLowerCase(Locale.ROOT);
      if (!word.endsWith("ing") && !word.endsWith("ed") && english.contains(word)) {
        return true;
      }
      if (!word.endsWith("ly") && !isModifier(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean chinese(String text) {
    Matcher modifiers = CHINESE_MODIFIERS.matcher(text);
    int start = modifiers.find() ? modifiers.end() : 0;
    for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST_CHINESE); end++) {
      if (chinese.contains(text.substring(start, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(String word) {
    return switch (word) {
      case "also", "further", "again", "once", "more", "most", "and", "furthermore", "equally" ->
          true;
      default -> false;
    };
  }

  private static String firstWord(String form) {
    int space = form.indexOf(' ');
    return space < 0 ? form : form.substring(0, space);
  }

  private static String beforeGap(String form) {
    int gap = form.indexOf('…');
    return gap < 0 ? form : form.substring(0, gap);
  }
}
