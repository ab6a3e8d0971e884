package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.search.meaning.RankFusion.Ranking;
import java.util.ArrayList;
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
  private final MeaningProfile profile;
  private final RankFusion fusion;

  public MeaningRanking(MeaningProfile profile) {
    this.profile = profile;
    this.fusion = new RankFusion(profile.damping());
  }

  /// A list that words found.
  ///
  /// @param texts one entry a text, the best first
  /// @param share what it counts for of what it would be trusted for, from 0 to 1
  public record FoundByWords(List<TextKey> texts, double share) {
    public FoundByWords {
      texts = List.copyOf(texts);
    }
  }

  /// One list of several.
  ///
  /// @param query the vector of what was typed
  /// @param terms what share of the typed words are terms of the field; from 0 to 1
  /// @param near what is near in meaning, the nearest first
  /// @param vectors the vectors of what was found by words, as far as it has any
  /// @param wordings the number of the wording of each text that shares one with others
  /// @return all of them, the best first, texts of one wording next to each other
  public List<TextKey> rank(
      SentenceVector query,
      List<FoundByWords> byWords,
      double terms,
      List<NearText> near,
      Map<TextKey, SentenceVector> vectors,
      Map<TextKey, Integer> wordings) {
    Map<TextKey, SentenceVector> known = new HashMap<>(vectors);
    near.forEach(text -> known.put(text.key(), text.vector()));
    SharedWordings shared = new SharedWordings(wordings);
    List<Ranking<TextKey>> rankings = new ArrayList<>();
    List<TextKey> nearest = near.stream().map(NearText::key).toList();
    for (FoundByWords found : byWords) {
      List<TextKey> folded = shared.fold(found.texts());
      double trust = agreement(query, folded, nearest, known) + profile.terms() * terms;
      rankings.add(new Ranking<>(folded, found.share() * trust));
    }
    List<TextKey> best = fused(rankings, shared.fold(nearest));
    List<SentenceVector> first =
        best.stream()
            .limit(profile.feedbackTexts())
            .map(known::get)
            .filter(Objects::nonNull)
            .toList();
    if (first.isEmpty()) {
      return shared.unfold(best);
    }
    SentenceVector turned = query.towards(first, profile.feedback());
    List<TextKey> anew =
        near.stream()
            .map(text -> new NearText(text.key(), text.vector(), turned.similarity(text.vector())))
            .sorted(NearText.NEAREST_FIRST)
            .map(NearText::key)
            .toList();
    return shared.unfold(fused(rankings, shared.fold(anew)));
  }

  private List<TextKey> fused(List<Ranking<TextKey>> byWords, List<TextKey> near) {
    List<Ranking<TextKey>> all = new ArrayList<>(byWords);
    all.add(new Ranking<>(near, 1));
    return fusion.fuse(all);
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
