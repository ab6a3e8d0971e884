package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.search.meaning.RankFusion.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Ranks what was found by words and by meaning in one list.
///
/// A list that words found counts for as much as it can be trusted: as far as the best of it is also close in meaning, and as far
/// as the words are terms of the field. An expert's wording finds texts that are close to it and has the words first; of plain
/// words, what they find is often about something else, and meaning comes first. The best of all lists then turn the query's
/// vector towards themselves, and what is near is put in order anew. Texts of one wording have one place in each list.
public final class MeaningRanking {
  private static final double LEAST_DOUBT = 0.01;

  private final MeaningProfile profile;
  private final RankFusion fusion;

  public MeaningRanking(MeaningProfile profile) {
    this.profile = profile;
    this.fusion = new RankFusion(profile.damping());
  }

  /// One list of several.
  ///
  /// @param query the vector of what was typed
  /// @param byWords lists that were found by words, one entry a text, the best first
  /// @param terms what share of the typed words are terms of the field; from 0 to 1
  /// @param near what is near in meaning, the nearest first
  /// @param vectors the vectors of what was found by words, as far as it has any
  /// @param wordings the number of the wording of each text that shares one with others
  /// @return all of them, the best first, texts of one wording next to each other
  public List<TextKey> rank(
      SentenceVector query,
      List<List<TextKey>> byWords,
      double terms,
      List<NearText> near,
      Map<TextKey, SentenceVector> vectors,
      Map<TextKey, Integer> wordings) {
    Map<TextKey, SentenceVector> known = new HashMap<>(vectors);
    near.forEach(text -> known.put(text.key(), text.vector()));
    Folding folding = new Folding(wordings);
    List<Ranking<TextKey>> rankings = new ArrayList<>();
    List<TextKey> nearest = near.stream().map(NearText::key).toList();
    for (List<TextKey> found : byWords) {
      List<TextKey> folded = folding.fold(found);
      rankings.add(new Ranking<>(folded, agreement(query, folded, nearest, known) + odds(terms)));
    }
    List<TextKey> best = fused(rankings, folding.fold(nearest));
    List<SentenceVector> first =
        best.stream()
            .limit(profile.feedbackTexts())
            .map(known::get)
            .filter(Objects::nonNull)
            .toList();
    if (first.isEmpty()) {
      return folding.unfold(best);
    }
    SentenceVector turned = query.towards(first, profile.feedback());
    List<TextKey> anew =
        near.stream()
            .sorted(
                Comparator.comparingDouble((NearText text) -> turned.similarity(text.vector()))
                    .reversed()
                    .thenComparing(NearText::key))
            .map(NearText::key)
            .toList();
    return folding.unfold(fused(rankings, folding.fold(anew)));
  }

  private List<TextKey> fused(List<Ranking<TextKey>> byWords, List<TextKey> near) {
    List<Ranking<TextKey>> all = new ArrayList<>(byWords);
    all.add(new Ranking<>(near, 1));
    return fusion.fuse(all);
  }

  /// How much more of the query are terms of the field than are not: whatever is nothing but terms has its words first.
  private static double odds(double terms) {
    return terms / Math.max(1 - terms, LEAST_DOUBT);
  }

  /// How close in meaning the best of a list are, measured by the nearest texts there are: 1 when as close, near 0 when
  /// they are about something else.
  private double agreement(
      SentenceVector query,
      List<TextKey> list,
      List<TextKey> nearest,
      Map<TextKey, SentenceVector> known) {
    double found = closeness(query, list, known);
    double most = closeness(query, nearest, known);
    return most <= 0 || found <= 0 ? 0 : Math.pow(found / most, profile.agreement());
  }

  private double closeness(
      SentenceVector query, List<TextKey> list, Map<TextKey, SentenceVector> known) {
    return list.stream()
        .limit(profile.compared())
        .map(known::get)
        .filter(Objects::nonNull)
        .mapToDouble(query::similarity)
        .average()
        .orElse(0);
  }
}
