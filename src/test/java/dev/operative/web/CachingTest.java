package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compression and caching: the client gets what it can take, and nothing twice. */
class CachingTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'gzip, deflate, br', br",
    "gzip, gzip",
    "'br;q=0, gzip', gzip",
    "'*', br",
    "identity, ''",
    "'gzip;q=0', ''",
  })
  void theClientChoosesTheCoding(String accepted, String coding) {
    HttpResponse<String> response = server.get("/help", "Accept-Encoding", accepted);
    assertThat(response.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(coding);
    assertThat(response.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
  }

  @Test
  void eachCodingHasATagOfItsOwn() {
    Set<String> tags =
        Set.of(
            tag(server.get("/help", "Accept-Encoding", "br")),
            tag(server.get("/help", "Accept-Encoding", "gzip")),
            tag(server.get("/help", "Accept-Encoding", "identity")));
    assertThat(tags).hasSize(3).allMatch(tag -> tag.matches("\"[0-9a-f]{16}(-br|-gzip)?\""));
  }

  @ParameterizedTest
  @CsvSource({"/", "/help?ui=zh", "/api/v1/search?q=terrorism", "/api/v1/stats", "/openapi.yaml"})
  void whatTheClientHasIsNotSentAgain(String path) {
    HttpResponse<String> first = server.get(path, "Accept-Encoding", "gzip");
    HttpResponse<String> second =
        server.get(path, "Accept-Encoding", "gzip", "If-None-Match", "\"other\", " + tag(first));
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(tag(second)).isEqualTo(tag(first));
    assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void errorsAreNotStored() {
    HttpResponse<String> problem = server.get("/api/v1/search?limit=1000");
    assertThat(TestServer.header(problem, "Cache-Control")).containsExactly("no-store");
    assertThat(TestServer.header(problem, "ETag")).isEmpty();
  }

  @Test
  void staticFilesNeverChangeUnderTheirAddress() {
    Matcher style =
        Pattern.compile("/assets/operative\\.[0-9a-f]{16}\\.css").matcher(server.get("/").body());
    assertThat(style.find()).isTrue();
    HttpResponse<String> file = server.get(style.group());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(TestServer.header(file, "Cache-Control").getFirst()).contains("immutable");
    assertThat(server.get("/assets/operative.0000000000000000.css").statusCode()).isEqualTo(404);
  }

  @Test
  void headIsAnsweredWithoutABody() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> head =
          client.send(
              HttpRequest.newBuilder(server.uri("/api/v1/stats")).HEAD().build(),
              BodyHandlers.ofString());
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
    }
  }

  private static String tag(HttpResponse<?> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }
}
