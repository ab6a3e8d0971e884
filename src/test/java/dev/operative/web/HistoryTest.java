package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a wording comes from and where it went, as JSON and on the page. */
class HistoryTest {
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
  void theApiSaysWhatChangedWordByWord() {
    JsonNode history =
        JsonMapper.shared()
            .readTree(server.get("/api/v1/paragraphs/S-RES-2396-2017.en.op.1/similar").body());
    JsonNode later = history.get("later").get(0);
    assertThat(later.get("id").asString()).isEqualTo("S-2020-852.en.op.1");
    assertThat(later.get("status").asString()).isEqualTo("not adopted");
    assertThat(later.get("similarity").asDouble()).isBetween(0.5, 0.9);
    assertThat(later.get("changes").toString())
        .startsWith("[{\"kind\":\"kept\",\"text\":\"Calls upon Member States to \"}")
        .contains(
            "{\"kind\":\"removed\",\"text\":\"counter ",
            "{\"kind\":\"added\",\"text\":\"prosecute ");
    assertThat(history.get("paragraph").get("label").asString()).isEqualTo("1");
  }

  @Test
  void theApiRefusesWhatItCannotAnswer() {
    assertThat(server.get("/api/v1/paragraphs/none.en.op.1/similar").statusCode()).isEqualTo(404);
    String path = "/api/v1/paragraphs/S-RES-2396-2017.en.op.1/similar";
    assertThat(server.get(path + "?limit=0").statusCode()).isEqualTo(400);
    assertThat(server.get(path + "?limits=1").statusCode()).isEqualTo(400);
  }

  @Test
  void thePageShowsTheChangesAndWhatBecameOfTheText() {
    Document page = Jsoup.parse(server.get("/paragraphs/S-RES-2396-2017.en.op.1?ui=en").body());
    Element history = page.selectFirst("section[aria-labelledby=history]");
    assertThat(history.select("li")).hasSize(2);
    assertThat(history.selectFirst("li[aria-current=true]").text()).contains("This paragraph");
    Element other = history.select("li").last();
    assertThat(other.selectFirst("a").attr("href")).isEqualTo("/paragraphs/S-2020-852.en.op.1");
    assertThat(history.select("input[form=ticks]").eachAttr("value"))
        .containsExactly("S-2020-852.en.op.1");
    assertThat(other.selectFirst(".badge").text()).isEqualTo("Not adopted");
    assertThat(other.selectFirst("ins").text()).isEqualTo("prosecute");
    assertThat(other.selectFirst("del").text()).isEqualTo("counter");
    assertThat(other.selectFirst(".count").text()).matches("\\d\\d% the same");
  }

  @Test
  void thePageSaysThatThereIsNoOtherWording() {
    Document page = Jsoup.parse(server.get("/paragraphs/S-RES-2396-2017.en.pp.1?ui=zh").body());
    assertThat(page.select("section[aria-labelledby=history] li")).isEmpty();
    assertThat(page.selectFirst("section[aria-labelledby=history]").text()).contains("没有其他文件");
  }
}
