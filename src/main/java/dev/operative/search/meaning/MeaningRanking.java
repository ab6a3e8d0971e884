package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.search.meaning.RankFusion.Ranking;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Ranks what was found by words and by meaning in one list.
///
/// The words count for as much as they can be trusted: as far as the best of what they find is also close in meaning, and as far
/// as they are terms of the field. An expert's wording finds texts that are close to it and has the words first; of plain words,
/// what they find is often about something else, and meaning comes first. The best of both lists then turn the query's vector
/// towards themselves, and what is near is put in order anew.
public final class MeaningRanking {
  private static final double LEAST_DOUBT = 0.01;

  private final MeaningProfile profile;
  private final RankFusion fusion;

  public MeaningRanking(MeaningProfile profile) {
    this.profile = profile;
    this.fusion = new RankFusion(profile.damping());
  }

  /// One list of two.
  ///
  /// @param query the vector of what was typed
  /// @param byWords what was found by words, one entry a text, the best first
  /// @param terms what share of the typed words are terms of the field; from 0 to 1
  /// @param near what is near in meaning, the nearest first
  /// @param vectors the vectors of what was found by words, as far as it has any
  /// @return all of both, the best first
  public List<TextKey> rank(
      SentenceVector query,
      List<TextKey> byWords,
      double terms,
      List<NearText> near,
      Map<TextKey, SentenceVector> vectors) {
    double trust = agreement(query, byWords, near, vectors) + odds(terms);
    Ranking<TextKey> words = new Ranking<>(byWords, trust);
    List<TextKey> nearest = near.stream().map(NearText::key).toList();
    List<TextKey> first = fusion.fuse(List.of(words, new Ranking<>(nearest, 1)));
    Map<TextKey, SentenceVector> known = new HashMap<>(vectors);
    near.forEach(text -> known.put(text.key(), text.vector()));
    List<SentenceVector> best =
        first.stream()
            .limit(profile.feedbackTexts())
            .map(known::get)
            .filter(Objects::nonNull)
            .toList();
    if (best.isEmpty()) {
      return first;
    }
    SentenceVector turned = query.towards(best, profile.feedback());
    List<TextKey> anew =
        near.stream()
            .sorted(
                Comparator.comparingDouble((NearText text) -> turned.similarity(text.vector()))
                    .reversed()
                    .thenComparing(NearText::key))
            .map(NearText::key)
            .toList();
    return fusion.fuse(List.of(words, new Ranking<>(anew, 1)));
  }

  /// How much more of the query are terms of the field than are not: whatever is nothing but terms has its words first.
  private static double odds(double terms) {
    return terms / Math.max(1 - terms, LEAST_DOUBT);
  }

  /// How close in meaning the best finds by words are, measured by the nearest texts there are: 1 when as close, near 0 when
  /// they are about something else.
  private double agreement(
      SentenceVector query,
      List<TextKey> byWords,
      List<NearText> near,
      Map<TextKey, SentenceVector> vectors) {
    double found =
        mean(
            byWords.stream()
                .limit(profile.compared())
                .map(vectors::get)
                .filter(Objects::nonNull)
                .map(query::similarity));
    double nearest = mean(near.stream().limit(profile.compared()).map(NearText::similarity));
    return nearest <= 0 || found <= 0 ? 0 : Math.pow(found / nearest, profile.agreement());
  }

  private static double mean(Stream<Double> values) {
    return values.mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
