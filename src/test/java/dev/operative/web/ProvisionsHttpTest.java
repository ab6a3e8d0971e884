package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveIndex;
import dev.operative.search.works.ReadFiles;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * A resolution in two languages, quoted by a press release: each of its paragraphs is one thing.
 */
class ProvisionsHttpTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    List<UnDocument> documents =
        List.of(
            ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"),
            ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt"),
            ReadFiles.resource("/works/press-release-9001.en.txt", "press-release-9001.en.txt"));
    server = new TestServer(NaiveIndex.of(documents, Instant.EPOCH));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "outlook, '', S-RES-9001-2030.en.op.1",
    "outlook, &show=query, S-RES-9001-2030.en.op.1",
    "outlook, &show=zh, S-RES-9001-2030.zh.op.1",
    "outlook, &show=both, S-RES-9001-2030.en.op.1",
    "敦促, '', S-RES-9001-2030.zh.op.1",
    "敦促, &show=en, S-RES-9001-2030.en.op.1",
    "outlook, &lang=zh, S-RES-9001-2030.zh.op.1",
    "outlook, &lang=zh&show=en, S-RES-9001-2030.en.op.1",
  })
  void isShownOnceInTheLanguageOfTheReader(String query, String show, String shown) {
    JsonNode answer = server.json("/api/v1/search?q=" + encoded(query) + show);

    assertThat(answer.get("total").intValue()).isEqualTo(1);
    assertThat(answer.get("hits").get(0).get("id").stringValue()).isEqualTo(shown);
    assertThat(answer.get("hits").get(0).get("provision").stringValue())
        .isEqualTo("S-RES-9001-2030.op.1");
    assertThat(answer.get("hits").get(0).get("versions")).hasSize(2);
  }

  @Test
  void aVersionThatIsNoneIsRefusedByTheApi() {
    assertThat(server.get("/api/v1/search?q=outlook&show=fr").statusCode()).isEqualTo(400);
  }

  @Test
  void thePageShowsAllVersionsWhenAskedTo() {
    assertThat(server.page("/?q=outlook&show=both").select(".hit .text").eachAttr("lang"))
        .containsExactly("en", "zh");
    assertThat(server.page("/?q=outlook").select(".hit .text").eachAttr("lang"))
        .containsExactly("en");
  }

  @Test
  void thePageRemembersTheChoice() {
    assertThat(TestServer.header(server.get("/?q=outlook&show=zh"), "Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("show=zh;"));
    assertThat(server.page("/?q=outlook", "Cookie", "show=zh").select(".hit .text").attr("lang"))
        .isEqualTo("zh");
    assertThat(
            server
                .page("/?q=outlook&show=query", "Cookie", "show=zh")
                .select(".hit .text")
                .attr("lang"))
        .isEqualTo("en");
    assertThat(server.page("/?q=outlook", "Cookie", "show=fr").select(".hit .text").attr("lang"))
        .isEqualTo("en");
  }

  @Test
  void whatIsRememberedIsInNoAddressButThatOfTheFile() {
    Document page = server.page("/?q=outlook", "Cookie", "show=zh");
    assertThat(page.select("a[aria-current=true]").eachText()).contains("Chinese");
    assertThat(page.select("input[name=show]")).isEmpty();
    assertThat(page.select("a[href*=sort=], a[href*=body=]")).isNotEmpty();
    assertThat(page.select("a[href*=show=zh]").eachAttr("href"))
        .filteredOn(link -> !link.equals("/?q=outlook&show=zh"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("/api/v1/export") || link.startsWith("/search.atom"));
  }

  @Test
  void whatIsNoVersionIsNotRemembered() {
    assertThat(TestServer.header(server.get("/?q=outlook&show=fr"), "Set-Cookie")).isEmpty();
  }

  @Test
  void saysByWhichVersionAHitWasFoundThatIsShownInAnother() {
    assertThat(reasons("/?q=outlook&show=zh&ui=en"))
        .containsExactly("In these results as the Chinese version of S/RES/9001 (2030), para. 1");
    assertThat(reasons("/?q=outlook&ui=en")).isEmpty();
    assertThat(reasons("/?section=operative&ui=en")).isEmpty();
    assertThat(server.page("/?q=member&ui=en").select(".hit"))
        .as("with what stands below it")
        .hasSizeGreaterThan(1);
    assertThat(reasons("/?q=member&ui=en")).isEmpty();
  }

  private static List<String> reasons(String path) {
    return server.page(path).select(".hit p.facts:contains(In these results)").eachText();
  }

  @Test
  void withoutWordsTheInterfaceDecides() {
    String operative = "/?section=operative&ui=";
    assertThat(server.page(operative + "zh").select(".hit .text").eachAttr("lang")).contains("zh");
    assertThat(server.page(operative + "en").select(".hit .text").eachAttr("lang"))
        .containsOnly("en");
  }

  @Test
  void saysWhereItIsInOneLanguageOnly() {
    assertThat(server.page("/?q=abroad&ui=en").select(".hit .only").text())
        .isEqualTo("English only");
    assertThat(server.page("/?q=abroad&ui=zh").select(".hit .only").text()).isEqualTo("仅有英文本");
    assertThat(server.page("/?q=outlook&ui=en").select(".hit .only")).isEmpty();
  }

  @Test
  void namesTheDocumentsThatQuoteItAndCountsThemNot() {
    Element hit = server.page("/?q=outlook&ui=en").selectFirst(".hit");
    assertThat(hit.select(".copies a").attr("href")).isEqualTo("/documents/press-release-9001");
    assertThat(server.page("/documents/press-release-9001").select("h1").text())
        .contains("Adopting");
    assertThat(server.json("/api/v1/search?q=outlook").get("hits").get(0).get("copies")).hasSize(1);
    Document own = server.page("/paragraphs/S-RES-9001-2030.en.op.1?ui=en");
    assertThat(own.select(".known dd a[href=/documents/press-release-9001]")).hasSize(1);
  }

  @Test
  void standsBehindWhatItsSentenceBeginsWith() {
    assertThat(server.page("/?q=abroad").select(".hit .chapeau").eachText())
        .containsExactly("Calls upon Member States:", "To prosecute, including:");
    assertThat(
            server.page("/paragraphs/S-RES-9001-2030.en.op.2.i.ii").select(".chapeau").eachText())
        .containsExactly("Calls upon Member States:", "To prosecute, including:");
    JsonNode chapeau = server.json("/api/v1/search?q=abroad").get("hits").get(0).get("chapeau");
    assertThat(chapeau.get("id").stringValue()).isEqualTo("S-RES-9001-2030.en.op.2.i");
    assertThat(chapeau.get("text").stringValue())
        .isEqualTo("Calls upon Member States: To prosecute, including:");
    assertThat(server.get("/api/v1/export?format=csv&q=abroad").body())
        .contains("\"Calls upon Member States: To prosecute, including:\"");
    assertThat(server.get("/api/v1/export?format=ris&q=abroad").body())
        .contains("Calls upon Member States: … To prosecute, including: … Abroad;");
    assertThat(server.get("/search.atom?q=abroad").body()).contains("Calls upon Member States:");
  }

  @ParameterizedTest
  @CsvSource({
    "S-RES-9001-2030.op.1, en, S-RES-9001-2030.en.op.1",
    "S-RES-9001-2030.op.1, zh, S-RES-9001-2030.zh.op.1",
    "S-RES-9001-2030.op.2.i.ii, zh, S-RES-9001-2030.en.op.2.i.ii",
    "press-release-9001.en.S-RES-9001-2030.op.1, en, S-RES-9001-2030.en.op.1",
  })
  void whatLedToItLeadsToIt(String id, String language, String canonical) {
    HttpResponse<String> page = server.get("/paragraphs/" + id, "Cookie", "ui=" + language);
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(TestServer.header(page, "Location")).containsExactly("/paragraphs/" + canonical);
    assertThat(server.get("/api/v1/paragraphs/" + id).statusCode()).isEqualTo(302);
    assertThat(server.get("/paragraphs/" + canonical).statusCode()).isEqualTo(200);
  }

  @Test
  void aFeedBeginsWithTheNewestWhateverItsAddressSays() {
    assertThat(ids(server.get("/search.atom?sort=document").body()))
        .isEqualTo(ids(server.get("/search.atom").body()))
        .isNotEmpty();
  }

  private static List<String> ids(String feed) {
    return Jsoup.parse(feed).select("entry > id").eachText();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
