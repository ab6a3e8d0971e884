package dev.operative.search.service;

import dev.operative.document.work.TextKey;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.meaning.EncoderUnavailableException;
import dev.operative.search.meaning.MeaningProfile;
import dev.operative.search.meaning.MeaningRanking;
import dev.operative.search.meaning.NearText;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.TextToEncode;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.service.Retrieval.Candidates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds paragraphs by their words and by what the words mean. What was typed with more than words, and whatever is asked
/// while the vectors are not made, is found by words alone.
///
/// The set is fixed before it is counted: what the words find, and the texts that are near. Its first places are those of
/// the fused list of both; below them what has all the words stands before what has some, and that before what is near.
final class MeaningRetriever implements Retriever {
  /// One place in the fused list is worth more than any score of words.
  private static final double A_PLACE = 1_000_000;

  /// What has all the words stands before what has some.
  private static final double ALL_THE_WORDS = 100;

  /// What is near stands behind what has any word.
  private static final double NEAR = 1e-6;

  /// How many times as many texts are looked at when filters leave too few.
  private static final int FURTHER = 20;

  private final Retriever words;
  private final SentenceEncoder encoder;
  private final RankingProfile profile;
  private final MeaningRanking ranking;

  MeaningRetriever(Retriever words, SentenceEncoder encoder, RankingProfile profile) {
    this.words = words;
    this.encoder = encoder;
    this.profile = profile;
    this.ranking = new MeaningRanking(profile.meaning());
  }

  @Override
  public Retrieval retrieve(IndexView view, ExpandedQuestion question) {
    ParsedQuestion parsed = question.parsed();
    if (!parsed.isPlain() || !encoder.languages().contains(parsed.language())) {
      return words.retrieve(view, question);
    }
    Optional<VectorView> vectors = view.vectors(encoder.revision());
    if (vectors.isEmpty()) {
      return words.retrieve(view, question);
    }
    try (VectorView near = vectors.get()) {
      return near.size() < profile.meaning().ready() * near.wanted()
          ? words.retrieve(view, question)
          : joined(view, question, near);
    } catch (EncoderUnavailableException unavailable) {
      return words.retrieve(view, question);
    }
  }

  private Retrieval joined(IndexView view, ExpandedQuestion question, VectorView vectors) {
    ParsedQuestion parsed = question.parsed();
    SentenceVector asked = encoder.query(parsed.interpreted(), parsed.language());
    List<NearText> near = near(view, parsed, vectors, asked);
    Retrieval found = words.retrieve(view, question.head(profile.meaning().found()));
    Map<TextKey, Double> weights = new LinkedHashMap<>();
    for (Hit hit : found.widest().result().hits()) {
      weights.putIfAbsent(key(hit), profile.sections().of(hit.found().paragraph().section()));
    }
    List<TextKey> byWords = List.copyOf(weights.keySet());
    List<TextKey> fused =
        ranking.rank(asked, byWords, question.searched().terms(), near, vectors.vectors(byWords));
    Query all = union(found, fused, weights, near);
    List<Candidates> tiers = new ArrayList<>(found.tiers());
    tiers.add(
        new Candidates(
            Tier.MEANING,
            all,
            view.search(
                parsed.request(
                    all,
                    parsed.question().offset(),
                    parsed.question().limit(),
                    parsed.question().facets(),
                    profile))));
    return new Retrieval(question, tiers, Optional.of(asked));
  }

  /// What stands for a hit in the list by words: the text that has a vector, else the text that is shown.
  private TextKey key(Hit hit) {
    return TextToEncode.of(hit.provision().provision(), encoder)
        .map(TextToEncode::key)
        .orElseGet(
            () -> TextKey.of(hit.found().paragraph().text(), hit.found().paragraph().language()));
  }

  /// The nearest texts that the filters leave. When these are too few for a page, the nearest of those further off.
  private List<NearText> near(
      IndexView view, ParsedQuestion parsed, VectorView vectors, SentenceVector asked) {
    MeaningProfile meaning = profile.meaning();
    List<NearText> near =
        passing(view, parsed, vectors.nearest(asked, meaning.nearest(), meaning.least()));
    int enough = profile.widening().enough();
    return near.size() >= enough
        ? near
        : passing(view, parsed, vectors.nearest(asked, FURTHER * meaning.nearest(), 0)).stream()
            .limit(enough)
            .toList();
  }

  private List<NearText> passing(IndexView view, ParsedQuestion parsed, List<NearText> near) {
    if (parsed.question().filters().equals(Filters.NONE)) {
      return near;
    }
    Set<TextKey> all = near.stream().map(NearText::key).collect(Collectors.toSet());
    Set<TextKey> passing = new HashSet<>();
    view.scan(
        new Query.TextIn(all),
        parsed.question().filters(),
        each ->
            TextToEncode.of(each.provision(), encoder).ifPresent(text -> passing.add(text.key())));
    return near.stream().filter(text -> passing.contains(text.key())).toList();
  }

  /// All that was found, scored so that it stands in its order.
  ///
  /// @param sections what the sections of what was found by words weigh, by which its score is multiplied
  private Query union(
      Retrieval found, List<TextKey> fused, Map<TextKey, Double> sections, List<NearText> near) {
    List<Query> clauses = new ArrayList<>();
    List<TextKey> first = fused.subList(0, Math.min(profile.meaning().fused(), fused.size()));
    for (int i = 0; i < first.size(); i++) {
      double section = sections.getOrDefault(first.get(i), 1.0);
      double place = A_PLACE * (first.size() - i);
      clauses.add(
          new Query.Boosted(
              new Query.TextIn(Set.of(first.get(i))), section > 0 ? place / section : place));
    }
    clauses.add(new Query.Boosted(found.strictest().query(), ALL_THE_WORDS));
    if (found.isWidened()) {
      clauses.add(found.widest().query());
    }
    clauses.add(
        new Query.Boosted(
            new Query.TextIn(near.stream().map(NearText::key).collect(Collectors.toSet())), NEAR));
    return new Query.Or(clauses);
  }
}
