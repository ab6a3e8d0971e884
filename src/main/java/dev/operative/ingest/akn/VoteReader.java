package dev.operative.ingest.akn;

import dev.operative.document.Vote;
import dev.operative.ingest.StateName;
import dev.operative.ingest.akn.markup.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Collects the vote from `<voting>` and from the workflow's step of adoption.
final class VoteReader {
  private static final Pattern COUNTS =
      Pattern.compile("adopted\\s+(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})");
  private static final Pattern WITHOUT_VOTE =
      Pattern.compile("without\\s*(?:a\\s*)?vote|acclamation|consensus");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<String>> voters = new HashMap<>();
  private String side = "";
  private boolean inName;
  private final StringBuilder name = new StringBuilder();
  private boolean withoutVote;

  void start(XmlCursor cursor) {
    switch (cursor.name()) {
      case "voting" -> summary(cursor.attribute("outcome").orElse(""));
      case "count" -> {
        side = cursor.attribute("refersTo").orElse("").replace("#", "");
        cursor
            .attribute("value")
            .filter(value -> value.matches("\\d{1,4}"))
            .ifPresent(value -> counts.put(side, Integer.parseInt(value)));
      }
      case "organization" -> inName = !side.isEmpty();
      default -> {}
    }
  }

  void end(String element) {
    switch (element) {
      case "count" -> side = "";
      case "organization" -> {
        String voter = name.toString().replaceAll("\\s+", " ").strip();
        if (inName && !voter.isEmpty()) {
          voters.computeIfAbsent(side, key -> new ArrayList<>()).add(StateName.of(voter));
        }
        inName = false;
        name.setLength(0);
      }
      default -> {}
    }
  }

  void text(String characters) {
    if (inName) {
      name.append(characters);
    }
  }

  /// A summary such as `adoptedWithoutVote` or `Adopted 133-3-0, 88th plenary meeting`.
  void summary(String outcome) {
    String words = outcome.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    withoutVote |= WITHOUT_VOTE.matcher(words).find();
    Matcher numbers = COUNTS.matcher(words);
    if (numbers.find()) {
      counts.putIfAbsent("inFavour", Integer.parseInt(numbers.group(1)));
      counts.putIfAbsent("against", Integer.parseInt(numbers.group(2)));
      counts.putIfAbsent("abstaining", Integer.parseInt(numbers.group(3)));
    }
  }

  /// The vote; empty when nothing is said of one.
  Optional<Vote> vote() {
    if (counts.isEmpty() && voters.isEmpty() && !withoutVote) {
      return Optional.empty();
    }
    return Optional.of(
        new Vote(
            count("inFavour"),
            count("against"),
            count("abstaining"),
            voters.getOrDefault("inFavour", List.of()),
            voters.getOrDefault("against", List.of()),
            voters.getOrDefault("abstaining", List.of()),
            withoutVote && counts.isEmpty()));
  }

  private OptionalInt count(String wanted) {
    Integer count = counts.get(wanted);
    if (count != null) {
      return OptionalInt.of(count);
    }
    // Files leave out the sides that nobody took.
    return counts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
  }
}
