package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.document.work.ProvisionId;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Asks judged queries and scores the answers, with and without translation. What counts are provisions: a judged paragraph
/// is found whichever version is shown, and what was judged under several names counts once, with the highest grade. The
/// other language is asked for what is there in it alone.
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
      Judged judged = judged(query, unknown);
      evaluated.add(new EvaluatedQuery(query, scores(judged, true), scores(judged, false)));
    }
    return new EvaluationReport(evaluated, List.copyOf(unknown));
  }

  private Judged judged(JudgedQuery query, Set<String> unknown) {
    Map<ProvisionId, Grade> grades = new HashMap<>();
    for (Map.Entry<String, Integer> named : query.grades().entrySet()) {
      String name = named.getKey();
      Optional<IndexedProvision> found = names.provision(name);
      if (found.isEmpty()) {
        unknown.add(name);
      }
      // What the index does not have could have been found all the same.
      ProvisionId id =
          found
              .map(provision -> provision.provision().id())
              .orElseGet(() -> new ProvisionId("absent", "n." + grades.size()));
      Optional<Language> only =
          found
              .map(provision -> provision.provision().languages())
              .filter(languages -> languages.size() == 1)
              .map(languages -> languages.iterator().next());
      String group = query.groups().getOrDefault(name, id.toString());
      grades.merge(id, new Grade(named.getValue(), group, only), Grade::higher);
    }
    return new Judged(query, grades);
  }

  /// What a provision is worth.
  ///
  /// @param value 0 to 3
  /// @param group those of a group are worth something once
  /// @param only the language of its only text; empty when it has several, and when the index does not have it
  private record Grade(int value, String group, Optional<Language> only) {
    Grade higher(Grade other) {
      return other.value > value ? other : this;
    }
  }

  /// A query with what was judged for it.
  private record Judged(JudgedQuery query, Map<ProvisionId, Grade> grades) {
    /// The languages of what was judged and is there in one language alone, without one.
    Set<Language> othersThan(Language language) {
      return grades.values().stream()
          .flatMap(grade -> grade.only().stream())
          .filter(each -> !each.equals(language))
          .collect(Collectors.toSet());
    }

    /// The grades of what is there in one of these languages alone, once a group.
    List<Integer> in(Set<Language> languages) {
      return once(grade -> grade.only().filter(languages::contains).isPresent());
    }

    List<Integer> all() {
      return once(grade -> true);
    }

    private List<Integer> once(Predicate<Grade> wanted) {
      Map<String, Integer> best = new HashMap<>();
      grades.values().stream()
          .filter(wanted)
          .forEach(grade -> best.merge(grade.group(), grade.value(), Math::max));
      return List.copyOf(best.values());
    }

    /// The grades of results in their order; a second one of a group is worth nothing.
    List<Integer> ranked(List<Hit> hits) {
      Set<String> seen = new HashSet<>();
      List<Integer> ranked = new ArrayList<>();
      for (Hit hit : hits) {
        Grade grade = grades.get(hit.provision().provision().id());
        ranked.add(grade == null || !seen.add(grade.group()) ? 0 : grade.value());
      }
      return ranked;
    }

    boolean isOnlyIn(Set<Language> languages, Hit hit) {
      Set<Language> own = hit.provision().provision().languages();
      return own.size() == 1 && languages.containsAll(own);
    }
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
        judged.ranked(hits.stream().filter(hit -> judged.isOnlyIn(languages, hit)).toList());
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
