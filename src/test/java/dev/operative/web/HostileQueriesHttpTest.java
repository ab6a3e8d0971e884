package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.Main;
import dev.operative.search.BilingualIndex;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Queries that nobody can answer, asked of the real engine and parser over HTTP, get an answer that
 * says why.
 */
class HostileQueriesHttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OTHERS =
      "/api/v1/suggest /api/v1/terms /terms /search.atom /api/v1/export?format=csv";

  @TempDir static Path folder;
  private static SearchEngine engine;
  private static WebServer server;
  private static int port;

  @BeforeAll
  static void start() throws PortInUseException {
    BilingualIndex.of(
            folder,
            List.<String[]>of(
                new String[] {"Calls upon all States to counter terrorism;", "促请所有国家打击恐怖主义；"}))
        .close();
    engine = Main.wiring().openToServe(new IndexAddress.Folder(folder));
    server = Main.wiring().webServer(engine, ServerSettings.at("127.0.0.1", 0));
    port = server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    engine.close();
  }

  private static HttpResponse<String> get(String path, String escaped) {
    return RawHttp.get(port, path + (path.contains("?") ? "&q=" : "?q=") + escaped);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body().substring(response.body().indexOf('{')));
  }

  private static String numbered(int count, String between, String end) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + i + end)
        .collect(Collectors.joining(between));
  }

  static Stream<Arguments> unanswerable() {
    return Stream.of(
        Arguments.of("!!! ???", "needs a word"),
        Arguments.of("。，；", "no word to search for"),
        Arguments.of("\u0001\u0002", "no word to search for"),
        Arguments.of(":::::", "no word to search for"),
        Arguments.of("(".repeat(2_000), "never closed"),
        Arguments.of("(".repeat(1_000) + "terrorism" + ")".repeat(1_000), "30"),
        Arguments.of("terrorism (", "bracket"),
        Arguments.of("x ".repeat(2_500), "4,000"),
        Arguments.of(numbered(480, " OR ", ""), "250 words"),
        Arguments.of(numbered(600, " ", "*"), "250 words"),
        Arguments.of(numbered(600, " ", "~"), "250 words"),
        Arguments.of(numbered(300, " NOT ", ""), "250 words"));
  }

  @ParameterizedTest
  @MethodSource("unanswerable")
  void whatCannotBeReadIsExplainedByTheInterfaceAndMendedByThePage(String text, String reason) {
    HttpResponse<String> api = get("/api/v1/search", escaped(text));

    assertThat(api.statusCode()).isEqualTo(400);
    assertThat(json(api).get("detail").stringValue()).contains(reason);
    assertThat(json(api).has("position")).isTrue();
    HttpResponse<String> page = get("/", escaped(text));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.body()).select("main").text()).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of the",
        "的",
        "😀",
        "😀 🚀",
        "مكافحة الإرهاب",
        "\u202Eabc",
        "\u200D\u200D",
        "טרור"
      })
  void whatStandsNowhereFindsNothingOrWhatItCan(String text) {
    HttpResponse<String> api = get("/api/v1/search", escaped(text));

    assertThat(api.statusCode()).isIn(200, 400);
    if (api.statusCode() == 200) {
      assertThat(json(api).get("total").intValue()).isBetween(0, 2);
    } else {
      assertThat(json(api).get("detail").stringValue()).contains("no word to search for");
    }
    assertThat(get("/", escaped(text)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%00b", "%ED%A0%80", "%uD800", "%C0%AF", "%FF%FE", "%"})
  void whatIsNoTextIsRefusedByTheInterfaceAndThePageSaysSo(String escaped) {
    HttpResponse<String> api = get("/api/v1/search", escaped);

    assertThat(api.statusCode()).isEqualTo(400);
    assertThat(json(api).get("detail").stringValue()).isNotBlank();
    HttpResponse<String> page = get("/", escaped);
    assertThat(page.statusCode()).isIn(200, 400);
    assertThat(Jsoup.parse(page.body()).select("main").text()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "terrorist+", "(", "%E6%81%90", "a*+", "%F0%9F%98%80"})
  void aHundredThousandCharactersAreRefusedByTheirLength(String piece) {
    String endless = piece.repeat(100_000);

    for (String path : List.of("/", "/api/v1/search")) {
      HttpResponse<String> refused = get(path, endless);
      assertThat(refused.statusCode()).as(path).isEqualTo(414);
      assertThat(refused.body()).as(path).contains("8192");
    }
    assertThat(get("/", "terrorism").statusCode()).isEqualTo(200);
  }

  @Test
  void everythingElseThatTakesAQueryAnswersThemToo() {
    for (String path : OTHERS.split(" ")) {
      unanswerable()
          .map(each -> (String) each.get()[0])
          .forEach(
              text ->
                  assertThat(get(path, escaped(text)).statusCode())
                      .as("%s of %.20s", path, text)
                      .isIn(200, 400, 414));
    }
  }

  @Test
  void aWordOfThousandsOfLettersFindsNothing() {
    HttpResponse<String> api = get("/api/v1/search", "x".repeat(3_999));

    assertThat(api.statusCode()).isEqualTo(200);
    assertThat(json(api).get("total").intValue()).isZero();
    assertThat(json(api).get("query").get("suggestion").isNull()).isTrue();
  }
}
