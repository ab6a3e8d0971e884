package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
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
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Asks judged queries and scores the answers, with and without translation. What counts are provisions: a judged paragraph
/// is found whichever version is shown, and what was judged under several names counts once, with the highest grade. The
/// other language is asked for what is there in it alone.
public final class JudgedEvaluation {
  private static final int DEPTH = 20;
  private static final int PAGE = 10;

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
      JudgedProvisions judged = judged(query, unknown);
      evaluated.add(
          new EvaluatedQuery(query, scores(query, judged, true), scores(query, judged, false)));
    }
    return new EvaluationReport(evaluated, List.copyOf(unknown));
  }

  /// What stands among the first ten, as provisions or as entries, with or without translation, and was not judged.
  ///
  /// @return by query in their order, within one by the paragraph's id, which tells nothing of the ranking
  /// @throws EvaluationFileException when one of the queries is not a valid query
  public List<UnjudgedHit> unjudged(List<JudgedQuery> queries) throws EvaluationFileException {
    List<UnjudgedHit> unjudged = new ArrayList<>();
    for (JudgedQuery query : queries) {
      JudgedProvisions judged = judged(query, new LinkedHashSet<>());
      Map<ParagraphId, IndexedParagraph> shown = new TreeMap<>();
      for (boolean translate : new boolean[] {true, false}) {
        for (Grouping grouping : List.of(Grouping.PROVISION, Grouping.WORDING)) {
          ask(query, query.filters(), translate, grouping).stream()
              .limit(PAGE)
              .filter(hit -> !judged.isJudgedItself(hit))
              .forEach(hit -> shown.put(hit.found().paragraph().id(), hit.found()));
        }
      }
      Chapeaux chapeaux = Chapeaux.of(view, shown.values());
      shown.forEach(
          (id, hit) ->
              unjudged.add(new UnjudgedHit(query.id(), id, chapeaux.quoted(hit.paragraph()))));
    }
    return List.copyOf(unjudged);
  }

  private JudgedProvisions judged(JudgedQuery query, Set<String> unknown) {
    JudgedProvisions judged = new JudgedProvisions();
    for (Map.Entry<String, Integer> named : query.grades().entrySet()) {
      String name = named.getKey();
      Optional<String> group = Optional.ofNullable(query.groups().get(name));
      Optional<IndexedProvision> found = names.provision(name);
      if (found.isPresent()) {
        judged.add(found.get(), named.getValue(), group);
      } else {
        unknown.add(name);
        judged.addAbsent(named.getValue(), group);
      }
    }
    return judged;
  }

  private QueryScores scores(JudgedQuery query, JudgedProvisions judged, boolean translate)
      throws EvaluationFileException {
    List<Hit> hits = ask(query, query.filters(), translate, Grouping.PROVISION);
    List<Hit> page =
        ask(query, query.filters(), translate, Grouping.WORDING).stream().limit(PAGE).toList();
    Set<Language> languages = judged.languagesOtherThan(query.language());
    List<Integer> others = judged.onlyIn(languages);
    QueryScores scores =
        new QueryScores(
            RankingMeasures.ndcg(judged.ranked(hits), judged.all(), PAGE),
            RankingMeasures.ndcg(judged.rankedOnce(page), judged.onceAGroup(), PAGE),
            page.stream().mapToDouble(hit -> judged.isJudged(hit) ? 1 : 0).average().orElse(1),
            page.size(),
            alike(page),
            twice(hits) + twice(page),
            RankingMeasures.recall(judged.ranked(hits), judged.all(), DEPTH),
            RankingMeasures.reciprocalRank(judged.ranked(hits)),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
    if (others.stream().noneMatch(grade -> grade >= RankingMeasures.RELEVANT)) {
      return scores;
    }
    List<Integer> amongAll =
        judged.ranked(hits.stream().filter(hit -> isOnlyIn(languages, hit)).toList());
    List<Integer> alone =
        judged.ranked(ask(query, only(languages, query.filters()), translate, Grouping.PROVISION));
    return new QueryScores(
        scores.ndcg(),
        scores.ndcgOnce(),
        scores.judged(),
        scores.shown(),
        scores.alike(),
        scores.twice(),
        scores.recall(),
        scores.reciprocalRank(),
        OptionalDouble.of(RankingMeasures.ndcg(alone, others, PAGE)),
        OptionalDouble.of(RankingMeasures.recall(amongAll, others, DEPTH)),
        OptionalDouble.of(RankingMeasures.recall(alone, others, DEPTH)));
  }

  private static int alike(List<Hit> page) {
    List<String> texts = page.stream().map(hit -> hit.found().paragraph().text()).toList();
    int alike = 0;
    for (int i = 1; i < texts.size(); i++) {
      alike += new NearDuplicates(texts.subList(0, i)).has(texts.get(i)) ? 1 : 0;
    }
    return alike;
  }

  private static int twice(List<Hit> hits) {
    return hits.size()
        - (int) hits.stream().map(hit -> hit.provision().provision().id()).distinct().count();
  }

  private static boolean isOnlyIn(Set<Language> languages, Hit hit) {
    Set<Language> own = hit.provision().provision().languages();
    return own.size() == 1 && languages.containsAll(own);
  }

  private static Filters only(Set<Language> languages, Filters filters) {
    Map<Facet, Set<String>> values = new HashMap<>(filters.values());
    values.put(Facet.LANGUAGE, languages.stream().map(Language::code).collect(Collectors.toSet()));
    return new Filters(values, filters.from(), filters.to());
  }

  private List<Hit> ask(JudgedQuery query, Filters filters, boolean translate, Grouping grouping)
      throws EvaluationFileException {
    try {
      return service
          .ask(
              view,
              new Question(
                  query.text(),
                  filters,
                  Sort.RELEVANCE,
                  0,
                  DEPTH,
                  translate,
                  Set.of(),
                  grouping,
                  Show.AS_ASKED,
                  Match.TIERS,
                  Spelling.CORRECTED))
          .result()
          .hits();
    } catch (QuerySyntaxException invalid) {
      throw new EvaluationFileException(
          "query " + query.id() + " cannot be read: " + invalid.getMessage());
    }
  }
}
