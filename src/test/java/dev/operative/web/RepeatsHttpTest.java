package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.engine.NaiveIndex;
import dev.operative.engine.Samples;
import dev.operative.engine.Samples.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Fifteen resolutions, one a year, that extend a mandate in the same words. */
class RepeatsHttpTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        new TestServer(
            NaiveIndex.of(
                IntStream.rangeClosed(2006, 2020)
                    .mapToObj(
                        year ->
                            Samples.resolution(
                                "A/RES/" + (year - 1945) + "/7",
                                Language.ENGLISH,
                                year + "-12-01",
                                Line.operative(
                                    "1",
                                    "Decides to extend the mandate of the lighthouse until "
                                        + (year + 1))))
                    .toList(),
                Instant.EPOCH));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void oneResultStandsForAllOfItsWording() {
    JsonNode answer = server.json("/api/v1/search?q=lighthouse&sort=-date");

    assertThat(answer.get("total").intValue()).isEqualTo(15);
    assertThat(answer.get("entries").intValue()).isEqualTo(1);
    assertThat(answer.get("hits")).hasSize(1);
    JsonNode repeats = answer.get("hits").get(0).get("repeats");
    assertThat(repeats.get("works").intValue()).isEqualTo(14);
    assertThat(repeats.get("first").get("id").stringValue()).isEqualTo("A-RES-61-7.en.op.1");
    assertThat(repeats.get("last").get("symbol").stringValue()).isEqualTo("A/RES/74/7");
    assertThat(repeats.get("last").get("date").stringValue()).isEqualTo("2019-12-01");
  }

  @ParameterizedTest
  @CsvSource({
    "&repeats=fold, 1, 1",
    "&group=paragraph, 1, 1",
    "&sort=document, 15, 15",
    "&repeats=all, 15, 15",
    "&repeats=all&limit=4, 15, 4",
    "&repeats=all&year=2010, 1, 1",
    "&limit=0, 1, 0",
  })
  void entriesCountWhatIsListedOnAllPages(String more, int entries, int listed) {
    JsonNode answer = server.json("/api/v1/search?q=lighthouse" + more);
    assertThat(answer.get("entries").intValue()).isEqualTo(entries);
    assertThat(answer.get("hits")).hasSize(listed);
  }

  @Test
  void documentsFeedsAndExportsHoldAll() {
    JsonNode documents = server.json("/api/v1/search?q=lighthouse&group=document");
    assertThat(documents.get("documents")).hasSize(15);
    assertThat(documents.has("entries")).isFalse();
    assertThat(Jsoup.parse(server.get("/search.atom?q=lighthouse").body()).select("entry"))
        .hasSize(15);
    assertThat(server.get("/api/v1/export?format=ndjson&q=lighthouse").body().lines()).hasSize(15);
  }

  @Test
  void anUnknownWayToTreatRepeatsIsRefused() {
    assertThat(server.get("/api/v1/search?q=lighthouse&repeats=some").statusCode()).isEqualTo(400);
  }

  @Test
  void thePageOpensALineToTheOthers() {
    Document folded = server.page("/?q=lighthouse&sort=date&ui=en");

    assertThat(folded.select("h1").text()).isEqualTo("15 paragraphs in 1 wording");
    assertThat(folded.select(".paging")).isEmpty();
    Element repeats = folded.selectFirst(".hit .repeats");
    assertThat(repeats.select("summary").text())
        .isEqualTo("The same or nearly the same in 14 more works, 2007–2020");
    List<String> listed = new ArrayList<>(repeats.select("li a").eachAttr("href"));
    assertThat(listed)
        .hasSize(10)
        .startsWith("/paragraphs/A-RES-62-7.en.op.1")
        .endsWith("/paragraphs/A-RES-75-7.en.op.1");
    assertThat(repeats.select("p").text()).startsWith("4 earlier ones are not listed.");

    Document all = server.page(repeats.select("p a").attr("href"));
    assertThat(all.select(".hit")).hasSize(15);
    assertThat(all.select(".hit .repeats")).isEmpty();
    assertThat(all.select("h1").text()).isEqualTo("15 paragraphs");
  }

  @Test
  void speaksChinese() {
    Document folded = server.page("/?q=lighthouse&sort=date&ui=zh");
    assertThat(folded.select("h1").text()).isEqualTo("15 个段落，1 种措辞");
    assertThat(folded.select(".repeats summary").text()).isEqualTo("另有 14 份文件措辞相同或相近（2007–2020年）");
  }
}
