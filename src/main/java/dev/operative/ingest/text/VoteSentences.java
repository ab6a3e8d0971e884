package dev.operative.ingest.text;

import dev.operative.document.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the result of a vote from a sentence: "received 14 votes in favour, one against (the United States of
/// America) and no abstentions", 以33票赞成、0票反对、13票弃权.
final class VoteSentences {
  private static final List<String> NUMBERS =
      List.of(
          "none",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");
  private static final String COUNT = "(\\d{1,3}|no|" + String.join("|", NUMBERS) + ")";
  private static final String NAMES = "(?:\\s*\\(([^()]{2,600})\\))?";
  private static final List<Pattern> IN_FAVOUR =
      List.of(
          Pattern.compile(
              "(?i)\\b" + COUNT + "\\s*(?:affirmative )?(?:votes? )?in favou?r" + NAMES),
          Pattern.compile("(?i)\\bvote of " + COUNT + "\\b" + NAMES),
          Pattern.compile("(\\d{1,3})\\s*票(?:对|赞成)" + NAMES));
  private static final List<Pattern> AGAINST =
      List.of(
          Pattern.compile("(?i)\\b" + COUNT + "\\s*(?:votes? )?against" + NAMES),
          Pattern.compile("(?i)\\bvote of \\w+(?: in favour)?\\s+to\\s+" + COUNT + "\\b" + NAMES),
          Pattern.compile("(\\d{1,3})\\s*票反对" + NAMES),
          Pattern.compile("\\d{1,3}\\s*票对\\s*(\\d{1,3})\\s*票" + NAMES));
  private static final List<Pattern> ABSTAINING =
      List.of(
          Pattern.compile("(?i)\\b" + COUNT + "\\s*abst(?:entions?|aining)" + NAMES),
          Pattern.compile("(\\d{1,3})\\s*票弃权" + NAMES));
  private static final Pattern WITHOUT_VOTE =
      Pattern.compile("(?i)adopted (?:without a vote|by consensus)|未经表决|未经投票|协商一致.{0,4}通过");

  private VoteSentences() {}

  /// The result that a text states; empty when it states none.
  static Optional<Vote> read(String text) {
    Optional<Matcher> inFavour = find(IN_FAVOUR, text);
    Optional<Matcher> against = find(AGAINST, text);
    Optional<Matcher> abstaining = find(ABSTAINING, text);
    boolean withoutVote = WITHOUT_VOTE.matcher(text).find();
    if (inFavour.isEmpty() && against.isEmpty() && !withoutVote) {
      return Optional.empty();
    }
    return Optional.of(
        new Vote(
            count(inFavour),
            count(against),
            count(abstaining),
            names(inFavour),
            names(against),
            names(abstaining),
            withoutVote));
  }

  /// The names in a list: parted by commas, `、` or "and", articles removed; none for "None" and 无.
  static List<String> names(String list) {
    String inner = list.strip().replaceAll("[.。;；]+$", "").strip();
    if (inner.isEmpty() || inner.matches("(?i)none|nil|无|没有")) {
      return List.of();
    }
    return Arrays.stream(
            inner.split(
                "\\s*[、;；]\\s*|\\s*[,，]\\s+(?!Plurinational|Bolivarian|Islamic|Federated|United)|，"))
        .map(name -> name.replaceFirst("^(?:and )?(?:the )?", "").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Optional<Matcher> find(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private static OptionalInt count(Optional<Matcher> found) {
    if (found.isEmpty()) {
      return OptionalInt.empty();
    }
    String number = found.get().group(1).toLowerCase(Locale.ROOT);
    if (Character.isDigit(number.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(number));
    }
    return OptionalInt.of(number.equals("no") ? 0 : NUMBERS.indexOf(number));
  }

  private static List<String> names(Optional<Matcher> found) {
    return found.map(matcher -> matcher.group(2)).map(VoteSentences::names).orElse(List.of());
  }
}
