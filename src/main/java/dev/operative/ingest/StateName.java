package dev.operative.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of States as running text prints them. Lists of votes print them in capitals.
public final class StateName {
  private static final Set<String> SMALL = Set.of("of", "and", "the");
  private static final Pattern WORD = Pattern.compile("(?:D['’])?\\p{L}+(?:['’]S\\b)?");

  private StateName() {}

  /// The name with capitals only where words begin: `Côte d'Ivoire`, `Netherlands (Kingdom of the)`. A name that is not
  /// all in capitals, or in a script without them, stays as it is, but for a full stop at its end.
  public static String of(String printed) {
    String name = printed.replaceFirst("\\.$", "");
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    return WORD.matcher(name).replaceAll(StateName::word);
  }

  private static String word(MatchResult found) {
    String capitals = found.group();
    // The Turkish capital has a dot that lower case would keep beside the letter's own.
    String small = capitals.replace('İ', 'I').toLowerCase(Locale.ROOT);
    if (found.start() > 0 && SMALL.contains(small)) {
      return small;
    }
    boolean elided = small.matches("d['’].*");
    int initial = elided && found.start() > 0 ? 2 : 0;
    return Matcher.quoteReplacement(
        small.substring(0, initial) + capitals.charAt(initial) + small.substring(initial + 1));
  }
}
