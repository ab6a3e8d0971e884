package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON API over real HTTP: what it answers, and that it refuses what it should. */
class ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode problem(String path, int status) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(status);
    assertThat(TestServer.header(response, "Content-Type"))
        .containsExactly("application/problem+json");
    JsonNode problem = JSON.readTree(response.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("type").stringValue()).startsWith("/help#problem-");
    assertThat(problem.get("title").stringValue()).isNotBlank();
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=terrorism",
        "/documents/S-RES-2396-2017.en",
        "/documents/none",
        "/paragraphs/none",
        "/nowhere",
        "/mcp",
        "/api/v1/search?q=terrorism",
        "/api/v1/search?nothing=x",
        "/sitemap.xml",
        "/api/v1/export?format=csv"
      })
  void headSaysWhatGetSays(String path) {
    HttpResponse<String> head = server.head(path);
    HttpResponse<String> get = server.get(path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(TestServer.header(head, "Content-Type"))
        .isEqualTo(TestServer.header(get, "Content-Type"));
    assertThat(head.body()).isEmpty();
  }

  @Test
  void aHitTellsWhatItIsAndHowToCiteIt() {
    JsonNode answer = server.json("/api/v1/search?q=financing&lang=en");
    assertThat(answer.get("total").intValue()).isEqualTo(1);
    JsonNode hit = answer.get("hits").get(0);
    assertThat(hit.get("id").stringValue()).isEqualTo("S-RES-2396-2017.en.op.1");
    assertThat(hit.get("citation").stringValue()).isEqualTo("S/RES/2396 (2017), para. 1");
    assertThat(hit.get("status").stringValue()).isEqualTo("adopted");
    assertThat(hit.get("date").stringValue()).isEqualTo("2017-12-21");
    assertThat(hit.get("verbs").get(0).stringValue()).isEqualTo("Calls upon");
    assertThat(hit.get("addressees").get(0).stringValue()).isEqualTo("Member States");
    assertThat(hit.get("counterpart").stringValue()).isEqualTo("S-RES-2396-2017.zh.op.1");
    assertThat(hit.get("source").get("line").intValue()).isEqualTo(3);
    JsonNode mark = hit.get("highlights").get(0);
    assertThat(
            hit.get("text")
                .stringValue()
                .substring(mark.get("start").intValue(), mark.get("end").intValue()))
        .isEqualTo("financing");
  }

  @Test
  void facetsAreKeyedByTheirParameterAndNamedInBothLanguages() {
    JsonNode facets = server.json("/api/v1/search?limit=0").get("facets");
    assertThat(facets.propertyNames())
        .containsExactly(
            "lang",
            "body",
            "kind",
            "status",
            "year",
            "section",
            "verb",
            "addressee",
            "subject",
            "cites",
            "symbol");
    JsonNode verb = facets.get("verb").get(0);
    assertThat(verb.get("value").stringValue()).isEqualTo("Calls upon");
    assertThat(verb.get("label").get("zh").stringValue()).isEqualTo("促请");
    assertThat(verb.get("count").intValue()).isEqualTo(2);
    assertThat(verb.get("category").stringValue()).isEqualTo("Calls & urges");
    assertThat(facets.get("status").get(2).get("label").get("zh").stringValue()).isEqualTo("未获通过");
    assertThat(facets.get("addressee").get(0).get("value").stringValue())
        .isEqualTo("Member States");
  }

  @ParameterizedTest
  @CsvSource({
    "q=(terrorism, query-syntax",
    "verb=Frobnicates, parameter",
    "section=middle, parameter",
    "kind=novel, parameter",
    "status=pending, parameter",
    "lang=fr, parameter",
    "lang=, parameter",
    "body=Parliament, parameter",
    "addressee=Martians, parameter",
    "symbol=not-a-symbol, parameter",
    "cites=12%20monkeys, parameter",
    "year=17, parameter",
    "from=2017-13-01, parameter",
    "to=yesterday, parameter",
    "sort=random, parameter",
    "limit=101, parameter",
    "limit=-1, parameter",
    "limit=ten, parameter",
    "limit=99999999999, parameter",
    "offset=-1, parameter",
    "offset=1.5, parameter",
    "offset=2147483648, parameter",
    "translate=maybe, parameter",
    "q=a&q=b, parameter",
    "q=a%00b, bad-request",
    "verb=%00, bad-request",
    "q=%zz, bad-request",
    "q=%ff, bad-request",
    "page=2, unknown-parameter",
  })
  void whatCannotBeUsedIsRefusedWithAReason(String query, String sort) {
    JsonNode problem = problem("/api/v1/search?" + query, 400);
    assertThat(problem.get("type").stringValue()).isEqualTo("/help#problem-" + sort);
  }

  @Test
  void aQueryThatCannotBeReadIsRefusedWithThePosition() {
    JsonNode problem = problem("/api/v1/search?q=war+(peace", 400);
    assertThat(problem.get("position").intValue()).isEqualTo(4);
    assertThat(problem.get("detail").stringValue()).contains("never closed").contains("war peace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "symbol=S/RES/1",
        "year=1950",
        "subject=GARDENING",
        "cites=A/RES/1/1",
        "from=2030-01-01"
      })
  void aValueThatIsMerelyAbsentFindsNothing(String query) {
    assertThat(server.json("/api/v1/search?" + query).get("total").intValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {9_000, 70_000, 1_000_000})
  void anAddressBeyondMeasureIsRefusedAndTheServerGoesOn(int length) {
    HttpResponse<String> response =
        RawHttp.get(server.port(), "/api/v1/search?q=" + "x".repeat(length));
    assertThat(response.statusCode()).isEqualTo(414);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(response.body()).get("status").intValue()).isEqualTo(414);
    assertThat(server.json("/healthz").get("status").stringValue()).isEqualTo("ok");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    problem("/api/v1/paragraphs/S-RES-9999-2017.en.op.1", 404);
    problem("/api/v1/paragraphs/nonsense", 404);
    problem("/api/v1/documents/nonsense", 404);
    problem("/api/v1/nonsense", 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void onlyReadingIsPossible(String method) {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri("/api/v1/search"))
            .method(method, BodyPublishers.noBody())
            .build();
    HttpResponse<String> response = server.send(request);
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(TestServer.header(response, "Allow")).containsExactly("GET, HEAD");
    assertThat(TestServer.header(response, "Content-Type"))
        .containsExactly("application/problem+json");
  }

  @Test
  void onlyJsonIsThere() {
    assertThat(server.get("/api/v1/search", "Accept", "text/csv").statusCode()).isEqualTo(406);
    assertThat(
            server
                .get("/api/v1/search", "Accept", "text/html, application/json;q=0.5")
                .statusCode())
        .isEqualTo(200);
    assertThat(server.get("/api/v1/search", "Accept", "*/*, application/json;q=0").statusCode())
        .isEqualTo(406);
  }

  @Test
  void aParagraphComesWithThoseAroundIt() {
    JsonNode paragraph = server.json("/api/v1/paragraphs/S-RES-2396-2017.en.op.1");
    assertThat(paragraph.get("label").stringValue()).isEqualTo("1");
    assertThat(paragraph.get("context").get("before").get(0).get("id").stringValue())
        .isEqualTo("S-RES-2396-2017.en.pp.1");
    assertThat(paragraph.get("context").get("after").get(0).get("id").stringValue())
        .isEqualTo("S-RES-2396-2017.en.op.2");
    assertThat(
            server
                .json("/api/v1/paragraphs/S-RES-2396-2017.en.op.1?context=0")
                .get("context")
                .get("before")
                .size())
        .isZero();
    problem("/api/v1/paragraphs/S-RES-2396-2017.en.op.1?context=21", 400);
    problem("/api/v1/paragraphs/S-RES-2396-2017.en.op.1?colour=red", 400);
  }

  @Test
  void aDocumentTellsWhatBecameOfItsParts() {
    JsonNode document = server.json("/api/v1/documents/S-2020-870.en");
    JsonNode draft = document.get("parts").get(1);
    assertThat(draft.get("status").stringValue()).isEqualTo("not adopted");
    assertThat(draft.get("vote").get("against").intValue()).isEqualTo(1);
    assertThat(document.get("session").stringValue()).isEqualTo("Seventy-fifth session");
    assertThat(document.get("agendaItem").stringValue()).isEqualTo("12 (a)");
    assertThat(document.get("sections").get("operative").intValue()).isEqualTo(1);
    assertThat(document.get("paragraphs").size()).isEqualTo(2);
    JsonNode doubt = document.get("doubts").get(0);
    assertThat(doubt.get("kind").stringValue()).isEqualTo("numbering-gap");
    assertThat(doubt.get("message").stringValue()).endsWith("first before paragraph 3.");
  }

  private static List<String> listed(String query) {
    JsonNode list = server.json("/api/v1/documents" + query);
    List<String> ids = new ArrayList<>();
    list.get("documents").forEach(each -> ids.add(each.get("id").stringValue()));
    return ids;
  }

  @Test
  void documentsAreListedAPageAtATime() {
    assertThat(listed(""))
        .containsExactly(
            "S-2020-852.en", "S-2020-870.en", "S-RES-2396-2017.en", "S-RES-2396-2017.zh");
    assertThat(server.json("/api/v1/documents?limit=1").get("total").intValue()).isEqualTo(3);
    assertThat(listed("?limit=1")).containsExactly("S-2020-852.en");
    assertThat(listed("?limit=1&offset=2"))
        .containsExactly("S-RES-2396-2017.en", "S-RES-2396-2017.zh");
    assertThat(listed("?sort=-date&limit=1")).containsExactly("S-2020-852.en");
    assertThat(listed("?q=2396")).hasSize(2);
    assertThat(listed("?year=2017&q=870")).containsExactly("S-2020-870.en");
    assertThat(listed("?year=2020")).isEmpty();
    for (String wrong : List.of("limit=101", "sort=relevance", "year=20", "body=nobody", "a=b")) {
      problem("/api/v1/documents?" + wrong, 400);
    }
  }

  @Test
  void nothingIsGivenFromDeeperThanTheEngineGives() {
    assertThat(server.json("/api/v1/search?offset=9900").get("total").intValue()).isEqualTo(5);
    assertThat(problem("/api/v1/search?offset=9901", 400).get("detail").stringValue())
        .contains("from 0 to 9900");
  }

  @Test
  void verbsAndStatisticsAreCounted() {
    JsonNode verbs = server.json("/api/v1/verbs").get("verbs");
    assertThat(verbs.get(1).get("verb").stringValue()).isEqualTo("Calls upon");
    assertThat(verbs.get(1).get("count").intValue()).isEqualTo(2);
    JsonNode statistics = server.json("/api/v1/stats");
    assertThat(statistics.get("documents").intValue()).isEqualTo(3);
    assertThat(statistics.get("paragraphs").intValue()).isEqualTo(5);
    assertThat(statistics.get("committed").stringValue()).isEqualTo("2026-01-02T03:04:05Z");
  }

  @Test
  void thoseWhoRunItCanWatchIt() {
    assertThat(server.json("/readyz").get("paragraphs").intValue()).isEqualTo(5);
    server.json("/api/v1/search?q=terrorism");
    assertThat(server.get("/metrics").body())
        .contains(
            "http_server_requests_seconds_count{method=\"GET\",route=\"/api/v1/search\",status=\"200\"}")
        .contains("operative_index_paragraphs 5.0");
  }
}
