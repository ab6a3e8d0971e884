package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.engine.NaiveIndex;
import dev.operative.web.http.PublicAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What crawlers ask for, and the lasting names of works. */
class CrawlersHttpTest {
  private static final String SITE = "https://search.example.org/";
  private static final Instant COMMITTED = Instant.parse("2026-01-02T03:04:05Z");
  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        new TestServer(
            NaiveIndex.of(SampleCorpus.documents(), COMMITTED),
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

  private static Document xml(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body(), Parser.xmlParser());
  }

  /** By RFC 9309: of the rules that fit a path, the longest. */
  private static boolean mayRead(String path) {
    String best = "Allow: ";
    for (String line : server.get("/robots.txt").body().lines().toList()) {
      if (line.startsWith("Allow: ") || line.startsWith("Disallow: ")) {
        String rule = line.substring(line.indexOf(' ') + 1);
        String pattern =
            "\\Q"
                + rule.replace("$", "").replace("*", "\\E.*\\Q")
                + "\\E"
                + (rule.endsWith("$") ? "" : ".*");
        if (path.matches(pattern)
            && rule.length() > best.substring(best.indexOf(' ') + 1).length()) {
          best = line;
        }
      }
    }
    return best.startsWith("Allow");
  }

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/?ui=zh, true",
    "/help?ui=en, true",
    "/documents/S-RES-2396-2017.en, true",
    "/paragraphs/S-RES-2396-2017.en.op.1, true",
    "/assets/operative.css, true",
    "/?q=terrorism, false",
    "/?ui=zh&q=terrorism, false",
    "/?q=terrorism&ui=zh, false",
    "/documents/S-RES-2396-2017.en?view=both, false",
    "/api/v1/search?q=terrorism, false",
    "/api/v1/export?format=csv, false",
    "/search.atom?q=terrorism, false",
    "/symbols/S-RES-1-1946, false"
  })
  void crawlersReadPagesButNotResults(String path, boolean read) {
    assertThat(mayRead(path)).isEqualTo(read);
  }

  @Test
  void theSitemapIsFoundAndNamesEveryVersionOfEveryWork() {
    assertThat(server.get("/robots.txt").body()).endsWith("Sitemap: " + SITE + "sitemap.xml\n");
    Document index = xml("/sitemap.xml");
    assertThat(index.select("sitemapindex > sitemap > loc").eachText())
        .containsExactly(SITE + "sitemaps/1.xml");
    assertThat(index.select("sitemap > lastmod").eachText()).containsExactly(COMMITTED.toString());
    Document file = xml("/sitemaps/1.xml");
    assertThat(file.select("urlset > url > loc").eachText())
        .contains(
            SITE,
            SITE + "help",
            SITE + "documents/S-RES-2396-2017.en",
            SITE + "documents/S-RES-2396-2017.zh",
            SITE + "documents/S-2020-870.en");
    assertThat(file.select("url:contains(S-RES-2396-2017.zh) > lastmod").text())
        .isEqualTo("2017-12-21");
    assertThat(file.select("url:contains(/help) > lastmod").text()).isEqualTo("2026-01-02");
  }

  @Test
  void whateverASitemapNamesIsThereAndHasThisAddress() {
    for (Element address : xml("/sitemaps/1.xml").select("loc")) {
      Document page =
          server.page("/" + address.text().substring(SITE.length()), "Accept-Language", "en");
      assertThat(page.select("link[rel=canonical]").eachAttr("href"))
          .containsExactly(address.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.xml", "0.xml", "1", "01.xml", "999999.xml", "x.xml"})
  void thereIsNoOtherSitemap(String name) {
    assertThat(server.get("/sitemaps/" + name).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "unsc/2017-12-21/2396-2017, /documents/S-RES-2396-2017",
    "unsc/2017-12-21/2396-2017/, /documents/S-RES-2396-2017",
    "unsc/0001-01-01/2396-2017/!main, /documents/S-RES-2396-2017",
    "unsc/2017-12-21/2396-2017/zho@/, /documents/S-RES-2396-2017.zh",
    "unsc/2017-12-21/2396-2017/eng@/!main, /documents/S-RES-2396-2017.en",
    "unsc/2017-12-21/2396-2017/eng@/~op.1, /paragraphs/S-RES-2396-2017.en.op.1",
    "unsc/2017-12-21/2396-2017/~op.1, /paragraphs/S-RES-2396-2017.op.1",
    "unsc/2017-12-21/document-S-2020-852/eng@/, /documents/S-2020-852.en",
    "unsc/2017-12-21/document-S-2020-852/zho@/, /symbols/S-2020-852",
    "unsc/2006-10-30/2006-43/, /symbols/S-PRST-2006-43",
    "unga/2019-12-18/74-135/, /symbols/A-RES-74-135",
    "unga-hrc/2024-04-04/55-15/, /symbols/A-HRC-RES-55-15",
    "unecosoc/2023-07-26/2023-31/, /symbols/E-RES-2023-31"
  })
  void aNameInAkomaNtosoLeadsToAPage(String name, String page) {
    HttpResponse<String> answer = server.get("/akn/un/statement/deliberation/" + name);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(TestServer.header(answer, "Location")).containsExactly(page);
    assertThat(server.get(page).statusCode()).isIn(200, 302);
  }

  @Test
  void whatIsNoNameIsNotFound() {
    for (String name :
        List.of(
            "unsc/2017-12-21/2396-2017/xxx@/",
            "unsc/2396-2017/",
            "nobody/2017-12-21/2396-2017/",
            "unsc/2017-12-21/document-nothing-of-the-kind/",
            "unsc/2017-12-21/2396-2017/eng@.xml")) {
      assertThat(server.get("/akn/un/statement/deliberation/" + name).statusCode())
          .as(name)
          .isEqualTo(404);
    }
  }
}
