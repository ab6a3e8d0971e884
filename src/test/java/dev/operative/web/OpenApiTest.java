package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the server to the description it gives of itself. */
class OpenApiTest {
  private static TestServer server;
  private static OpenApiInteractionValidator validator;

  @BeforeAll
  static void start() {
    server = new TestServer();
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(
                server.get("/openapi.yaml").body())
            // Not of schemas put together with allOf, which do not know each other's keys; those
            // that say
            // so themselves still allow none but their own.
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel(
                        "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                    .build())
            .build();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/search?q=terrorism&group=document&limit=2",
        "/api/v1/search?from=2014&to=2020-12-31",
        "/api/v1/facets/cites?q=terrorism&contains=1373&limit=5&offset=0",
        "/api/v1/facets/verb",
        "/api/v1/search?q=terrorism&lang=en&verb=Calls+upon&limit=5&offset=1&sort=-date&translate=false",
        "/api/v1/search?from=2017-01-01&to=2020-01-01&status=adopted",
        "/api/v1/paragraphs/S-RES-2396-2017.en.op.1?context=1",
        "/api/v1/paragraphs/S-RES-2396-2017.en.pp.1",
        "/api/v1/paragraphs/S-2020-852.en.op.1/similar?limit=3",
        "/api/v1/compare?a=S/RES/2396&b=S/2020/852",
        "/api/v1/treatment?symbol=S/RES/2178",
        "/api/v1/treatment?symbol=S/RES/2178&para=2&lang=zh",
        "/api/v1/topics",
        "/api/v1/topics/financing",
        "/api/v1/trend",
        "/api/v1/trend?q=terrorism&by=verb&count=works&lang=en",
        "/api/v1/trend?by=status&format=csv",
        "/api/v1/documents",
        "/api/v1/documents/S-2020-870.en",
        "/api/v1/documents/S-RES-2396-2017.en?format=docx&style=chinese&show=both",
        "/api/v1/compare?a=S/RES/2396&b=S/2020/852&format=docx&style=oscola",
        "/api/v1/verbs",
        "/api/v1/suggest?q=terr&limit=3",
        "/api/v1/suggest",
        "/api/v1/stats",
        "/api/v1/terms?q=terrorism",
        "/api/v1/terms.tbx?q=terrorism",
        "/api/v1/terms?q=terrorism&body=Security+Council&year=2017",
        "/api/v1/terms?q=%E6%81%90%E6%80%96%E4%B8%BB%E4%B9%89&limit=3",
        "/api/v1/export?format=csv&q=terrorism",
        "/api/v1/export?format=ndjson&status=adopted",
        "/api/v1/export?format=ris",
        "/api/v1/export?format=bibtex",
        "/api/v1/export?format=csl-json",
        "/api/v1/export?format=akn",
        "/api/v1/export?format=tmx",
        "/api/v1/export?format=docx&q=terrorism&style=oscola&show=both",
        "/api/v1/batch?queries=terrorism%0Afinancing&limit=2",
        "/search.atom?q=terrorism",
        "/opensearch.xml",
        "/healthz",
        "/readyz"
      })
  void requestAndAnswerAreAsDescribed(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(errors(request(path), answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=(",
        "/api/v1/search?limit=1000",
        "/api/v1/paragraphs/none.en.op.1",
        "/api/v1/documents/none",
        "/api/v1/export?format=xls",
        "/api/v1/compare?a=S/RES/2396&b=S/2020/852&format=csv",
        "/api/v1/documents/S-2020-870.en?format=csv",
        "/api/v1/terms",
        "/api/v1/trend?by=subject",
        "/api/v1/topics/nothing",
        "/api/v1/treatment?symbol=nothing",
        "/api/v1/treatment?symbol=S/RES/2178&lang=fr",
        "/api/v1/trend?count=words",
        "/api/v1/trend?format=svg",
        "/api/v1/terms?q=terrorism&body=Nobody",
        "/api/v1/terms?q=terrorism&limit=1000",
        "/search.atom?limit=1000",
        "/opensearch.xml?x=1",
        "/api/v1/stats?x=1"
      })
  void problemsAreAsDescribed(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answerErrors(path, answer)).isEmpty();
  }

  @Test
  void aLineOfNdjsonIsAHitAsDescribed() {
    String search = "/api/v1/search?limit=0";
    List<String> lines = server.get("/api/v1/export?format=ndjson").body().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(answerErrors(search, withHits(search, lines))).isEmpty();
    List<String> broken =
        lines.stream().map(line -> line.replaceFirst("\"symbol\"", "\"simbol\"")).toList();
    assertThat(answerErrors(search, withHits(search, broken))).isNotEmpty();
  }

  /** The body of a search that has these as hits. */
  private static String withHits(String path, List<String> hits) {
    JsonNode answer = JsonMapper.shared().readTree(server.get(path).body());
    ((ObjectNode) answer)
        .set("hits", JsonMapper.shared().readTree("[" + String.join(",", hits) + "]"));
    return answer.toString();
  }

  @Test
  void whatIsNotDescribedIsNoticed() {
    HttpResponse<String> verbs = server.get("/api/v1/verbs");
    assertThat(answerErrors("/api/v1/stats", verbs)).isNotEmpty();
  }

  @Test
  void itIsServedAsYaml() {
    assertThat(TestServer.header(server.get("/openapi.yaml"), "Content-Type"))
        .singleElement()
        .asString()
        .startsWith("application/yaml");
  }

  private static SimpleRequest request(String path) {
    String[] halves = path.split("\\?", 2);
    SimpleRequest.Builder request = new SimpleRequest.Builder(Method.GET, halves[0]);
    if (halves.length > 1) {
      for (String pair : halves[1].split("&")) {
        String[] sides = pair.split("=", 2);
        request.withQueryParam(sides[0], sides[1]);
      }
    }
    return request.build();
  }

  private static List<ValidationReport.Message> errors(
      SimpleRequest request, HttpResponse<String> answer) {
    return validator.validate(request, response(answer)).getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .toList();
  }

  private static List<ValidationReport.Message> answerErrors(
      String path, HttpResponse<String> answer) {
    return validator
        .validateResponse(path.split("\\?", 2)[0], Method.GET, response(answer))
        .getMessages()
        .stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .toList();
  }

  private static List<ValidationReport.Message> answerErrors(String path, String json) {
    SimpleResponse answer =
        new SimpleResponse.Builder(200).withContentType("application/json").withBody(json).build();
    return validator
        .validateResponse(path.split("\\?", 2)[0], Method.GET, answer)
        .getMessages()
        .stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .toList();
  }

  private static SimpleResponse response(HttpResponse<String> answer) {
    return new SimpleResponse.Builder(answer.statusCode())
        .withContentType(answer.headers().firstValue("Content-Type").orElseThrow())
        .withBody(answer.body())
        .build();
  }
}
