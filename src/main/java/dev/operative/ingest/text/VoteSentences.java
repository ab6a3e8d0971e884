package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.Vote;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads from sentences how was voted: "received 14 votes in favour, one against (the United States of America) and no
/// abstentions", 以33票赞成、0票反对、13票弃权.
final class VoteSentences {
  /// No list of names is longer than a line of this many characters.
  private static final int LONGEST_LIST = 5000;

  private final SetPhrases phrases;
  private final Pattern betweenNames;

  VoteSentences(SetPhrases phrases) {
    this.phrases = phrases;
    this.betweenNames =
        Pattern.compile(
            "\\s*[、;；]\\s*|\\s*[,，]\\s+(?!"
                + phrases.expression(SetPhrase.NAME_BEHIND_COMMA)
                + ")|，");
  }

  /// The result that a text states; empty when it states none.
  Optional<Vote> read(String text) {
    Optional<MatchResult> inFavour = phrases.find(SetPhrase.VOTES_IN_FAVOUR, text);
    Optional<MatchResult> against = phrases.find(SetPhrase.VOTES_AGAINST, text);
    Optional<MatchResult> abstaining = phrases.find(SetPhrase.ABSTENTIONS, text);
    boolean withoutVote = phrases.occurs(SetPhrase.WITHOUT_VOTE, text);
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

  /// The position that a letter states; empty when it states none.
  Optional<Position> position(OpenPart letter) {
    if (!letter.is(Kind.LETTER)) {
      return Optional.empty();
    }
    return letter.units().stream()
        .filter(unit -> unit.section() == Section.NARRATIVE)
        .flatMap(unit -> position(unit.text()).stream())
        .findFirst();
  }

  /// The position that a text states first.
  private Optional<Position> position(String text) {
    Optional<Position> first = Optional.empty();
    int start = text.length();
    for (Position position : Position.values()) {
      int found =
          phrases.find(position.stated(), text).map(MatchResult::start).orElse(text.length());
      if (found < start) {
        start = found;
        first = Optional.of(position);
      }
    }
    return first;
  }

  /// The position and the names of a line that lists who voted so, the names blank when they follow below; empty when
  /// the text is no such line.
  Optional<Map.Entry<Position, String>> list(String text) {
    if (text.length() >= LONGEST_LIST) {
      return Optional.empty();
    }
    for (Position position : Position.values()) {
      Optional<MatchResult> list =
          phrases.begins(position.list(), text)
              ? phrases.find(position.list(), text)
              : Optional.empty();
      if (list.isPresent() && list.get().start() == 0) {
        return Optional.of(Map.entry(position, list.get().group("names")));
      }
    }
    return Optional.empty();
  }

  /// The names in a list: parted by commas, `、` or "and", articles removed; none for "None" and 无, and none of
  /// what is too long for a list.
  List<String> names(String list) {
    if (list.length() >= LONGEST_LIST) {
      return List.of();
    }
    String inner = list.strip().replaceAll("[.。;；]+$", "").strip();
    if (inner.isEmpty() || phrases.matches(SetPhrase.NOBODY, inner)) {
      return List.of();
    }
    return Arrays.stream(betweenNames.split(inner))
        .map(name -> name.substring(phrases.end(SetPhrase.NAME_ARTICLE, name)).strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private OptionalInt count(Optional<MatchResult> found) {
    if (found.isEmpty()) {
      return OptionalInt.empty();
    }
    String number = found.get().group("count");
    return Character.isDigit(number.charAt(0))
        ? OptionalInt.of(Integer.parseInt(number))
        : phrases.place(SetPhrase.NUMBER, number);
  }

  private List<String> names(Optional<MatchResult> found) {
    return found.map(result -> result.group("names")).map(this::names).orElse(List.of());
  }
}
