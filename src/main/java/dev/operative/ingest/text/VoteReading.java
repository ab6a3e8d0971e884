package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Vote;
import dev.operative.ingest.Delegation;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.text.block.FootnoteMarks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what a document says of the adoption of the resolution or draft that it contains.
final class VoteReading {
  private final SetPhrases phrases;
  private final VoteSentences sentences;
  private final Map<Position, List<String>> lists = new EnumMap<>(Position.class);
  private final Map<Position, List<String>> letters = new EnumMap<>(Position.class);
  private Optional<Vote> stated = Optional.empty();
  private boolean rejected;
  private boolean adopted;

  private VoteReading(SetPhrases phrases) {
    this.phrases = phrases;
    this.sentences = new VoteSentences(phrases);
  }

  /// Reads what the parts of a document say of a vote.
  static VoteReading of(List<OpenPart> parts, SetPhrases phrases) {
    VoteReading vote = new VoteReading(phrases);
    for (OpenPart part : parts) {
      vote.read(part);
    }
    return vote;
  }

  private void read(OpenPart part) {
    Optional<Position> open = Optional.empty();
    boolean speaksOfVote = !part.is(Kind.STATEMENT);
    for (Unit unit : part.units()) {
      String text = FootnoteMarks.without(unit.text());
      if (open.isPresent() && unit.section() == Section.NARRATIVE) {
        lists.put(open.get(), sentences.names(text));
        open = Optional.empty();
      }
      var list = sentences.list(text);
      if (list.isPresent()) {
        Position position = list.get().getKey();
        if (list.get().getValue().isBlank()) {
          open = Optional.of(position);
        } else {
          lists.put(position, sentences.names(list.get().getValue()));
        }
      } else if (speaksOfVote && saysOutcome(unit)) {
        readSentence(text);
      }
    }
    sentences
        .position(part)
        .flatMap(
            position ->
                part.opener()
                    .flatMap(title -> Delegation.of(title, phrases))
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
    boolean rejects = phrases.occurs(SetPhrase.REJECTED, text);
    boolean adopts = !rejects && phrases.occurs(SetPhrase.ADOPTED, text);
    rejected |= rejects;
    adopted |= adopts;
    if (rejects || adopts) {
      Optional<Vote> vote = sentences.read(text);
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

  /// The status of a resolution or draft that a press release quotes.
  ///
  /// @param introduction the sentence before it, which may say that it failed
  Status status(boolean isAdoptedText, Optional<String> introduction) {
    boolean failed =
        introduction.map(said -> phrases.occurs(SetPhrase.REJECTED, said)).orElse(false);
    return !isAdoptedText && failed ? Status.NOT_ADOPTED : status(isAdoptedText);
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
