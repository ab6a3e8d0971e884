package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchResult;
import dev.operative.search.meaning.EncoderUnavailableException;
import dev.operative.search.meaning.MeaningProfile;
import dev.operative.search.meaning.MeaningRanking;
import dev.operative.search.meaning.MeaningRanking.FoundByWords;
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
import java.util.LinkedHashSet;
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
  /// With a smaller share of the vectors made, words alone are searched.
  private static final double READY = 0.9;

  /// One place in the fused list is worth more than any score of words.
  private static final double A_PLACE = 1_000_000;

  /// What has all the words stands before what has some.
  private static final double ALL_THE_WORDS = 100;

  /// What is near stands behind what has any word.
  private static final double NEAR = 1e-6;

  /// How many times as many texts are looked at when filters leave too few.
  private static final int FURTHER = 20;

  private final TermRetriever words;
  private final SentenceEncoder encoder;
  private final RankingProfile profile;
  private final MeaningRanking ranking;

  MeaningRetriever(TermRetriever words, SentenceEncoder encoder, RankingProfile profile) {
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
      return near.size() < READY * near.wanted()
          ? words.retrieve(view, question)
          : joined(view, question, near);
    } catch (EncoderUnavailableException unavailable) {
      return words.retrieve(view, question);
    }
  }

  private Retrieval joined(IndexView view, ExpandedQuestion question, VectorView vectors) {
    ParsedQuestion parsed = question.parsed();
    SentenceVector asked = meaning(question);
    List<NearText> near = near(view, parsed, vectors, asked);
    Retrieval found = words.best(view, question, profile.meaning().found());
    Map<TextKey, Double> sections = new LinkedHashMap<>();
    List<TextKey> byWords = texts(found.widest().result(), sections);
    List<TextKey> byAny =
        question
            .searched()
            .any()
            .map(any -> texts(best(view, parsed, any), sections))
            .orElse(List.of());
    Set<TextKey> all = new HashSet<>(sections.keySet());
    near.forEach(text -> all.add(text.key()));
    List<TextKey> fused =
        ranking.rank(
            asked,
            List.of(
                new FoundByWords(
                    byWords, found.strictest().total() > 0 ? 1 : profile.meaning().partly()),
                new FoundByWords(byAny, 1)),
            question.searched().terms(),
            near,
            vectors.vectors(sections.keySet()),
            view.wordings(all));
    List<Candidates> tiers = new ArrayList<>(found.tiers());
    if (!byAny.isEmpty()) {
      Query any =
          new Query.Or(List.of(found.widest().query(), new Query.TextIn(Set.copyOf(byAny))));
      if (found.widest().tier() == Tier.FEW) {
        tiers.removeLast();
      }
      tiers.add(
          new Candidates(Tier.FEW, any, view.search(parsed.request(any, 0, 0, Set.of(), profile))));
    }
    Query union = union(found, tiers, fused, sections, near);
    tiers.add(
        new Candidates(
            Tier.MEANING,
            union,
            view.search(
                parsed
                    .request(
                        union,
                        parsed.question().offset(),
                        parsed.question().limit(),
                        parsed.question().facets(),
                        profile)
                    .marking(Optional.of(words(found, question))))));
    return new Retrieval(question, tiers, Optional.of(asked));
  }

  /// What was asked, as a vector. What is not in the language that the encoder is surest in is turned towards what the tables
  /// have for its words in that language.
  private SentenceVector meaning(ExpandedQuestion question) {
    ParsedQuestion parsed = question.parsed();
    SentenceVector asked = encoder.query(parsed.interpreted(), parsed.language());
    Language surest = encoder.languages().getFirst();
    String gloss = question.searched().gloss(surest);
    return parsed.language().equals(surest) || gloss.isEmpty()
        ? asked
        : asked.towards(List.of(encoder.query(gloss, surest)), profile.meaning().gloss());
  }

  /// The best that a query finds.
  private SearchResult best(IndexView view, ParsedQuestion parsed, Query query) {
    int most = profile.meaning().found();
    return view.search(
        parsed.head(most).request(query, 0, most, Set.of(), profile).marking(Optional.empty()));
  }

  /// The texts of what was found.
  ///
  /// @param sections is told what the section of each text weighs
  private List<TextKey> texts(SearchResult found, Map<TextKey, Double> sections) {
    LinkedHashSet<TextKey> keys = new LinkedHashSet<>();
    for (Hit hit : found.hits()) {
      keys.add(key(hit));
      sections.putIfAbsent(key(hit), profile.sections().of(hit.found().paragraph().section()));
    }
    return List.copyOf(keys);
  }

  /// What is marked in what was found: any of the words, and what was looked for in their place.
  private static Query words(Retrieval found, ExpandedQuestion question) {
    Query widest = found.widest().query();
    return question
        .searched()
        .any()
        .<Query>map(any -> new Query.Or(List.of(widest, any)))
        .orElse(widest);
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
      Retrieval found,
      List<Candidates> tiers,
      List<TextKey> fused,
      Map<TextKey, Double> sections,
      List<NearText> near) {
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
    if (tiers.size() > 1) {
      clauses.add(tiers.getLast().query());
    }
    clauses.add(
        new Query.Boosted(
            new Query.TextIn(near.stream().map(NearText::key).collect(Collectors.toSet())), NEAR));
    return new Query.Or(clauses);
  }
}
