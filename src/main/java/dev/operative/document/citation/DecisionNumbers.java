package dev.operative.document.citation;

import dev.operative.document.Body;
import dev.operative.document.Symbol;
import dev.operative.document.SymbolSyntax;
import dev.operative.document.citation.SymbolScanner.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds decisions that a text names by number alone: "decision 74/568", 第2021/215号决定.
///
/// Boards, commissions and conferences number their decisions alike ("decision 15/6", "decision 2010/30"). A number is
/// taken when it is in the range in which decisions of the General Assembly, the Human Rights Council or the Economic and
/// Social Council are numbered, so that they are told from resolutions; a lower one of a year only where the text names the
/// Economic and Social Council.
final class DecisionNumbers {
  private static final String NUMBER = "(?:(?:S|ES)-)?\\d{1,4}/\\d{1,3}(?!\\d)";
  private static final String LETTER = " ?[A-Z](?:-[A-Z])?(?![A-Za-z])";
  private static final String DATE = "(?: of \\d{1,2} \\p{L}{3,9} \\d{4})?";

  private static final Pattern SESSION =
      Pattern.compile(
          "(?<![\\d/.A-Za-z-])(?<number>(?<session>(?:(?:S|ES)-)?\\d{1,4})/(?<place>\\d{1,3}))(?!\\d)(?<letter>"
              + LETTER
              + ")?(?![\\d/]|\\.\\d)");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:"
              + LETTER
              + ")?"
              + DATE
              + "(?:(?:, and |, | and )"
              + NUMBER
              + "(?:"
              + LETTER
              + ")?"
              + DATE
              + ")*,?(?: adopted)? (?:of|by) the (?:(?<social>Economic and Social Council)|(?<human>Human Rights Council)"
              + "|(?<assembly>General Assembly)|(?<foreign>(?:Conference|Meeting|Executive|Governing|Commission|Committee|Board|Working|Open-ended)\\b))");
  private static final Pattern YEAR = Pattern.compile("(?:19[4-9]|20\\d)\\d");

  private static final int FIRST_OF_COUNCIL = 101;
  private static final int FIRST_OF_YEAR = 201;
  private static final int FIRST_OF_ASSEMBLY = 301;

  /// The General Assembly numbers its decisions by session since its thirty-first.
  private static final int FIRST_SESSION = 31;

  private final String text;
  private final Body speaker;
  private final AdoptingOrgan organs;

  DecisionNumbers(String folded, Body speaker) {
    text = folded;
    this.speaker = speaker;
    organs = new AdoptingOrgan(folded, speaker, AdoptingOrgan.Sort.DECISION);
  }

  List<Mention> find() {
    List<Mention> found = new ArrayList<>();
    Matcher number = SESSION.matcher(text);
    while (number.find()) {
      int start = number.start();
      int end = number.end();
      symbol(number.toMatchResult())
          .ifPresent(symbol -> found.add(new Mention(symbol, start, end)));
    }
    return found;
  }

  private Optional<Symbol> symbol(MatchResult number) {
    if (!organs.isNumber(number.start(), number.end())) {
      return Optional.empty();
    }
    Matcher behind = BEHIND.matcher(text).region(number.end("number"), text.length());
    if (behind.lookingAt()) {
      return named(behind).flatMap(organ -> symbol(organ, number));
    }
    // A body that is foreign may be named besides: "the Commission on Narcotic Drugs, and its
    // decision 2021/257".
    return symbol(organs.at(number.start(), number.end()).orElse(Body.OTHER), number);
  }

  /// The organ that is named behind the number, if it is one with symbols.
  private static Optional<Body> named(Matcher behind) {
    if (behind.group("social") != null) {
      return Optional.of(Body.ECONOMIC_AND_SOCIAL_COUNCIL);
    }
    if (behind.group("human") != null) {
      return Optional.of(Body.HUMAN_RIGHTS_COUNCIL);
    }
    return Optional.of(Body.GENERAL_ASSEMBLY).filter(body -> behind.group("assembly") != null);
  }

  private Optional<Symbol> symbol(Body named, MatchResult number) {
    String session = number.group("session");
    int place = Integer.parseInt(number.group("place"));
    if (session.indexOf('-') >= 0) {
      return switch (named) {
        case GENERAL_ASSEMBLY -> written("A/DEC/", number);
        case HUMAN_RIGHTS_COUNCIL -> written("A/HRC/DEC/", number);
        default -> Optional.empty();
      };
    }
    if (YEAR.matcher(session).matches()) {
      return named == Body.ECONOMIC_AND_SOCIAL_COUNCIL || place >= FIRST_OF_YEAR
          ? written("E/DEC/", number)
          : Optional.empty();
    }
    if (place >= FIRST_OF_ASSEMBLY) {
      return Integer.parseInt(session) >= FIRST_SESSION
          ? written("A/DEC/", number)
          : Optional.empty();
    }
    boolean councils =
        named == Body.HUMAN_RIGHTS_COUNCIL
            || named == Body.OTHER && speaker == Body.HUMAN_RIGHTS_COUNCIL;
    return councils && place >= FIRST_OF_COUNCIL ? written("A/HRC/DEC/", number) : Optional.empty();
  }

  private static Optional<Symbol> written(String prefix, MatchResult number) {
    String letter = number.group("letter") == null ? "" : number.group("letter");
    return SymbolSyntax.symbol(prefix + number.group("number") + letter);
  }
}
