package dev.operative.search.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes one list of several by reciprocal rank fusion: an entry scores the sum of what its places in the lists are worth. Scores
/// of the lists are not compared, since those of words and of vectors, or of two languages, cannot be.
public final class RankFusion {
  private final double damping;

  /// @param damping how little the first place stands above the next ones: a place from 0 is worth 1 / (damping + 1 + place)
  public RankFusion(double damping) {
    this.damping = damping;
  }

  /// One of the lists.
  ///
  /// @param entries the best first, none twice
  /// @param weight what the worth of its places is multiplied by, 0 or more
  public record Ranking<T>(List<T> entries, double weight) {
    public Ranking {
      entries = List.copyOf(entries);
    }
  }

  /// All entries of some lists, the best first; equally good ones in the order in which the lists name them.
  public <T> List<T> fuse(List<Ranking<T>> rankings) {
    Map<T, Double> scores = new LinkedHashMap<>();
    for (Ranking<T> ranking : rankings) {
      int place = 0;
      for (T entry : ranking.entries()) {
        scores.merge(entry, ranking.weight() / (damping + 1 + place++), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
