package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.document.work.Provision;
import dev.operative.document.work.TextKey;
import dev.operative.engine.Samples.Line;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import dev.operative.search.works.ReadFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words, characters, distances, fields and facets find what they say. */
public abstract class SearchContract extends EngineContract {
  @Test
  void findsEverySpellingOfCounterTerrorismAndNothingLikeIt() {
    for (String typed :
        List.of("counterterrorism", "counter-terrorism", "Counter\u2013Terrorism")) {
      assertThat(found(new Query.Word(typed))).containsExactlyInAnyOrder("op.2", "h.4");
    }
    assertThat(found(new Query.Phrase("counter terrorism", 0)))
        .containsExactlyInAnyOrder("op.2", "h.4");
    assertThat(found(new Query.Phrase("counter-terrorism committee", 0))).containsExactly("op.2");
  }

  @Test
  void findsInflectionsAndSpellings() {
    assertThat(found(new Query.Word("cooperation"))).containsExactly("op.2.a");
    assertThat(found(new Query.Word("program"))).containsExactly("h.4");
    assertThat(found(new Query.Word("financed"))).containsExactly("op.1");
  }

  @Test
  void findsChineseAsItStands() {
    assertThat(found(new Query.Word("恐怖主义"))).containsExactlyInAnyOrder("op.1", "op.2");
    assertThat(found(new Query.Word("怖主"))).containsExactlyInAnyOrder("op.1", "op.2");
    assertThat(found(new Query.Word("为"))).containsExactly("op.1");
    assertThat(found(new Query.Word("资助恐怖"))).containsExactly("op.2");
    assertThat(found(new Query.Word("資助"))).containsExactly("op.2");
    assertThat(found(new Query.Word("助主"))).isEmpty();
    assertThat(found(new Query.Word("isil"))).containsExactly("op.2");
    assertThat(found(new Query.Word("2178"))).containsExactly("op.2");
    assertThat(found(new Query.Phrase("第2178号决议", 0))).containsExactly("op.2");
    assertThat(found(new Query.Word("打击恐怖主义资助行为"))).isEmpty();
    assertThat(found(new Query.Word("谴责恐怖主义的行为"))).containsExactly("op.1");
  }

  @Test
  void findsNoChineseWordAcrossTheBorderOfOthers() {
    index.put(
        Samples.resolution(
            "A/RES/70/1",
            Language.CHINESE,
            "2015-09-25",
            Line.operative("1", "援助沿海地区的发展中国家"),
            Line.operative("2", "赞赏海地沿海地区和中国政府")),
        "three");
    commit();

    assertThat(found(new Query.Word("海地"))).containsExactly("op.2");
    assertThat(found(new Query.Phrase("中国", 0))).containsExactly("op.2");
    assertThat(found(new Query.Word("沿海地区"))).containsExactlyInAnyOrder("op.1", "op.2");
    assertThat(found(new Query.Word("展中"))).containsExactly("op.1");
  }

  @Test
  void understandsDistance() {
    assertThat(found(new Query.Phrase("prevent financing", 2))).isEmpty();
    assertThat(found(new Query.Phrase("prevent financing", 3))).containsExactly("op.1");
    assertThat(found(new Query.Phrase("financing prevent", 9))).isEmpty();
    assertThat(
            found(
                new Query.Near(
                    new Query.Word("financing"), new Query.Phrase("shall prevent", 0), 3)))
        .containsExactly("op.1");
    assertThat(
            found(
                new Query.SameSentence(
                    List.of(new Query.Word("justice"), new Query.Word("committee")))))
        .isEmpty();
    assertThat(
            found(
                new Query.SameSentence(
                    List.of(new Query.Word("justice"), new Query.Word("states")))))
        .containsExactly("op.2");
  }

  @Test
  void countsWhatStandsBetweenTheSameChineseWordTwice() {
    index.put(
        Samples.resolution(
            "S/RES/1 (1946)", Language.CHINESE, "1946-01-25", Line.operative("1", "会员国应当与其他会员国合作")),
        "repeated");
    commit();

    assertThat(found(new Query.Phrase("员国 员国", 6))).containsExactly("op.1");
    assertThat(found(new Query.Phrase("员国 员国", 5))).isEmpty();
    assertThat(found(new Query.Phrase("员国 员国 员国", 9))).isEmpty();
  }

  @Test
  void understandsWildcardsAndSlips() {
    assertThat(found(new Query.Wildcard("terrorist*"))).containsExactlyInAnyOrder("op.1", "op.2");
    assertThat(found(new Query.Wildcard("f?nanc*"))).containsExactly("op.1");
    assertThat(found(new Query.Fuzzy("jutsice", 1))).containsExactly("op.2");
  }

  @Test
  void highlightsWhatMatched() {
    assertThat(highlighted(new Query.Phrase("counter terrorism committee", 0)))
        .containsExactly("counter\u2011terrorism committee");
    assertThat(highlighted(new Query.Word("资助恐怖主义"))).containsExactly("資助恐怖主義");
    assertThat(highlighted(new Query.Phrase("资助恐怖主义", 0))).containsExactly("資助恐怖主義");
    assertThat(highlighted(new Query.Wildcard("fin*"))).containsExactly("financing");
    assertThat(highlighted(new Query.Near(new Query.Word("acts"), new Query.Word("financing"), 9)))
        .containsExactly("financing", "acts");
  }

  @Test
  void highlightsPhrasesOfManyWordsInsideOthers() {
    String sentence =
        "decides that all states shall prevent and suppress the financing of terrorist acts";
    assertThat(
            highlighted(
                new Query.SameSentence(
                    List.of(new Query.Phrase(sentence, 0), new Query.Word("acts")))))
        .containsExactly(
            "Decides that all States shall prevent and suppress the financing of terrorist acts");
  }

  @Test
  void putsTheNamedParagraphFirst() {
    Symbol symbol = Symbol.parse("S/RES/1373 (2001)").orElseThrow();
    assertThat(found(new Query.Identifier(symbol, Optional.of("2"))))
        .containsExactly("op.2", "op.2.a", "op.3");
  }

  @Test
  void findsWhatHasOneOfTheTextsHoweverItIsSpaced() {
    Query texts =
        new Query.TextIn(
            Set.of(
                TextKey.of(" Stresses co-operation  in countering terrorism\n", Language.ENGLISH),
                TextKey.of("谴责恐怖主义行为，促请会员国打击恐怖 主义", Language.CHINESE),
                TextKey.of("Counterterrorism programmes", Language.CHINESE),
                TextKey.of("nowhere", Language.ENGLISH)));
    assertThat(hits(texts))
        .extracting(hit -> hit.provision().provision().id().toString())
        .containsExactlyInAnyOrder("S-RES-1373-2001.op.2.a", "S-RES-2178-2014.op.1");
    assertThat(found(new Query.And(List.of(texts, new Query.Word("cooperation")))))
        .containsExactly("op.2.a");
    assertThat(found(new Query.TextIn(Set.of()))).isEmpty();
  }

  /** A list of texts in an order of one's own before whatever else is found. */
  @Test
  void ranksTextsByWhatTheyAreBoosted() {
    TextKey second = TextKey.of("Recalls paragraph 2 of resolution 1373", Language.ENGLISH);
    TextKey first = TextKey.of("Stresses co-operation in countering terrorism", Language.ENGLISH);
    Query ranked =
        new Query.Or(
            List.of(
                new Query.Word("terrorism"),
                new Query.Boosted(new Query.TextIn(Set.of(second)), 10_000),
                new Query.Boosted(new Query.TextIn(Set.of(first)), 20_000)));
    assertThat(found(ranked)).containsExactlyInAnyOrder("op.2.a", "op.3", "op.2");
    assumeThat(hits(ranked).getFirst().score()).isPositive();
    assertThat(found(ranked)).startsWith("op.2.a", "op.3");
  }

  /** Both texts of a provision in a list do not lift it above what stands between them. */
  @Test
  void countsTheBestOfSeveralTextsOfAProvisionAlone() {
    index.put(ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"), "four");
    index.put(ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt"), "five");
    commit();
    Provision both =
        hits(new Query.All()).stream()
            .map(hit -> hit.provision().provision())
            .filter(provision -> provision.texts().size() == 2)
            .findFirst()
            .orElseThrow();
    List<Query> clauses = new ArrayList<>();
    both.texts()
        .values()
        .forEach(
            text -> clauses.add(boosted(text.text(), text.language(), 18_000 + clauses.size())));
    clauses.add(boosted("Recalls paragraph 2 of resolution 1373", Language.ENGLISH, 20_000));
    Query ranked = new Query.Or(clauses);
    assumeThat(hits(ranked).getFirst().score()).isPositive();
    assertThat(hits(ranked))
        .extracting(hit -> hit.provision().provision().id())
        .endsWith(both.id())
        .hasSize(2);
  }

  private static Query boosted(String text, Language language, double factor) {
    return new Query.Boosted(new Query.TextIn(Set.of(TextKey.of(text, language))), factor);
  }

  @Test
  void findsASubParagraphByTheWordsOfItsChapeauWhereThatIsWanted() {
    index.put(ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"), "four");
    index.put(ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt"), "five");
    commit();
    Query abroad = new Query.And(List.of(new Query.Word("members"), new Query.Word("abroad")));
    Query phrase =
        new Query.And(List.of(new Query.Phrase("member states", 0), new Query.Word("abroad")));
    Query without =
        new Query.And(List.of(new Query.Word("abroad"), new Query.Not(new Query.Word("members"))));

    assertThat(found(abroad)).isEmpty();
    assertThat(found(new Query.WithChapeaux(abroad, 0.5))).containsExactly("op.2.i.ii");
    assertThat(found(new Query.WithChapeaux(phrase, 0.5))).isEmpty();
    assertThat(found(new Query.WithChapeaux(without, 0.5))).containsExactly("op.2.i.ii");
    assertThat(
            found(
                new Query.WithChapeaux(
                    new Query.And(List.of(new Query.Word("促请"), new Query.Word("信息"))), 0.5)))
        .containsExactly("op.2.h");
    assertThat(found(new Query.WithChapeaux(new Query.Word("prosecute"), 0.5)))
        .startsWith("op.2.i")
        .containsExactlyInAnyOrder("op.2.i", "op.2.i.i", "op.2.i.ii");
  }

  @Test
  void countsIgnoreAFacetsOwnSelection() {
    Filters decides =
        new Filters(Map.of(Facet.VERB, Set.of("Decides")), Optional.empty(), Optional.empty());
    SearchResult result =
        view.search(
            new SearchRequest(
                new Query.All(), decides, Sort.DOCUMENT_ORDER, 0, 10, EnumSet.allOf(Facet.class)));
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.facets().get(Facet.VERB))
        .containsExactly(
            new FacetCount("Decides", 3),
            new FacetCount("Calls upon", 1),
            new FacetCount("Condemns", 1),
            new FacetCount("Stresses", 1));
    assertThat(result.facets().get(Facet.LANGUAGE))
        .containsExactly(new FacetCount("en", 2), new FacetCount("zh", 1));
  }

  @Test
  void aPartWithoutADateIsFoundUnderTheDateOfItsDocument() {
    UnDocument dated =
        Samples.resolution(
            "S/RES/2396 (2017)", Language.ENGLISH, "2017-12-21", Line.operative("1", "Decides"));
    index.put(Samples.withoutDatesOfParts(dated), "four");
    commit();
    LocalDate day = LocalDate.of(2017, 12, 21);
    Filters onThatDay = new Filters(Map.of(), Optional.of(day), Optional.of(day));
    SearchResult result =
        view.search(
            new SearchRequest(
                new Query.All(), onThatDay, Sort.DOCUMENT_ORDER, 0, 10, EnumSet.of(Facet.YEAR)));
    assertThat(result.hits()).hasSize(1);
    assertThat(result.hits().getFirst().found().date()).contains(day);
    assertThat(result.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2017", 1));
  }

  @Test
  void answersSeveralRequestsAsItAnswersEachAlone() {
    List<SearchRequest> requests =
        List.of(
            request(new Query.Word("terrorism"), 0, 10),
            request(new Query.Word("恐怖"), 1, 1),
            request(new Query.Word("nowhere"), 0, 10),
            request(new Query.All(), 0, 0));

    List<SearchResult> together = view.search(requests);

    assertThat(together).isEqualTo(requests.stream().map(view::search).toList());
    assertThat(together).extracting(SearchResult::total).containsExactly(2L, 2L, 0L, 7L);
    assertThat(view.search(List.of())).isEmpty();
  }

  @Test
  void givesNothingFromDeeperThanItSays() {
    int deepest = view.deepest();
    assertThat(deepest).isGreaterThan(1_000);
    assertThat(view.search(request(new Query.All(), deepest - 10, 10)).hits()).isEmpty();
    assumeThat(deepest).isLessThan(Integer.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> view.search(request(new Query.All(), deepest - 9, 10)));
  }

  @Test
  void givesSoManyValuesOfAnOpenFacetAndThoseSelected() {
    Filters cited =
        new Filters(
            Map.of(Facet.SYMBOL, Set.of("S/RES/2178 (2014)", "S/RES/1 (1946)")),
            Optional.empty(),
            Optional.empty());
    SearchRequest request =
        new SearchRequest(
            new Query.All(),
            Optional.of(new Query.All()),
            cited,
            Sort.DOCUMENT_ORDER,
            RepeatsMode.NONE,
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            Set.of(Facet.SYMBOL, Facet.SECTION),
            1,
            RankingProfile.DEFAULT);

    Map<Facet, List<FacetCount>> facets = view.search(request).facets();

    assertThat(facets.get(Facet.SYMBOL))
        .containsExactly(
            new FacetCount("S/RES/1373 (2001)", 5),
            new FacetCount("S/RES/2178 (2014)", 2),
            new FacetCount("S/RES/1 (1946)", 0));
    assertThat(facets.get(Facet.SECTION)).containsExactly(new FacetCount("operative", 2));
  }

  private static SearchRequest request(Query query, int offset, int limit) {
    return new SearchRequest(
        query, Filters.NONE, Sort.DOCUMENT_ORDER, offset, limit, EnumSet.allOf(Facet.class));
  }

  private List<String> highlighted(Query query) {
    List<String> stretches = new ArrayList<>();
    for (Hit hit : hits(query)) {
      String text = hit.found().paragraph().text();
      hit.highlights().forEach(each -> stretches.add(text.substring(each.start(), each.end())));
    }
    return stretches;
  }
}
