package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.Attack;
import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.cli.environment.Wiring;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is asked is answered, or refused with a reason. {@code -Doperative.queries=10000} asks
 * that many, {@code -Doperative.attacked=DIR} asks another index.
 */
class MadeUpQueriesTest {
  private static final int QUERIES = Integer.getInteger("operative.queries", 150);

  @TempDir static Path folder;
  private static SearchEngine engine;
  private static WebServer server;
  private static int port;

  @BeforeAll
  static void start() throws PortInUseException {
    String attacked = System.getProperty("operative.attacked", "");
    if (attacked.isEmpty()) {
      BundledCorpus.index(folder).close();
    }
    Wiring wiring = Main.wiring().withoutMeaning();
    engine =
        wiring.openToServe(
            new IndexAddress.Folder(attacked.isEmpty() ? folder : Path.of(attacked)));
    server = wiring.webServer(engine, ServerSettings.at("127.0.0.1", 0));
    port = server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    engine.close();
  }

  private static HttpResponse<String> ask(String query) {
    return RawHttp.get(
        port, "/api/v1/search?limit=1&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  static Stream<String> costlyQueries() {
    String words =
        IntStream.range(0, 240).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    return Stream.of(
        "con* NEAR pro*",
        "con* SENTENCE pro*",
        "(the OR of OR and OR to) NEAR/999 (con* OR pro* OR states)",
        words,
        words.replace(" ", "* "),
        words.replace(" ", "~ "),
        "a* ".repeat(400),
        "s* ".repeat(240),
        "恐怖主义资助".repeat(50));
  }

  @ParameterizedTest
  @MethodSource("costlyQueries")
  void aCostlyQueryIsAnsweredOrToldWhy(String query) {
    HttpResponse<String> answer = ask(query);

    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 414, 503);
    assertThat(answer.body()).contains(answer.statusCode() == 200 ? "\"total\"" : "\"detail\"");
  }

  @Test
  void noQueryBreaksTheServer() {
    Random random = new Random(2396);
    for (int i = 0; i < QUERIES; i++) {
      String query = Attack.query(random);
      assertThat(ask(query).statusCode()).as(query).isIn(200, 400, 414, 503);
    }
  }
}
