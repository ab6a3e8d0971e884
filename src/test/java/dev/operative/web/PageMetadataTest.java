package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.operative.engine.NaiveIndex;
import dev.operative.web.http.PublicAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say of themselves: to reference managers, to search engines, to who shows links. */
class PageMetadataTest {
  private static final String SITE = "https://search.example.org/";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        new TestServer(
            NaiveIndex.of(SampleCorpus.documents(), Instant.EPOCH),
            ServerSettings.at("127.0.0.1", 0)
                .with(
                    new PublicAddress(
                        Optional.of(URI.create(SITE)),
                        PublicAddress.LOCAL_NAMES,
                        java.util.Set.of())));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void embeddedMetadataGivesZoteroAWholeReport() {
    ZoteroItem item = ZoteroItem.embedded(server.page("/documents/S-RES-2396-2017.en"));
    assertThat(item.type()).isEqualTo("report");
    assertThat(item.fields())
        .containsOnly(
            entry("title", "Resolution 2396 (2017)"),
            entry("author", "United Nations. Security Council"),
            entry("date", "2017/12/21"),
            entry("institution", "United Nations"),
            entry("number", "S/RES/2396 (2017)"),
            entry("language", "en"),
            entry("url", "https://undocs.org/S-RES-2396-2017"),
            entry(
                "abstractNote",
                "S/RES/2396 (2017) · Resolution · Security Council · Seventy-fifth session · Agenda item 12 (a) · 21 December 2017 · English · Adopted · Resolution 2396 (2017)"));
    assertThat(item.tags()).containsExactly("TERRORISM");
  }

  @Test
  void soDoCoins() {
    List<ZoteroItem> items = ZoteroItem.coins(server.page("/documents/S-RES-2396-2017.en"));
    assertThat(items).hasSize(1);
    assertThat(items.getFirst().type()).isEqualTo("report");
    assertThat(items.getFirst().tags()).containsExactly("TERRORISM");
    assertThat(items.getFirst().fields())
        .containsOnly(
            entry("title", "Resolution 2396 (2017)"),
            entry("author", "United Nations. Security Council"),
            entry("date", "2017-12-21"),
            entry("institution", "United Nations"),
            entry("series", "S/RES/2396 (2017)"),
            entry("language", "en"),
            entry("url", "https://undocs.org/S-RES-2396-2017"));
  }

  @Test
  void aParagraphIsItsTextAtAPlace() {
    Document page = server.page("/paragraphs/S-RES-2396-2017.en.op.1");
    assertThat(ZoteroItem.embedded(page).fields())
        .contains(
            entry("title", "Resolution 2396 (2017)"),
            entry("pages", "para. 1"),
            entry(
                "abstractNote",
                "Calls upon Member States to counter terrorism and its financing;"));
    assertThat(ZoteroItem.coins(page).getFirst().fields()).contains(entry("pages", "para. 1"));
  }

  @Test
  void whatWasNotAdoptedSaysSoInItsTitle() {
    String title = "Indonesia: draft resolution [Draft resolution, not adopted]";
    for (String path : List.of("/documents/S-2020-852.en", "/paragraphs/S-2020-852.en.op.1")) {
      Document page = server.page(path);
      assertThat(ZoteroItem.embedded(page).fields()).contains(entry("title", title));
      assertThat(ZoteroItem.coins(page).getFirst().fields()).contains(entry("title", title));
    }
    assertThat(
            server
                .page("/documents/S-2020-852.en")
                .select("meta[name=description]")
                .attr("content"))
        .contains("Not adopted");
  }

  @Test
  void eachResultIsAnItemToChoose() {
    assertThat(ZoteroItem.coins(server.page("/?q=terrorism")))
        .hasSize(3)
        .allMatch(item -> item.type().equals("report"))
        .extracting(item -> item.fields().get("series"))
        .contains("S/RES/2396 (2017)", "S/2020/852", "S/2020/870");
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/S-RES-2396-2017.en, documents/S-RES-2396-2017.en",
    "/documents/S-RES-2396-2017.en?ui=zh&q=terrorism, documents/S-RES-2396-2017.en",
    "/documents/S-RES-2396-2017?view=both, documents/S-RES-2396-2017.en",
    "/paragraphs/S-RES-2396-2017.zh.op.1?q=x, paragraphs/S-RES-2396-2017.zh.op.1",
    "/help, help",
    "/help?ui=zh, help?ui=zh",
    "/terms?ui=en&q=terrorism, terms?q=terrorism&ui=en",
    "/?q=terrorism&status=adopted, ?q=terrorism&status=adopted"
  })
  void aPageHasOneAddress(String path, String canonical) {
    Document page = server.page(path, "Accept-Language", "en");
    assertThat(page.select("link[rel=canonical]").eachAttr("href"))
        .containsExactly(SITE + canonical);
    assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(SITE + canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/S-RES-2396-2017.zh, en, documents/S-RES-2396-2017.en",
    "/documents/S-RES-2396-2017.zh, zh, documents/S-RES-2396-2017.zh",
    "/paragraphs/S-RES-2396-2017.en.op.1?ui=zh, zh, paragraphs/S-RES-2396-2017.zh.op.1",
    "/help, zh, help?ui=zh",
    "/help?ui=zh, en, help?ui=en",
    "/help?ui=zh, x-default, help"
  })
  void itsLanguagesAreNamed(String path, String language, String address) {
    assertThat(
            server
                .page(path)
                .select("head > link[rel=alternate][hreflang=" + language + "]")
                .eachAttr("href"))
        .containsExactly(SITE + address);
  }

  @Test
  void aTextInOneLanguageHasNoAlternates() {
    assertThat(server.page("/documents/S-2020-870.en").select("head > link[hreflang]")).isEmpty();
  }

  @Test
  void whoShowsLinksHasTitleAndDescription() {
    Document page = server.page("/paragraphs/S-RES-2396-2017.zh.op.1");
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.select("meta[property=og:description]").attr("content"))
        .contains("促请会员国打击恐怖主义及其资助；");
    for (String path : List.of("/", "/help", "/topics", "/nothing-of-the-kind")) {
      assertThat(
              org.jsoup.Jsoup.parse(server.get(path, "Accept", "text/html").body())
                  .select("meta[name=description]")
                  .attr("content"))
          .isNotBlank();
    }
  }
}
