package dev.operative.search.service;

import dev.operative.search.SearchResult;
import dev.operative.search.query.Query;
import java.util.List;

/// What was found for a question.
///
/// @param question the question
/// @param tiers the tiers that were searched, at least one; each holds all that the tiers before it hold
public record Retrieval(ExpandedQuestion question, List<Candidates> tiers) {
  /// The paragraphs of one tier.
  ///
  /// @param tier the tier
  /// @param query what finds them, with all that was added
  /// @param result their number and facets, and, of the first tier or when the order is not relevance, the wanted page
  public record Candidates(Tier tier, Query query, SearchResult result) {
    long total() {
      return result.total();
    }
  }

  public Retrieval {
    tiers = List.copyOf(tiers);
  }

  /// What has all the words.
  Candidates strictest() {
    return tiers.getFirst();
  }

  /// All that was found.
  Candidates widest() {
    return tiers.getLast();
  }

  /// Whether paragraphs were looked for that lack some of the words.
  boolean isWidened() {
    return tiers.size() > 1;
  }
}
