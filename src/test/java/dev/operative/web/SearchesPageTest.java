package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ways to ask beside the search box. */
class SearchesPageTest {
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
  void aFilledFormLeadsToItsResults() {
    Document form = server.page("/searches?ui=en");
    assertThat(form.select("select[name=status] option").eachText())
        .contains("Adopted", "Not adopted");

    HttpResponse<String> answer =
        server.get("/searches?all=terrorism&phrase=&status=adopted&body=&from=2017");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/?q=terrorism&status=adopted&from=2017-01-01");
  }

  @Test
  void aListOfQueriesIsAskedAtOnce() {
    Document page = server.page("/searches?queries=terrorism%0A%0A(bad%0Anowhere&ui=en");
    assertThat(page.select("tbody th").eachText()).containsExactly("terrorism", "(bad", "nowhere");
    assertThat(page.select("tbody .figure").eachText()).containsExactly("3", "0");
    assertThat(page.select("tbody").text()).contains("The bracket is never closed");
    String sheet = server.get(page.select("a[href^=/api/v1/batch]").attr("href")).body();
    assertThat(sheet.lines())
        .hasSize(6)
        .anyMatch(line -> line.startsWith("terrorism,3,1,all,"))
        .anyMatch(line -> line.startsWith("(bad,,,"))
        .anyMatch(line -> line.startsWith("nowhere,0,"));
  }

  @Test
  void tooManyQueriesAreRefused() {
    String many = "q%0A".repeat(51);
    assertThat(server.page("/searches?ui=en&queries=" + many).select("[role=alert]").text())
        .contains("50");
    assertThat(server.get("/api/v1/batch?queries=" + many).statusCode()).isEqualTo(400);
  }

  @Test
  void theApiIsExplainedRequestByRequest() {
    Document page = server.page("/help/api?ui=en");
    assertThat(page.select("h2").eachText())
        .contains("/api/v1/search", "/api/v1/batch", "POST /api/v1/citations");
    assertThat(page.select("#compare ~ p a").eachAttr("href"))
        .contains("/api/v1/compare?a=S/RES/2178+(2014)&b=S/RES/2396+(2017)");
  }
}
