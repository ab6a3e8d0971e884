package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.search.IndexView;
import dev.operative.search.RankedTexts;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchResult;
import dev.operative.search.meaning.EncoderUnavailableException;
import dev.operative.search.meaning.MeaningRanking;
import dev.operative.search.meaning.MeaningRanking.FoundByWords;
import dev.operative.search.meaning.NearText;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.query.Query;
import dev.operative.search.service.Retrieval.Candidates;
import dev.operative.search.service.TermRetriever.Tiers;
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
    List<NearText> near =
        new NearestTexts(view, parsed.question().filters(), vectors, encoder.languages(), profile)
            .to(asked);
    int most = profile.meaning().found();
    Tiers<RankedTexts> found = words.texts(view, question, most);
    Map<TextKey, Double> sections = new LinkedHashMap<>();
    List<TextKey> byWords = texts(found.widest(), sections);
    List<TextKey> byAny =
        question
            .searched()
            .any()
            .map(any -> texts(words.texts(view, question, any, most), sections))
            .orElse(List.of());
    // Where nothing has most of the words, what has any of them stands in for it (decision 220).
    FoundByWords asWords =
        new FoundByWords(
            byWords.isEmpty() ? byAny : byWords,
            found.tiers().getFirst().total() > 0 ? 1 : profile.meaning().partly());
    Set<TextKey> all = new HashSet<>(sections.keySet());
    near.forEach(text -> all.add(text.key()));
    List<TextKey> fused =
        ranking.rank(
            asked,
            List.of(asWords, new FoundByWords(byAny, 1)),
            question.searched().terms(),
            near,
            vectors.vectors(sections.keySet()),
            view.wordings(all));
    List<Candidates> tiers = new ArrayList<>(found.tiers());
    Candidates widest = tiers.getLast();
    if (!byAny.isEmpty()) {
      Query some = new Query.TextIn(Set.copyOf(byAny));
      Query any = new Query.Or(List.of(widest.query(), some));
      long total = widest.total() + beside(view, parsed, some, widest.query());
      tiers.add(new Candidates(Tier.ANY, any, some, total));
    }
    Query union = union(tiers, fused, sections, near);
    Question wanted = parsed.question();
    SearchResult listed =
        view.search(
            parsed
                .request(union, wanted.offset(), wanted.limit(), wanted.facets(), profile)
                .marking(Optional.of(MarkedWords.of(widest.query(), question.searched().any()))));
    tiers.add(new Candidates(Tier.MEANING, union, union, listed.total()));
    return new Retrieval(question, tiers, listed, Optional.of(asked));
  }

  /// How many provisions a query finds that another does not find.
  private long beside(IndexView view, ParsedQuestion parsed, Query query, Query other) {
    Query beside = new Query.And(List.of(query, new Query.Not(other)));
    return view.search(parsed.request(beside, 0, 0, Set.of(), profile)).total();
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

  /// The texts of what was found: of each provision the one that has a vector, if any has.
  ///
  /// @param sections is told what the section of each text weighs
  private List<TextKey> texts(RankedTexts found, Map<TextKey, Double> sections) {
    LinkedHashSet<TextKey> texts = new LinkedHashSet<>();
    for (RankedTexts.Match match : found.matches()) {
      TextKey text = match.standing(encoder.languages());
      texts.add(text);
      sections.putIfAbsent(text, profile.sections().of(match.section()));
    }
    return List.copyOf(texts);
  }

  /// All that was found, scored so that it stands in its order.
  ///
  /// @param sections what the sections of what was found by words weigh, by which its score is multiplied
  private Query union(
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
    if (tiers.getFirst().total() > 0) {
      clauses.add(new Query.Boosted(tiers.getFirst().query(), ALL_THE_WORDS));
    }
    if (tiers.size() > 1) {
      clauses.add(tiers.getLast().query());
    }
    clauses.add(
        new Query.Boosted(
            new Query.TextIn(near.stream().map(NearText::key).collect(Collectors.toSet())), NEAR));
    return new Query.Or(clauses);
  }
}
