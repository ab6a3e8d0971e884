package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.web.admission.Lane;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What {@code /mcp} says of requests, as HTTP. */
class McpHttpTest {
  private static final TestServer SERVER = new TestServer();

  @AfterAll
  static void close() {
    SERVER.close();
  }

  private static HttpResponse<String> post(String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(SERVER.uri("/mcp"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return SERVER.send(request.build());
  }

  @Test
  void aRequestIsAnsweredWithTheHeadersOfEveryAnswer() {
    HttpResponse<String> answer = post("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}");
    assertThat(TestServer.header(answer, "Content-Type")).containsExactly("application/json");
    assertThat(TestServer.header(answer, "X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(TestServer.header(answer, "Cache-Control")).containsExactly("no-store");
    assertThat(TestServer.header(answer, "Mcp-Session-Id")).isEmpty();
  }

  @Test
  void aNotificationIsTaken() {
    HttpResponse<String> answer =
        post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void whatIsNoMessageIsRefused() {
    assertThat(post("{}").statusCode()).isEqualTo(400);
    assertThat(post("not JSON").body()).contains("-32700");
    assertThat(post("[]").statusCode()).isEqualTo(400);
    assertThat(post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}").body())
        .contains("-32601");
  }

  @Test
  void pagesOfOtherSitesAreRefused() {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    assertThat(post(ping, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(post(ping, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(post(ping, "Origin", "http://127.0.0.1:" + SERVER.port()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void versionsThatAreNotSpokenAreRefused() {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    assertThat(post(ping, "MCP-Protocol-Version", "2025-06-18").statusCode()).isEqualTo(200);
    assertThat(post(ping, "MCP-Protocol-Version", "1999-01-01").statusCode()).isEqualTo(400);
  }

  @Test
  void thereIsNothingToReadAndNothingTooLong() {
    HttpResponse<String> read = SERVER.get("/mcp", "Accept", "text/event-stream");

    assertThat(read.statusCode()).isEqualTo(405);
    assertThat(TestServer.header(read, "Allow")).containsExactly("POST");
    assertThat(post("x".repeat(2 * 1024 * 1024 + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void linksLeadToTheSite() {
    String call =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{}}}";

    assertThat(post(call).body()).contains("http://127.0.0.1:" + SERVER.port() + "/paragraphs/");
  }

  @Test
  void takesThePlacesAndTheTimeOfSearches() {
    assertThat(Lane.of("/mcp")).contains(Lane.SEARCH);
  }
}
