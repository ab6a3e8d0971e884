package dev.operative.lucene;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.lucene.Samples.Line;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexUnusableException;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.ParagraphIndex;
import dev.operative.search.RejectedSource;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchEngineTest {
  private static final UnDocument ENGLISH =
      Samples.resolution(
          "S/RES/1373 (2001)",
          Language.ENGLISH,
          "2001-09-28",
          Line.operative(
                  "1",
                  "Decides that all States shall prevent and suppress the financing of terrorist acts")
              .saying("Decides"),
          Line.operative(
                  "2",
                  "Decides that States shall bring terrorists to justice. Calls upon the counter\u2011terrorism committee to act")
              .saying("Decides", "Calls upon"),
          Line.operative("2 (a)", "Stresses co-operation in countering terrorism")
              .saying("Stresses"),
          Line.operative("", "Counterterrorism programmes").as(Section.HEADING),
          Line.operative("3", "Recalls paragraph 2 of resolution 1373")
              .citing("S/RES/1373 (2001)#2"));
  private static final UnDocument CHINESE =
      Samples.resolution(
          "S/RES/2178 (2014)",
          Language.CHINESE,
          "2014-09-24",
          Line.operative("1", "谴责恐怖主义行为，促请会员国打击恐怖 主义").saying("Condemns"),
          Line.operative("2", "決定制止資助恐怖主義（ISIL）和第２１７８号决议").saying("Decides"));

  @TempDir Path folder;
  private LuceneParagraphIndex index;
  private LuceneSearchEngine engine;
  private IndexView view;

  @BeforeEach
  void write() {
    index = LuceneParagraphIndex.open(folder);
    index.put(ENGLISH, "one");
    index.put(CHINESE, "two");
    index.reject(new RejectedSource("broken.xml", 3, "not well-formed"), "three");
    index.commit();
    engine = LuceneSearchEngine.open(folder);
    view = engine.view();
  }

  @AfterEach
  void close() {
    view.close();
    engine.close();
    index.close();
  }

  @Test
  void givesManyParagraphsByTheirIdsAsItGivesEachAlone() {
    List<ParagraphId> ids = new ArrayList<>();
    view.scan(new Query.All(), Filters.NONE, found -> ids.add(found.paragraph().id()));
    assertThat(ids).hasSizeGreaterThan(5);
    List<ParagraphId> asked = new ArrayList<>(ids);
    ParagraphId absent = ParagraphId.parse("S-RES-1-1946.en.op.999").orElseThrow();
    asked.add(3, absent);

    Map<ParagraphId, IndexedParagraph> found = view.paragraphs(asked);

    assertThat(found).containsOnlyKeys(ids);
    assertThat(found).allSatisfy((id, each) -> assertThat(view.paragraph(id)).contains(each));
    assertThat(view.held(asked)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(view.held(List.of(absent))).isEmpty();
    assertThat(view.paragraphs(List.of())).isEmpty();
  }

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
    index.commit();
    view.close();
    view = engine.view();
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
  void givesDocumentsBackAsTheyWerePut() {
    assertThat(view.document("S-RES-1373-2001.en").orElseThrow().paragraphs())
        .extracting(found -> found.paragraph())
        .isEqualTo(ENGLISH.parts().getFirst().paragraphs());
    assertThat(Samples.versions(view))
        .extracting(summary -> summary.header())
        .containsExactly(ENGLISH.header(), CHINESE.header());
    assertThat(view.statistics().rejected()).isEqualTo(1);
    assertThat(view.rejected(0, 10).items())
        .containsExactly(new RejectedSource("broken.xml", 3, "not well-formed"));
    assertThat(view.paragraph(ParagraphId.parse("S-RES-2178-2014.zh.op.1").orElseThrow()))
        .isPresent();
  }

  @Test
  void aViewKeepsItsCommitAndTheNextOneSeesWhatIsNew() {
    index.remove(CHINESE.header().file());
    assertThat(documentsOfANewView()).isEqualTo(2);
    index.commit();
    assertThat(documentsOfANewView()).isEqualTo(1);
    assertThat(view.statistics().documents()).isEqualTo(2);
    assertThat(view.document(CHINESE.header().id())).isPresent();
    assertThat(index.sources("", 10))
        .extracting(ParagraphIndex.Source::file)
        .containsExactly(ENGLISH.header().file(), "broken.xml");
  }

  private long documentsOfANewView() {
    return documentsOfANewView(engine);
  }

  private static long documentsOfANewView(LuceneSearchEngine any) {
    try (IndexView newest = any.view()) {
      return newest.statistics().documents();
    }
  }

  @Test
  @Timeout(60)
  void whoServesReadsTheOldCommitWhileTheNewOneIsMadeReady() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ready = new CountDownLatch(1);
    List<Long> seen = new ArrayList<>();
    LuceneSearchEngine.WarmUp warmUp =
        fresh -> {
          seen.add(fresh.statistics().documents());
          begun.countDown();
          try {
            ready.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    try (LuceneSearchEngine serving = LuceneSearchEngine.open(folder, warmUp)) {
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      index.remove(CHINESE.header().file());
      index.commit();
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      begun.await();
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      ready.countDown();
      while (documentsOfANewView(serving) == 2) {
        Thread.onSpinWait();
      }
      assertThat(documentsOfANewView(serving)).isEqualTo(1);
      assertThat(seen).containsExactly(1L);
    }
  }

  @Test
  @Timeout(60)
  void whoServesReadsOnWhenANewCommitCannotBeRead() throws Exception {
    try (LuceneSearchEngine serving = LuceneSearchEngine.open(folder, fresh -> {})) {
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
      index.close();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
          Files.write(folder.resolve("segments_z"), Files.readAllBytes(file), CREATE);
          Files.write(folder.resolve("segments_z"), new byte[] {1}, APPEND);
        }
      }
      assertThat(documentsOfANewView(serving)).isEqualTo(2);
    }
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> LuceneSearchEngine.open(folder));
  }

  @Test
  void scansInDocumentOrder() {
    index.put(ENGLISH, "again");
    index.commit();
    List<String> ids = new ArrayList<>();
    long given;
    try (IndexView newest = engine.view()) {
      given =
          newest.scan(
              new Query.All(), Filters.NONE, each -> ids.add(each.paragraph().id().place()));
    }
    assertThat(given).isEqualTo(7);
    assertThat(ids).containsExactly("op.1", "op.2", "op.2.a", "h.4", "op.3", "op.1", "op.2");
  }

  private List<String> found(Query query) {
    return hits(query).stream().map(hit -> hit.found().paragraph().id().place()).toList();
  }

  private List<String> highlighted(Query query) {
    List<String> stretches = new ArrayList<>();
    for (Hit hit : hits(query)) {
      String text = hit.found().paragraph().text();
      hit.highlights().forEach(each -> stretches.add(text.substring(each.start(), each.end())));
    }
    return stretches;
  }

  private List<Hit> hits(Query query) {
    return view.search(new SearchRequest(query, Filters.NONE, Sort.RELEVANCE, 0, 100, Set.of()))
        .hits();
  }
}
