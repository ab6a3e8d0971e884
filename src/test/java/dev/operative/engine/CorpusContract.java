package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.BundledCorpus;
import dev.operative.document.Language;
import dev.operative.document.work.ProvisionId;
import dev.operative.language.Languages;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An engine finds, counts and orders in the bundled documents what {@link NaiveView} does, which
 * reads every provision.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CorpusContract {
  private static final int ALL = 5_000;

  /** Of documents whose best paragraphs score alike, in document order. */
  private static final Comparator<List<Hit>> BEST_FIRST =
      Comparator.comparingDouble((List<Hit> hits) -> -hits.getFirst().score())
          .thenComparing(hits -> hits.getFirst().provision(), NaiveOrder.of(Sort.DOCUMENT_ORDER));

  private NaiveView oracle;
  private SearchEngine engine;
  private IndexView view;

  /** The engine under test. */
  protected abstract Engines engines();

  /** How many random queries are compared. */
  protected int randomQueries() {
    return Integer.getInteger("operative.randomQueries", 1_000);
  }

  @BeforeAll
  void readCorpus(@TempDir Path place) {
    NaiveIndex naive = new NaiveIndex();
    try (ParagraphIndex collected = naive.writer();
        ParagraphIndex index = engines().write(place)) {
      BundledCorpus.read(Path.of("corpus"), collected);
      BundledCorpus.read(Path.of("corpus"), index);
    }
    oracle = naive.view();
    engine = engines().read(place);
    view = engine.view();
  }

  @AfterAll
  void close() {
    view.close();
    engine.close();
  }

  @Test
  void agreesOnRandomQueries() {
    int rounds = randomQueries();
    RandomQueries random = new RandomQueries(oracle.provisions(), 20_170_101);
    int found = 0;
    for (int i = 0; i < rounds; i++) {
      Query query = random.query();
      Filters filters = random.filters();
      int matches = agrees(query, filters);
      found += matches > 0 ? 1 : 0;
      if (matches > 0) {
        agreesOnDocuments(query, filters, Sort.values()[i % Sort.values().length]);
      }
    }
    assertThat(found).as("queries that find something").isGreaterThan(rounds / 2);
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void countsEverySingleSelection(Facet facet) {
    List<FacetCount> values = search(oracle, new Query.All(), Filters.NONE).facets().get(facet);
    for (FacetCount value : values) {
      agrees(
          new Query.All(),
          new Filters(Map.of(facet, Set.of(value.value())), Optional.empty(), Optional.empty()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "恐", "法", "恐怖", "法治", "决议", "资助", "人权", "妇女", "边境", "合作", "会员国", "秘书长", "联合国",
        "委员会", "反恐", "极端", "恐怖主义", "国际法", "信息", "作战人员", "外国恐怖", "能力建设", "安全理事", "暴力极端", "第", "主义分子"
      })
  void findsExactlyTheParagraphsThatContainAChineseWord(String word) {
    assertThat(ids(search(view, new Query.Word(word), Filters.NONE)))
        .isNotEmpty()
        .isEqualTo(idsOf(paragraph -> paragraph.contains(word)));
  }

  @Test
  void findsExactlyTheSpellingsOfCounterTerrorism() {
    Pattern spelling = Pattern.compile("counter[\\s\\p{Pd}]*terrorism", Pattern.CASE_INSENSITIVE);
    List<String> expected = idsOf(paragraph -> spelling.matcher(paragraph).find());
    for (String typed :
        List.of(
            "counterterrorism",
            "counter-terrorism",
            "Counter\u2011terrorism",
            "counter\u2014terrorism",
            "counter\u00ADterrorism")) {
      assertThat(ids(search(view, new Query.Word(typed), Filters.NONE)))
          .as(typed)
          .isEqualTo(expected);
    }
    assertThat(ids(search(view, new Query.Phrase("counter terrorism", 0), Filters.NONE)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pagesShowEveryMatchOnce(Sort sort) {
    Query query = new Query.Or(List.of(new Query.Word("terrorism"), new Query.Word("恐怖")));
    List<String> all = ids(view.search(request(query, Filters.NONE, sort, 0, ALL)));
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < all.size(); offset += 37) {
      paged.addAll(ids(view.search(request(query, Filters.NONE, sort, offset, 37))));
    }
    assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    if (sort != Sort.RELEVANCE) {
      assertThat(all).isEqualTo(ids(oracle.search(request(query, Filters.NONE, sort, 0, ALL))));
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void everyHitIsShownInTheLanguageAskedForWhereItHasIt(Sort sort) {
    Query query = new Query.Or(List.of(new Query.Word("terrorism"), new Query.Word("恐怖")));
    for (Language language : Languages.bundled().all()) {
      SearchRequest request =
          new SearchRequest(
              query,
              Optional.of(query),
              Filters.NONE,
              sort,
              RepeatsMode.NONE,
              Optional.of(language),
              Optional.of(language),
              0,
              ALL,
              Set.of(),
              0,
              RankingProfile.DEFAULT);
      List<Hit> hits = view.search(request).hits();
      assertThat(hits).extracting(hit -> hit.provision().provision().id()).doesNotHaveDuplicates();
      assertThat(hits)
          .allSatisfy(
              hit ->
                  assertThat(hit.found().document().language())
                      .isEqualTo(hit.provision().shown(language).document().language()));
      assertThat(hits)
          .anySatisfy(hit -> assertThat(hit.found().document().language()).isNotEqualTo(language));
      if (sort != Sort.RELEVANCE) {
        assertThat(hits)
            .extracting(Hit::found, Hit::highlights)
            .containsExactlyElementsOf(
                oracle.search(request).hits().stream()
                    .map(hit -> tuple(hit.found(), hit.highlights()))
                    .toList());
      }
    }
  }

  private static Filters in(Language language) {
    return new Filters(
        Map.of(Facet.LANGUAGE, Set.of(language.code())), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pagesShowEveryDocumentOnce(Sort sort) {
    Query query = new Query.Or(List.of(new Query.Word("terrorism"), new Query.Word("恐怖")));
    DocumentResult all = view.searchDocuments(documents(query, Filters.NONE, sort, 0, ALL));
    List<DocumentHit> paged = new ArrayList<>();
    for (int offset = 0; offset < all.total(); offset += 2) {
      paged.addAll(
          view.searchDocuments(documents(query, Filters.NONE, sort, offset, 2)).documents());
    }
    assertThat(paged).isEqualTo(all.documents()).hasSize((int) all.total());
    assertThat(all.total()).isGreaterThan(3);
  }

  @Test
  void aDocumentStandsWhereItsBestParagraphStands() {
    for (String word : List.of("terrorism", "恐怖", "financing", "决议")) {
      for (Language language : Languages.bundled().all()) {
        Filters filters = in(language);
        Query query = new Query.Word(word);
        Map<String, List<Hit>> best = new LinkedHashMap<>();
        for (Hit hit : view.search(request(query, filters, Sort.RELEVANCE, 0, ALL)).hits()) {
          best.computeIfAbsent(hit.provision().work().slug(), id -> new ArrayList<>()).add(hit);
        }
        assertThat(
                view.searchDocuments(documents(query, filters, Sort.RELEVANCE, 0, ALL)).documents())
            .extracting(each -> each.work().slug(), each -> each.best())
            .containsExactlyElementsOf(
                best.values().stream()
                    .sorted(BEST_FIRST)
                    .map(
                        hits ->
                            tuple(
                                hits.getFirst().provision().work().slug(),
                                hits.stream().limit(3).toList()))
                    .toList());
      }
    }
  }

  private void agreesOnDocuments(Query query, Filters filters, Sort sort) {
    DocumentRequest request = documents(query, filters, sort, 0, ALL);
    DocumentResult expected = oracle.searchDocuments(request);
    DocumentResult found = view.searchDocuments(request);
    assertThat(found.total()).as("%s with %s", query, filters).isEqualTo(expected.total());
    if (sort == Sort.RELEVANCE) {
      assertThat(named(found, sort))
          .as("%s with %s", query, filters)
          .containsExactlyInAnyOrderElementsOf(named(expected, sort));
    } else {
      assertThat(named(found, sort))
          .as("%s with %s", query, filters)
          .isEqualTo(named(expected, sort));
    }
  }

  /** Each document with its number of matches, and, unless ranked, with its first paragraphs. */
  private static List<String> named(DocumentResult result, Sort sort) {
    return result.documents().stream()
        .map(
            each ->
                each.work().slug()
                    + " "
                    + each.matches()
                    + (sort == Sort.RELEVANCE
                        ? ""
                        : each.best().stream()
                            .map(hit -> hit.provision().provision().id())
                            .toList()))
        .toList();
  }

  private static DocumentRequest documents(
      Query query, Filters filters, Sort sort, int offset, int limit) {
    return new DocumentRequest(
        query,
        filters,
        sort,
        Optional.empty(),
        Optional.empty(),
        offset,
        limit,
        3,
        RankingProfile.DEFAULT);
  }

  private int agrees(Query query, Filters filters) {
    SearchRequest request = request(query, filters, Sort.DOCUMENT_ORDER, 0, 0);
    SearchResult expected;
    try {
      expected = oracle.search(request);
    } catch (ExpansionLimitException limit) {
      assertThatExceptionOfType(ExpansionLimitException.class)
          .isThrownBy(() -> view.search(request));
      return 0;
    }
    List<String> found = scanned(view, query, filters);
    assertThat(found).as("%s with %s", query, filters).isEqualTo(scanned(oracle, query, filters));
    assertThat(found).as("%s with %s", query, filters).doesNotHaveDuplicates();
    assertThat(view.search(request)).as("%s with %s", query, filters).isEqualTo(expected);
    SearchRequest folded =
        new SearchRequest(
            query,
            Optional.of(query),
            filters,
            Sort.NEWEST_FIRST,
            RepeatsMode.FOLD,
            Optional.empty(),
            Optional.empty(),
            found.size() / 3,
            10,
            Set.of(),
            0,
            RankingProfile.DEFAULT);
    assertThat(entries(view.search(folded)))
        .as("%s with %s", query, filters)
        .isEqualTo(entries(oracle.search(folded)));
    assertThat(view.texts(folded)).as("%s with %s", query, filters).isEqualTo(oracle.texts(folded));
    // In any language and of any section, whether they match or not.
    List<ProvisionId> some =
        oracle.provisions().stream()
            .map(each -> each.provision().id())
            .filter(id -> Math.floorMod(id.hashCode(), 7) == 0)
            .toList();
    assertThat(view.matching(query, some)).as("%s", query).isEqualTo(oracle.matching(query, some));
    return found.size();
  }

  /** The number of entries, and each with what it stands for. */
  private static List<String> entries(SearchResult result) {
    List<String> entries = new ArrayList<>(List.of("" + result.entries()));
    for (Hit hit : result.hits()) {
      entries.add(
          hit.provision().provision().id()
              + hit.repeats()
                  .map(
                      repeats ->
                          " and "
                              + repeats.works()
                              + repeats.provisions().stream()
                                  .map(each -> each.provision().id().toString())
                                  .toList())
                  .orElse(""));
    }
    return entries;
  }

  private static List<String> scanned(IndexView any, Query query, Filters filters) {
    List<String> ids = new ArrayList<>();
    any.scan(query, filters, found -> ids.add(found.provision().id().toString()));
    return ids;
  }

  private static SearchResult search(IndexView any, Query query, Filters filters) {
    return any.search(request(query, filters, Sort.DOCUMENT_ORDER, 0, ALL));
  }

  private static SearchRequest request(
      Query query, Filters filters, Sort sort, int offset, int limit) {
    return new SearchRequest(query, filters, sort, offset, limit, EnumSet.allOf(Facet.class));
  }

  private List<String> idsOf(Predicate<String> text) {
    return search(oracle, new Query.All(), Filters.NONE).hits().stream()
        .map(hit -> hit.provision().provision())
        .filter(
            each ->
                each.languages().stream()
                    .flatMap(language -> each.textIn(language).stream())
                    .anyMatch(own -> text.test(own.text())))
        .map(each -> each.id().toString())
        .toList();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.provision().provision().id().toString()).toList();
  }
}
