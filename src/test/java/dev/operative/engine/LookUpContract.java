package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.work.ProvisionId;
import dev.operative.engine.Samples.Line;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Page;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.WorkSummary;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Paragraphs by id, documents by name, lists by the page, everything by a scan, and what it is in
 * all.
 */
public abstract class LookUpContract extends EngineContract {
  @Test
  void givesManyParagraphsByTheirIdsAsItGivesEachAlone() {
    List<ParagraphId> ids = new ArrayList<>();
    view.scan(new Query.All(), Filters.NONE, found -> ids.addAll(found.provision().addresses()));
    assertThat(ids).hasSizeGreaterThan(5);
    List<ParagraphId> asked = new ArrayList<>(ids);
    ParagraphId absent = ParagraphId.parse("S-RES-1-1946.en.op.999").orElseThrow();
    asked.add(3, absent);

    Map<ParagraphId, IndexedProvision> found = view.provisions(asked);

    assertThat(found).containsOnlyKeys(ids);
    assertThat(found).allSatisfy((id, each) -> assertThat(view.provision(id)).contains(each));
    assertThat(found.values())
        .allSatisfy(each -> assertThat(view.provision(each.provision().id())).contains(each));
    assertThat(view.provision(new ProvisionId("S-RES-1-1946", "op.1"))).isEmpty();
    Map<ParagraphId, IndexedParagraph> texts = view.paragraphs(asked);
    assertThat(texts).containsOnlyKeys(ids);
    assertThat(texts).allSatisfy((id, each) -> assertThat(view.paragraph(id)).contains(each));
    assertThat(view.provisions(List.of())).isEmpty();
  }

  @Test
  void givesDocumentsBackAsTheyWerePut() {
    for (String name : List.of("S-RES-1373-2001.en", "S-RES-1373-2001")) {
      assertThat(view.document(name).orElseThrow().paragraphs())
          .extracting(IndexedParagraph::paragraph)
          .isEqualTo(ENGLISH.parts().getFirst().paragraphs());
    }
    assertThat(view.document("S-RES-1373-2001.zh")).isEmpty();
    assertThat(view.document("nowhere")).isEmpty();
  }

  @Test
  void countsOfEachVersionWhatItHas() {
    index.put(
        Samples.resolution(
            "S/RES/1373 (2001)",
            Language.CHINESE,
            "2001-09-28",
            Line.operative("1", "决定所有国家应防止恐怖主义行为")),
        "shorter");
    commit();

    WorkSummary work = works("1373", Order.BY_SYMBOL, 0, 1).items().getFirst();
    assertThat(work.versions())
        .extracting(version -> version.paragraphs().get(Section.OPERATIVE))
        .containsExactly(4, 1);
    assertThat(work.versions())
        .extracting(version -> version.paragraphs().containsKey(Section.HEADING))
        .containsExactly(true, false);
  }

  @Test
  void scansInDocumentOrderWhateverTheOrderOfWriting() {
    index.put(
        Samples.resolution(
            "S/RES/999 (1995)",
            Language.ENGLISH,
            "1995-06-16",
            Line.operative("1", "Urges"),
            Line.operative("2", "Requests")),
        "late");
    index.put(ENGLISH, "again");
    commit();

    assertThat(all(view))
        .containsExactly(
            "S-RES-999-1995.op.1",
            "S-RES-999-1995.op.2",
            "S-RES-1373-2001.op.1",
            "S-RES-1373-2001.op.2",
            "S-RES-1373-2001.op.2.a",
            "S-RES-1373-2001.h.4",
            "S-RES-1373-2001.op.3",
            "S-RES-2178-2014.op.1",
            "S-RES-2178-2014.op.2");
    List<String> terrorism = new ArrayList<>();
    long given =
        view.scan(
            new Query.Word("terrorism"),
            Filters.NONE,
            each -> terrorism.add(each.provision().id().place()));
    assertThat(terrorism).containsExactly("op.2", "op.2.a").hasSize((int) given);
  }

  private Page<WorkSummary> works(String words, Order order, int offset, int limit) {
    return view.works(
        new WorkListRequest(words, Optional.empty(), Optional.empty(), order, offset, limit));
  }

  private static List<String> ids(Page<WorkSummary> page) {
    return page.items().stream()
        .flatMap(work -> work.versions().stream())
        .map(version -> version.header().id())
        .toList();
  }

  @Test
  void listsWorksWithTheirVersionsAPageAtATime() {
    index.put(
        Samples.resolution(
            "S/RES/2178 (2014)", Language.ENGLISH, "2014-09-24", Line.operative("1", "Condemns")),
        "version");
    index.put(
        Samples.resolution(
            "S/RES/999 (1995)", Language.ENGLISH, "1995-06-16", Line.operative("1", "Urges")),
        "old");
    commit();

    assertThat(ids(works("", Order.BY_SYMBOL, 0, 10)))
        .containsExactly(
            "S-RES-999-1995.en", "S-RES-1373-2001.en", "S-RES-2178-2014.en", "S-RES-2178-2014.zh");
    assertThat(works("", Order.BY_SYMBOL, 0, 10).total()).isEqualTo(3);
    assertThat(works("", Order.BY_SYMBOL, 1, 1).total()).isEqualTo(3);
    assertThat(ids(works("", Order.BY_SYMBOL, 1, 1))).containsExactly("S-RES-1373-2001.en");
    assertThat(ids(works("", Order.LATEST_FIRST, 0, 2)))
        .containsExactly("S-RES-2178-2014.en", "S-RES-2178-2014.zh", "S-RES-1373-2001.en");
    assertThat(works("", Order.LATEST_FIRST, 3, 10).items()).isEmpty();
  }

  @Test
  void listsWorksByTheWordsOfTitlesByBodyAndByYear() {
    assertThat(ids(works("RES/13", Order.BY_SYMBOL, 0, 10))).containsExactly("S-RES-1373-2001.en");
    assertThat(ids(works("resol 2178", Order.BY_SYMBOL, 0, 10)))
        .containsExactly("S-RES-2178-2014.zh");
    assertThat(works("373", Order.BY_SYMBOL, 0, 10).items()).isEmpty();
    assertThat(
            ids(
                view.works(
                    new WorkListRequest(
                        "",
                        Optional.of(Body.SECURITY_COUNCIL),
                        Optional.of(2014),
                        Order.BY_SYMBOL,
                        0,
                        10))))
        .containsExactly("S-RES-2178-2014.zh");
    assertThat(
            view.works(
                    new WorkListRequest(
                        "",
                        Optional.of(Body.GENERAL_ASSEMBLY),
                        Optional.empty(),
                        Order.BY_SYMBOL,
                        0,
                        10))
                .items())
        .isEmpty();
  }

  @Test
  void listsWhatWasNotTakenAPageAtATime() {
    RejectedSource another = new RejectedSource("another.pdf", 0, "no text");
    index.reject(another, "four");
    commit();

    assertThat(view.rejected(0, 10)).isEqualTo(new Page<>(2, List.of(another, BROKEN)));
    assertThat(view.rejected(0, Integer.MAX_VALUE).items()).containsExactly(another, BROKEN);
    assertThat(view.rejected(1, 1)).isEqualTo(new Page<>(2, List.of(BROKEN)));
    assertThat(view.rejected(2, 1)).isEqualTo(new Page<>(2, List.of()));
  }

  @Test
  void saysWhatItHoldsInAll() {
    IndexStatistics statistics = view.statistics();

    assertThat(statistics.works()).isEqualTo(2);
    assertThat(statistics.provisions()).isEqualTo(7);
    assertThat(statistics.rejected()).isEqualTo(1);
    assertThat(statistics.damaged()).isEmpty();
    assertThat(statistics.facets().get(Facet.VERB))
        .containsExactly(
            new FacetCount("Decides", 3),
            new FacetCount("Calls upon", 1),
            new FacetCount("Condemns", 1),
            new FacetCount("Stresses", 1));
    assertThat(statistics.facets()).containsOnlyKeys(Facet.values());
  }
}
