package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.UnDocument;
import dev.operative.document.work.TextKey;
import dev.operative.engine.Samples.Line;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.RankingProfile;
import dev.operative.search.Repeats;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Provisions of one wording are one entry, whatever the order of files and the stretch asked for.
 */
public abstract class WordingContract extends EngineContract {
  private static final int FIRST = 2010;
  private static final int LAST = 2021;

  private static final List<String> TOWNS =
      List.of(
          "Accra", "Bergen", "Cairo", "Davao", "Essen", "Fes", "Graz", "Hanoi", "Izmir", "Jaipur",
          "Kobe", "Lagos");

  private static final Query PENSIONS = new Query.Word("pensions");

  /**
   * Every year the same, but for the second paragraph in odd years and the town in the third; and
   * what says a thing twice.
   */
  private static final List<UnDocument> YEARLY =
      Stream.concat(
              IntStream.rangeClosed(FIRST, LAST).mapToObj(WordingContract::ofYear),
              Stream.of(
                  Samples.resolution(
                      "A/RES/63/1",
                      Language.ENGLISH,
                      "2009-05-05",
                      Line.operative("1", "Recalls the list of pensions of widows"),
                      Line.operative("2", "Recalls the list of pensions of widows"))))
          .toList();

  private static UnDocument ofYear(int year) {
    return Samples.resolution(
        "A/RES/" + (year - 1945) + "/1",
        Language.ENGLISH,
        year + "-05-05",
        Line.operative(
                "1",
                "Decides to extend until 31 May "
                    + (year + 1)
                    + " the mandate of the board that examines pensions of widows")
            .saying("Decides"),
        Line.operative(
                "2",
                year % 2 == 0
                    ? "Urges the board to pay all pensions of widows without delay"
                    : "Urges the board to find a seat in another town, where pensions are lower")
            .saying("Urges"),
        Line.operative("3", "Requests " + TOWNS.get(year - FIRST) + " to count pensions"));
  }

  @BeforeEach
  void writeYears() {
    YEARLY.forEach(each -> index.put(each, "yearly"));
    commit();
  }

  private static SearchRequest request(
      Filters filters, Sort sort, RepeatsMode repeats, int offset, int limit) {
    return new SearchRequest(
        PENSIONS,
        Optional.of(PENSIONS),
        filters,
        sort,
        repeats,
        Optional.empty(),
        Optional.empty(),
        offset,
        limit,
        EnumSet.allOf(Facet.class),
        100,
        RankingProfile.DEFAULT);
  }

  private static SearchRequest folded(Sort sort, int offset, int limit) {
    return request(Filters.NONE, sort, RepeatsMode.FOLD, offset, limit);
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::provision).map(WordingContract::id).toList();
  }

  private static String id(IndexedProvision each) {
    return each.provision().id().toString();
  }

  @Test
  void theFirstInOrderStandsForTheOthersOfItsWording() {
    SearchResult result = view.search(folded(Sort.NEWEST_FIRST, 0, 3));

    assertThat(ids(result.hits()))
        .containsExactly("A-RES-76-1.op.1", "A-RES-76-1.op.2", "A-RES-76-1.op.3");
    Repeats mandates = result.hits().getFirst().repeats().orElseThrow();
    assertThat(mandates.works()).isEqualTo(11);
    assertThat(mandates.provisions())
        .hasSize(Repeats.MOST_NAMED)
        .startsWith(mandates.first())
        .endsWith(mandates.last());
    assertThat(id(mandates.first())).isEqualTo("A-RES-65-1.op.1");
    assertThat(id(mandates.last())).isEqualTo("A-RES-75-1.op.1");
    Repeats towns = result.hits().get(1).repeats().orElseThrow();
    assertThat(towns.works()).isEqualTo(5);
    assertThat(towns.provisions())
        .extracting(WordingContract::id)
        .containsExactly(
            "A-RES-66-1.op.2",
            "A-RES-68-1.op.2",
            "A-RES-70-1.op.2",
            "A-RES-72-1.op.2",
            "A-RES-74-1.op.2");
  }

  @Test
  void totalsAndFacetsCountProvisionsAndEntriesWhatIsListed() {
    SearchResult folded = view.search(folded(Sort.RELEVANCE, 0, 100));
    SearchResult all = view.search(request(Filters.NONE, Sort.RELEVANCE, RepeatsMode.NONE, 0, 100));

    assertThat(all.total()).isEqualTo(38).isEqualTo(all.entries()).isEqualTo(folded.total());
    assertThat(all.hits()).hasSize(38).allMatch(hit -> hit.repeats().isEmpty());
    assertThat(folded.facets()).isEqualTo(all.facets());
    // The first paragraph, the two forms of the second, the third of each year, and what is said
    // twice.
    assertThat(folded.entries()).isEqualTo(1 + 2 + 12 + 2).isEqualTo(folded.hits().size());
    assertThat(view.search(folded(Sort.RELEVANCE, 0, 0)).entries()).isEqualTo(folded.entries());
    assertThat(view.search(folded(Sort.NEWEST_FIRST, 50, 10)).entries())
        .isEqualTo(folded.entries());
  }

  /**
   * Each entry is the first of its wording, and stands where it would stand if nothing were folded.
   */
  @ParameterizedTest
  @EnumSource(value = Sort.class, names = "DOCUMENT_ORDER", mode = Mode.EXCLUDE)
  void pagesShowEveryEntryOnce(Sort sort) {
    List<String> unfolded =
        ids(view.search(request(Filters.NONE, sort, RepeatsMode.NONE, 0, 100)).hits());
    List<Hit> all = view.search(folded(sort, 0, 100)).hits();
    List<String> covered = new ArrayList<>(ids(all));
    for (Hit hit : all) {
      hit.repeats()
          .ifPresent(repeats -> repeats.provisions().forEach(each -> covered.add(id(each))));
    }
    assertThat(covered).doesNotHaveDuplicates().isSubsetOf(unfolded);
    assertThat(ids(all))
        .isSubsetOf(unfolded)
        .isSortedAccordingTo((a, b) -> Integer.compare(unfolded.indexOf(a), unfolded.indexOf(b)));
    for (Hit hit : all) {
      hit.repeats().stream()
          .flatMap(repeats -> repeats.provisions().stream())
          .forEach(
              each ->
                  assertThat(unfolded.indexOf(id(each)))
                      .isGreaterThan(unfolded.indexOf(id(hit.provision()))));
    }
    for (int size : List.of(1, 2, 5)) {
      List<Hit> paged = new ArrayList<>();
      for (int offset = 0; offset < 20; offset += size) {
        paged.addAll(view.search(folded(sort, offset, size)).hits());
      }
      assertThat(paged).isEqualTo(all);
    }
  }

  @Test
  void aFilterChoosesWhatStandsForTheOthers() {
    Filters middle =
        new Filters(
            Map.of(),
            Optional.of(LocalDate.of(2013, 1, 1)),
            Optional.of(LocalDate.of(2015, 12, 31)));
    SearchResult result = view.search(request(middle, Sort.OLDEST_FIRST, RepeatsMode.FOLD, 0, 10));

    assertThat(result.total()).isEqualTo(9);
    assertThat(result.entries()).isEqualTo(6);
    assertThat(ids(result.hits()))
        .containsExactly(
            "A-RES-68-1.op.1",
            "A-RES-68-1.op.2",
            "A-RES-68-1.op.3",
            "A-RES-69-1.op.2",
            "A-RES-69-1.op.3",
            "A-RES-70-1.op.3");
    assertThat(result.hits().getFirst().repeats().orElseThrow().provisions())
        .extracting(WordingContract::id)
        .containsExactly("A-RES-69-1.op.1", "A-RES-70-1.op.1");
    assertThat(result.hits().get(3).repeats()).as("one match of its wording").isEmpty();
  }

  @Test
  void documentOrderIsNotFolded() {
    assertThat(view.search(folded(Sort.DOCUMENT_ORDER, 0, 100)))
        .isEqualTo(
            view.search(request(Filters.NONE, Sort.DOCUMENT_ORDER, RepeatsMode.NONE, 0, 100)));
  }

  @Test
  void whatAWorkSaysTwiceIsTwoEntries() {
    Filters twice =
        new Filters(Map.of(), Optional.empty(), Optional.of(LocalDate.of(2009, 12, 31)));
    SearchResult result = view.search(request(twice, Sort.RELEVANCE, RepeatsMode.FOLD, 0, 10));
    assertThat(result.entries()).isEqualTo(2);
    assertThat(result.hits()).allMatch(hit -> hit.repeats().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfFilesDoesNotMatter(long seed) {
    List<SearchResult> expected = foldedResults(view);
    Random random = new Random(seed);
    List<UnDocument> shuffled = new ArrayList<>(YEARLY);
    Collections.shuffle(shuffled, random);
    for (UnDocument each : shuffled.subList(0, 7)) {
      index.remove(each.header().file());
    }
    commit();
    assertThat(foldedResults(view)).isNotEqualTo(expected);
    Collections.shuffle(shuffled, random);
    for (UnDocument each : shuffled) {
      index.put(each, "again");
      if (random.nextInt(4) == 0) {
        commit();
      }
    }
    commit();
    assertThat(foldedResults(view)).isEqualTo(expected);
  }

  private static List<SearchResult> foldedResults(IndexView view) {
    return view.search(
        List.of(folded(Sort.OLDEST_FIRST, 0, 100), folded(Sort.NEWEST_FIRST, 0, 100)));
  }

  @Test
  void textsOfOneWordingHaveOneNumber() {
    Map<String, TextKey> texts = new HashMap<>();
    view.scan(
        new Query.All(),
        Filters.NONE,
        each ->
            each.provision()
                .textIn(Language.ENGLISH)
                .ifPresent(text -> texts.put(id(each), TextKey.of(text.text(), text.language()))));
    Map<TextKey, Integer> wordings = view.wordings(texts.values());

    TextKey mandate = texts.get("A-RES-65-1.op.1");
    TextKey nextYear = texts.get("A-RES-66-1.op.1");
    assertThat(mandate).isNotEqualTo(nextYear);
    assertThat(wordings).containsKeys(mandate, nextYear, texts.get("A-RES-66-1.op.2"));
    assertThat(wordings.get(mandate))
        .isEqualTo(wordings.get(nextYear))
        .isNotEqualTo(wordings.get(texts.get("A-RES-66-1.op.2")));
    assertThat(wordings).doesNotContainKey(texts.get("A-RES-66-1.op.3"));
    assertThat(view.wordings(List.of())).isEmpty();
  }
}
