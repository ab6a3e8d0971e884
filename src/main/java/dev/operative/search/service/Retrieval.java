package dev.operative.search.service;

import dev.operative.search.SearchResult;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.query.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The provisions that were found for a question, in tiers.
///
/// @param question the question
/// @param tiers the tiers that were searched, at least one; each holds all that the tiers before it hold
/// @param found what is in the last of them: its number and facets, and the wanted page of it; by relevance what is in the
///     first tier stands first
/// @param asked what the words mean, when that was searched too
public record Retrieval(
    ExpandedQuestion question,
    List<Candidates> tiers,
    SearchResult found,
    Optional<SentenceVector> asked) {
  /// No score of words is so many times another.
  private static final double ABOVE_ALL_SCORES = 10_000;

  /// The paragraphs of one tier.
  ///
  /// @param tier the tier
  /// @param query what finds them, with all that was added
  /// @param added what finds those of them that no stricter tier holds, and perhaps others
  /// @param total the exact number of them
  public record Candidates(Tier tier, Query query, Query added, long total) {}

  public Retrieval {
    tiers = List.copyOf(tiers);
  }

  /// What finds two tiers in one list, by relevance: what is in the stricter one stands before what is not.
  static Query ranked(Query strict, Query wide) {
    return new Query.Or(List.of(new Query.Boosted(strict, ABOVE_ALL_SCORES), wide));
  }

  /// What finds all that was found, by relevance what has all the words before what lacks some.
  Query ranked() {
    return isWidened() ? ranked(strictest().query(), widest().query()) : strictest().query();
  }

  /// What has all the words.
  Candidates strictest() {
    return tiers.getFirst();
  }

  /// All that was found.
  Candidates widest() {
    return tiers.getLast();
  }

  /// Whether paragraphs were looked for because they have some of the words.
  boolean isWidened() {
    return tiers.stream().anyMatch(each -> each.tier() == Tier.MOST || each.tier() == Tier.ANY);
  }

  /// How many paragraphs each tier holds that no tier before it holds.
  Map<Tier, Long> counts() {
    Map<Tier, Long> counts = new EnumMap<>(Tier.class);
    long before = 0;
    for (Candidates each : tiers) {
      counts.put(each.tier(), each.total() - before);
      before = each.total();
    }
    return counts;
  }
}
