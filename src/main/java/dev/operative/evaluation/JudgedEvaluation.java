package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks judged queries and scores the answers, with and without translation. What was judged as one
/// paragraph and another under two names counts once, with the higher grade.
public final class JudgedEvaluation {
  private static final int DEPTH = 20;
  private static final int NDCG_DEPTH = 10;

  private final IndexView view;
  private final SearchService service;
  private final ParagraphNames names;

  public JudgedEvaluation(IndexView view, SearchService service) {
    this.view = view;
    this.service = service;
    this.names = new ParagraphNames(view);
  }

  /// Scores the answers to queries.
  ///
  /// @throws EvaluationFileException when one of them is not a valid query
  public EvaluationReport run(List<JudgedQuery> queries) throws EvaluationFileException {
    Set<String> unknown = new LinkedHashSet<>();
    List<EvaluatedQuery> evaluated = new ArrayList<>();
    for (JudgedQuery query : queries) {
      Map<ParagraphId, Integer> grades = new HashMap<>();
      Map<Language, List<Integer>> byLanguage = new HashMap<>();
      List<Integer> missing = new ArrayList<>();
      query
          .grades()
          .forEach(
              (name, grade) -> {
                Optional<IndexedParagraph> found = names.find(name);
                if (found.isPresent()) {
                  grades.merge(found.get().paragraph().id(), grade, Math::max);
                } else {
                  unknown.add(name);
                  missing.add(grade);
                }
              });
      grades.forEach(
          (id, grade) ->
              byLanguage.computeIfAbsent(languageOf(id), language -> new ArrayList<>()).add(grade));
      Judged judged = new Judged(query, grades, byLanguage, missing);
      evaluated.add(new EvaluatedQuery(query, scores(judged, true), scores(judged, false)));
    }
    return new EvaluationReport(evaluated, List.copyOf(unknown));
  }

  /// A query with what was judged for it.
  private record Judged(
      JudgedQuery query,
      Map<ParagraphId, Integer> grades,
      Map<Language, List<Integer>> byLanguage,
      List<Integer> missing) {
    /// The languages of what was judged, without one.
    Set<Language> othersThan(Language language) {
      return byLanguage.keySet().stream()
          .filter(each -> !each.equals(language))
          .collect(Collectors.toSet());
    }

    List<Integer> in(Set<Language> languages) {
      return languages.stream()
          .flatMap(language -> byLanguage.getOrDefault(language, List.of()).stream())
          .toList();
    }

    List<Integer> ranked(List<Hit> hits) {
      return hits.stream()
          .map(hit -> grades.getOrDefault(hit.found().paragraph().id(), 0))
          .toList();
    }

    List<Integer> all() {
      List<Integer> all = new ArrayList<>(grades.values());
      all.addAll(missing);
      return all;
    }
  }

  private Language languageOf(ParagraphId id) {
    return names
        .find(id.toString())
        .map(found -> found.paragraph().language())
        .orElse(id.language());
  }

  private QueryScores scores(Judged judged, boolean translate) throws EvaluationFileException {
    Language own = judged.query().language();
    List<Hit> hits = ask(judged.query(), judged.query().filters(), translate);
    List<Integer> ranked = judged.ranked(hits);
    Set<Language> languages = judged.othersThan(own);
    List<Integer> others = judged.in(languages);
    QueryScores scores =
        new QueryScores(
            RankingMeasures.ndcg(ranked, judged.all(), NDCG_DEPTH),
            RankingMeasures.recall(ranked, judged.all(), DEPTH),
            RankingMeasures.reciprocalRank(ranked),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
    if (others.stream().noneMatch(grade -> grade >= RankingMeasures.RELEVANT)) {
      return scores;
    }
    List<Integer> amongAll =
        judged.ranked(
            hits.stream()
                .filter(hit -> languages.contains(hit.found().paragraph().language()))
                .toList());
    List<Integer> alone =
        judged.ranked(ask(judged.query(), only(languages, judged.query().filters()), translate));
    return new QueryScores(
        scores.ndcg(),
        scores.recall(),
        scores.reciprocalRank(),
        OptionalDouble.of(RankingMeasures.ndcg(alone, others, NDCG_DEPTH)),
        OptionalDouble.of(RankingMeasures.recall(amongAll, others, DEPTH)),
        OptionalDouble.of(RankingMeasures.recall(alone, others, DEPTH)));
  }

  private static Filters only(Set<Language> languages, Filters filters) {
    Map<Facet, Set<String>> values = new HashMap<>(filters.values());
    values.put(Facet.LANGUAGE, languages.stream().map(Language::code).collect(Collectors.toSet()));
    return new Filters(values, filters.from(), filters.to());
  }

  private List<Hit> ask(JudgedQuery query, Filters filters, boolean translate)
      throws EvaluationFileException {
    try {
      return service
          .ask(
              view,
              new Question(query.text(), filters, Sort.RELEVANCE, 0, DEPTH, translate, Set.of()))
          .result()
          .hits();
    } catch (QuerySyntaxException invalid) {
      throw new EvaluationFileException(
          "query " + query.id() + " cannot be read: " + invalid.getMessage());
    }
  }
}
