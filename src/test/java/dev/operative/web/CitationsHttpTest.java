package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import dev.operative.search.check.CitationChecker;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts are posted to have their citations checked. */
class CitationsHttpTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TEXT =
      "<b>See</b> S/RES/2396 (2017), para. 99, resolution 2396 (2018) and A/RES/60/288.";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String path, String type, String body) {
    return server.send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static String form(String text) {
    return "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theApiChecksATextAsItsDescriptionSays() {
    HttpResponse<String> response = post("/api/v1/citations", "text/plain", TEXT);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode json = JsonMapper.shared().readTree(response.body());
    assertThat(json.at("/verdicts/questioned").asInt()).isEqualTo(2);
    assertThat(json.at("/verdicts/not-held").asInt()).isEqualTo(1);
    assertThat(json.at("/citations/0/findings/0/kind").asString()).isEqualTo("no-such-paragraph");
    assertThat(json.at("/citations/1/findings/0/actual").asString()).isEqualTo("2017");
    JsonNode first = json.at("/citations/0");
    assertThat(TEXT.substring(first.get("start").asInt(), first.get("end").asInt()))
        .isEqualTo(first.get("text").asString());
    var report =
        OpenApiInteractionValidator.createForInlineApiSpecification(
                server.get("/openapi.yaml").body())
            .build()
            .validate(
                SimpleRequest.Builder.post("/api/v1/citations")
                    .withContentType("text/plain")
                    .withBody(TEXT)
                    .build(),
                SimpleResponse.Builder.ok()
                    .withContentType("application/json")
                    .withBody(response.body())
                    .build());
    assertThat(report.getMessages()).isEmpty();
  }

  @Test
  void aTextIsCheckedInItsOwnLanguage() {
    String answer = post("/api/v1/citations", "text/plain", "见第2396(2017)号决议。").body();
    assertThat(JsonMapper.shared().readTree(answer).at("/citations/0/document/id").asString())
        .isEqualTo("S-RES-2396-2017.zh");
    assertThat(
            JsonMapper.shared()
                .readTree(post("/api/v1/citations", "text/plain", TEXT).body())
                .at("/citations/0/document/id")
                .asString())
        .isEqualTo("S-RES-2396-2017.en");
  }

  @Test
  void aFormGivesTheSame() {
    assertThat(post("/api/v1/citations", FORM, form(TEXT)).body())
        .isEqualTo(post("/api/v1/citations", "text/plain", TEXT).body());
  }

  @Test
  void aSpreadsheetHasARowForEachFinding() {
    HttpResponse<String> response = post("/api/v1/citations?format=csv", "text/plain", TEXT);
    assertThat(response.body().lines()).hasSize(4);
    assertThat(response.body()).contains("no-such-paragraph,true,99");
  }

  @Test
  void thePageMarksEachCitationAndLeavesMarkupAlone() {
    HttpResponse<String> response = post("/citations", FORM, form(TEXT));
    assertThat(response.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select(".pasted").text()).contains("<b>See</b> S/RES/2396 (2017), para. 99");
    assertThat(page.select(".pasted a.is-questioned")).hasSize(2);
    assertThat(page.select("#c1").text()).contains("There is no paragraph 99");
    assertThat(page.select(".pasted a").getFirst().attr("href")).isEqualTo("#c1");
    Document chinese = Jsoup.parse(post("/citations?ui=zh", FORM, form(TEXT)).body());
    assertThat(chinese.select("#c2").text()).contains("该号决议为 2017 年通过，并非 2018 年。");
  }

  @Test
  void thePageAsksForAText() {
    assertThat(server.page("/citations").select("form.paste textarea")).hasSize(1);
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    HttpResponse<String> response =
        post("/api/v1/citations", "text/plain", "x".repeat(CitationChecker.MOST_CHARACTERS + 1));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("text-too-long").contains("in parts");
    assertThat(
            post("/api/v1/citations", "text/plain", "中".repeat(CitationChecker.MOST_CHARACTERS))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void nothingElseCanBePosted() {
    assertThat(post("/api/v1/search", "text/plain", "x").statusCode()).isEqualTo(405);
  }
}
