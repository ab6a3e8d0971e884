package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Vote;
import dev.operative.ingest.text.block.FootnoteMarks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a document says of the adoption of the resolution or draft that it contains.
final class Outcome {
  private static final Pattern REJECTED =
      Pattern.compile(
          "(?i)(?:has|have) not been adopted|was not adopted|were not adopted|failed to be adopted|failed to adopt"
              + "|未获通过|没有获得通过|未能通过|未予通过|未被通过");
  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?i)\\badopt(?:ing|ed) (?:as )?resolution|resolution .{0,120}(?:was|has been|is) adopted|^adopted (?:by|at|on)\\b"
              + "|^resolutions? adopted by|^\\[adopted|获(?:得)?通过|会议通过|日(?:大会|人权理事会).{0,20}(?:决议|通过)|\\d日通过");
  private static final Pattern POSITION =
      Pattern.compile(
          "(?i)\\b(?:votes?|voted|voting)\\s+(?:\\w+\\s+)?(in favou?r|against|[“\"‘']?no\\b|[“\"‘']?yes\\b)|\\b(abstains?|abstained)\\b|(赞成|反对|弃权)");
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)^(in favou?r|against|abstaining|abstentions?|赞成|反对|弃权)\\s*[:：]\\s*(.*)$",
          Pattern.DOTALL);

  /// A way to vote.
  enum Position {
    IN_FAVOUR,
    AGAINST,
    ABSTAINING
  }

  private final Map<Position, List<String>> lists = new EnumMap<>(Position.class);
  private final Map<Position, List<String>> letters = new EnumMap<>(Position.class);
  private Optional<Vote> stated = Optional.empty();
  private boolean rejected;
  private boolean adopted;

  private Outcome() {}

  /// Reads what the parts of a document say of a vote.
  static Outcome of(List<OpenPart> parts) {
    Outcome outcome = new Outcome();
    for (OpenPart part : parts) {
      outcome.read(part);
    }
    return outcome;
  }

  /// The position that a letter states; empty when it states none.
  static Optional<Position> position(OpenPart letter) {
    if (!letter.is(Kind.LETTER)) {
      return Optional.empty();
    }
    for (Unit unit : letter.units()) {
      var found = POSITION.matcher(unit.text());
      if (unit.section() == Section.NARRATIVE && found.find()) {
        String word =
            found.group(1) != null
                ? found.group(1)
                : found.group(2) != null ? found.group(2) : found.group(3);
        return Optional.of(position(word));
      }
    }
    return Optional.empty();
  }

  private static Position position(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[“\"‘']", "");
    if (lower.startsWith("in fav") || lower.equals("yes") || lower.equals("赞成")) {
      return Position.IN_FAVOUR;
    }
    return lower.startsWith("against") || lower.equals("no") || lower.equals("反对")
        ? Position.AGAINST
        : Position.ABSTAINING;
  }

  private void read(OpenPart part) {
    Optional<Position> open = Optional.empty();
    boolean speaksOfVote = !part.is(Kind.STATEMENT);
    for (Unit unit : part.units()) {
      String text = FootnoteMarks.without(unit.text());
      if (open.isPresent() && unit.section() == Section.NARRATIVE) {
        lists.put(open.get(), VoteSentences.names(text));
        open = Optional.empty();
      }
      var list = text.length() < 5000 ? LIST.matcher(text) : LIST.matcher("");
      if (list.matches()) {
        Position position = position(list.group(1));
        if (list.group(2).isBlank()) {
          open = Optional.of(position);
        } else {
          lists.put(position, VoteSentences.names(list.group(2)));
        }
      } else if (speaksOfVote && saysOutcome(unit)) {
        readSentence(text);
      }
    }
    position(part)
        .flatMap(
            position ->
                part.opener()
                    .flatMap(Delegation::of)
                    .filter(Delegation::isState)
                    .map(state -> Map.entry(position, state.name())))
        .ifPresent(
            vote ->
                letters
                    .computeIfAbsent(vote.getKey(), key -> new ArrayList<>())
                    .add(vote.getValue()));
  }

  private static boolean saysOutcome(Unit unit) {
    return unit.section() == Section.NARRATIVE
        || unit.section() == Section.FRONT_MATTER
        || unit.section() == Section.HEADING;
  }

  private void readSentence(String text) {
    boolean rejects = REJECTED.matcher(text).find();
    boolean adopts = !rejects && ADOPTED.matcher(text).find();
    rejected |= rejects;
    adopted |= adopts;
    if (rejects || adopts) {
      Optional<Vote> vote = VoteSentences.read(text);
      if (stated.isEmpty()) {
        stated = vote;
      }
    }
  }

  /// The status of a resolution or draft in the document.
  ///
  /// @param isAdoptedText whether its own symbol, title or adoption line says that it is a resolution
  Status status(boolean isAdoptedText) {
    if (isAdoptedText) {
      return Status.ADOPTED;
    }
    if (rejected) {
      return Status.NOT_ADOPTED;
    }
    return adopted ? Status.ADOPTED : Status.DRAFT;
  }

  /// The vote on it; empty when the document says nothing.
  Optional<Vote> vote() {
    if (stated.isEmpty() && lists.isEmpty() && letters.isEmpty()) {
      return Optional.empty();
    }
    List<String> inFavour = names(Position.IN_FAVOUR);
    List<String> against = names(Position.AGAINST);
    List<String> abstaining = names(Position.ABSTAINING);
    return Optional.of(
        new Vote(
            count(stated.map(Vote::inFavour), inFavour, Position.IN_FAVOUR),
            count(stated.map(Vote::against), against, Position.AGAINST),
            count(stated.map(Vote::abstaining), abstaining, Position.ABSTAINING),
            inFavour,
            against,
            abstaining,
            stated.map(Vote::withoutVote).orElse(false)));
  }

  private List<String> names(Position position) {
    if (lists.containsKey(position)) {
      return lists.get(position);
    }
    List<String> inSentence =
        stated
            .map(
                vote ->
                    switch (position) {
                      case IN_FAVOUR -> vote.inFavourBy();
                      case AGAINST -> vote.againstBy();
                      case ABSTAINING -> vote.abstainingBy();
                    })
            .orElse(List.of());
    return inSentence.isEmpty() ? letters.getOrDefault(position, List.of()) : inSentence;
  }

  private OptionalInt count(Optional<OptionalInt> said, List<String> names, Position position) {
    if (said.isPresent() && said.get().isPresent()) {
      return said.get();
    }
    if (lists.containsKey(position)) {
      return OptionalInt.of(names.size());
    }
    return names.isEmpty() ? OptionalInt.empty() : OptionalInt.of(names.size());
  }
}
