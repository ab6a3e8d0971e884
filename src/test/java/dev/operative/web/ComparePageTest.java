package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveIndex;
import dev.operative.search.works.ReadFiles;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on which two texts are compared. */
class ComparePageTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void eachProvisionStandsWithItsNumberAndWhatBecameOfIt() {
    Document page = server.page("/compare?a=S/RES/2396+(2017)&b=S/2020/852&ui=en");
    assertThat(page.select(".provision .number").eachText()).containsExactly("PP1", "OP1", "OP2");
    assertThat(page.select(".is-changed .text").select("ins, del").eachText())
        .contains("counter", "prosecute");
    assertThat(page.select(".is-dropped")).hasSize(2);
    assertThat(page.select("p.lead").text()).contains("1 changed", "2 were dropped");
  }

  @Test
  void whoNamesTheLaterTextFirstIsTold() {
    List<UnDocument> documents =
        List.of(
            ReadFiles.resource("/compare/S_RES_9101.en.txt", "S_RES_9101.en.txt"),
            ReadFiles.resource("/citing/S_RES_9103.en.txt", "S_RES_9103.en.txt"));
    try (TestServer dated = new TestServer(NaiveIndex.of(documents, Instant.EPOCH))) {
      assertThat(
              dated
                  .page("/compare?a=S/RES/9103+(2032)&b=S/RES/9101+(2030)&ui=en")
                  .select(".alert")
                  .text())
          .isEqualTo(
              "S/RES/9103 (2032) is the later of the two: what it added is shown as dropped. The other way round");
      assertThat(
              dated.page("/compare?a=S/RES/9101+(2030)&b=S/RES/9103+(2032)&ui=en").select(".alert"))
          .isEmpty();
    }
  }

  @Test
  void theDataAreInTheLanguageOfThePage() {
    Document page = server.page("/compare?a=S/RES/2396+(2017)&b=S/RES/2396+(2017)&ui=zh");
    assertThat(page.select(".is-same .text").eachAttr("lang")).containsExactly("zh", "zh");
    String data = page.select("a[href^=/api/v1/compare]").attr("href");
    assertThat(server.json(data).get("language").stringValue()).isEqualTo("zh");
  }

  @Test
  void bothVersionsAreOfferedInWordWhereThereAreSome() {
    assertThat(
            server
                .page("/compare?a=S/RES/2396+(2017)&b=S/RES/2396+(2017)&ui=en")
                .select(".word [name=show] option")
                .eachAttr("value"))
        .containsExactly("query", "both");
    assertThat(server.page("/compare?a=S/2020/852&b=S/2020/852&ui=en").select(".word [name=show]"))
        .isEmpty();
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    assertThat(server.page("/compare?a=nothing&b=S/2020/852&ui=en").select(".alert").text())
        .contains("“nothing” names no document");
    assertThat(server.page("/compare?a=S/RES/1&b=S/2020/852&ui=en").select(".alert").text())
        .contains("holds both S/RES/1 (1946) and S/2020/852");
  }
}
