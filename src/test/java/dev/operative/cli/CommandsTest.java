package dev.operative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drives the real main over the bundled corpus. */
class CommandsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir static Path home;
  @TempDir Path folder;

  @BeforeAll
  static void index() {
    Ran ran = Ran.command(home, "index");
    assertThat(ran.err()).contains("indexing: 100 %");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("5 files: 5 indexed, 0 unchanged, 0 duplicates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "search --version", "serve -V"})
  void theVersionIsSaid(String typed) {
    Ran ran = Ran.command(home, typed.split(" "));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("operative ");
  }

  @Test
  void aSecondRunFindsNothingToDo() {
    assertThat(Ran.command(home, "index").out()).contains("5 files: 0 indexed, 5 unchanged");
  }

  @Test
  void searchPrintsRankedCitedParagraphs() {
    Ran ran =
        Ran.command(
            home,
            "search",
            "\"foreign terrorist fighters\"",
            "--verb",
            "calling on",
            "--limit",
            "3");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> line.matches("[123]\\. S/RES/.*")).toList())
        .hasSize(3)
        .allMatch(line -> line.contains("[adopted]") && line.contains("Calls upon"));
    assertThat(ran.out()).contains("foreign terrorist fighters").doesNotContain("\u001b");
  }

  @Test
  void searchHighlightsOnATerminalAndNotWhereColourIsUnwanted() {
    Map<String, String> plain = Map.of("NO_COLOR", "1");
    assertThat(Ran.with(Map.of(), true, home, "search", "恐怖").out())
        .contains("\u001b[1;33m恐怖\u001b[0m");
    assertThat(Ran.with(plain, true, home, "search", "恐怖").out()).doesNotContain("\u001b");
  }

  @Test
  void whoSearchesByWordsAloneIsToldNothingOfMeaning() {
    String[] search = {"search", "drone stadium attacks", "--limit", "1", "--meaning", "off"};
    assertThat(Ran.command(home, search).out())
        .contains("with some of them or related terms")
        .doesNotContain("close in meaning");
  }

  @Test
  void theVetoedDraftIsMarkedWhereverItAppears() {
    Ran ran = Ran.command(home, "search", "--symbol", "S/2020/852", "--limit", "100");
    assertThat(ran.out().lines().filter(line -> line.matches("\\d+\\. .*")).toList())
        .isNotEmpty()
        .allMatch(line -> line.contains("[not adopted]"));
    assertThat(Ran.command(home, "show", "S/2020/852").out()).contains("[not adopted]");
  }

  @Test
  void similarShowsWhereAWordingComesFromAndWhatChanged() {
    assertThat(Ran.command(home, "similar", "S-2020-852.en.op.4").out())
        .contains("100 %  2017-12-21  S/RES/2396 (2017), para. 19 [adopted]");
    assertThat(Ran.command(home, "similar", "S-2020-852.en.op.3").out())
        .containsPattern("\\d\\d %  2017-12-21  S/RES/2396 \\(2017\\), para. 29")
        .containsPattern("\\[-[^\\]]+-\\]|\\{\\+[^}]+\\+\\}");
    assertThat(Ran.command(home, "similar", "S-2020-852.en.op.4444").err())
        .contains("The index has no paragraph “S-2020-852.en.op.4444”");
    assertThat(Ran.command(home, "similar", "S-2020-852.en.op.4", "--limit", "0").code())
        .isEqualTo(2);
    JsonNode history =
        JSON.readTree(Ran.command(home, "similar", "S-2020-852.en.op.4", "--json").out());
    assertThat(history.get("earlier").get(0).get("id").asString())
        .isEqualTo("S-RES-2396-2017.en.op.19");
  }

  @Test
  void searchWritesTheJsonOfTheApi() {
    Ran ran = Ran.command(home, "search", "恐怖", "--json", "--no-translate", "--limit", "2");
    JsonNode answer = JSON.readTree(ran.out());
    assertThat(answer.get("hits").size()).isEqualTo(2);
    assertThat(answer.get("total").asInt()).isGreaterThan(50);
    assertThat(answer.get("hits").get(0).get("text").asString()).contains("恐怖");
    assertThat(answer.get("facets").get("lang").get(0).get("value").asString()).isEqualTo("zh");
  }

  @Test
  void showsDocumentsAndParagraphs() {
    assertThat(Ran.command(home, "show", "S/RES/2396", "(2017)").out())
        .contains("S/RES/2396 (2017), para. 51");
    assertThat(Ran.command(home, "show", "S-RES-2396-2017.en.op.4").out())
        .startsWith("S/RES/2396 (2017), para. 4")
        .contains("Further calls upon Member States to assess and investigate");
    assertThat(Ran.command(home, "show", "resolution 2396 para 4").out())
        .startsWith("S/RES/2396 (2017), para. 4");
    assertThat(Ran.command(home, "show", "第2396号决议第4段").out())
        .startsWith("S/RES/2396 (2017), para. 4");
    assertThat(Ran.command(home, "show", "2396 pp3").out())
        .startsWith("S/RES/2396 (2017), preambular para. 3");
    assertThat(Ran.command(home, "show", "2396 para 444").err())
        .contains("S/RES/2396 (2017) has no paragraph 444");
    Ran missing = Ran.command(home, "show", "S/RES/1");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("no document or paragraph “S/RES/1”");
  }

  @Test
  void listsVerbsAndStatistics() {
    assertThat(Ran.command(home, "verbs").out()).containsPattern("\\d+  Calls upon / 促请");
    assertThat(Ran.command(home, "stats").out()).contains("8 works").contains("not adopted");
    assertThat(JSON.readTree(Ran.command(home, "stats", "--json").out()).get("documents").asInt())
        .isEqualTo(8);
  }

  @Test
  void evaluateTakesJudgementsOfHolesAndPrintsTheFiguresWithoutThemToo() throws IOException {
    Path queries =
        Files.writeString(
            folder.resolve("queries.tsv"), "qid\tlanguage\tquery\nQ\ten\tsoft targets\n");
    Path first =
        Files.writeString(
            folder.resolve("first.tsv"),
            "qid\tparagraph_id\tgrade\nQ\tS-RES-2396-2017.en.op.28\t3\n");
    Path holes = folder.resolve("holes.tsv");
    String[] judged = {"evaluate", "--queries", queries.toString(), "--qrels", first.toString()};

    Ran.command(home, join(judged, "--unjudged", holes.toString()));
    List<String> rows = Files.readAllLines(holes);
    assertThat(rows).hasSizeGreaterThan(1).first().isEqualTo("qid\tparagraph_id\tgrade\ttext");
    assertThat(rows.subList(1, rows.size()))
        .allMatch(row -> row.matches("Q\t\\S+\t\t.+"))
        .doesNotHaveDuplicates()
        .noneMatch(row -> row.contains("S-RES-2396-2017.en.op.28"));

    Files.write(holes, rows.stream().map(row -> row.replace("\t\t", "\t0\t")).toList());
    judged[judged.length - 1] = first + "," + holes;
    assertThat(Ran.command(home, judged).out())
        .containsPattern("mean +0\\.\\d+ +0\\.\\d+ +1\\.00 ")
        .containsPattern("first.tsv alone:\\Rmean +0\\.\\d+ +0\\.\\d+ +0\\.\\d+ ");
  }

  private static String[] join(String[] arguments, String... more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void checkSaysWhatIsInAFileAndIndexesNothing() {
    Ran table = Ran.command(folder, "check", "corpus/S_2021_1107.zh.txt");
    assertThat(table.code()).isZero();
    assertThat(table.out())
        .contains("S/2021/1107 · letter")
        .containsPattern("resolution +S/RES/2617 \\(2021\\) +adopted +en")
        .contains("operative 41");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void checkWritesOneObjectAParagraph() {
    List<JsonNode> rows =
        Ran.command(folder, "check", "--json", "corpus/S_2020_870.en.txt")
            .out()
            .lines()
            .map(JSON::readTree)
            .toList();
    JsonNode eight =
        rows.stream()
            .filter(row -> row.get("id").asString().equals("S-2020-852.en.op.8"))
            .findFirst()
            .orElseThrow();
    assertThat(eight.get("file").asString()).isEqualTo("S_2020_870.en.txt");
    assertThat(eight.get("part").asString()).isEqualTo("draft resolution S/2020/852");
    assertThat(eight.get("section").asString()).isEqualTo("operative");
    assertThat(eight.get("label").asString()).isEqualTo("8");
    assertThat(eight.get("language").asString()).isEqualTo("en");
    assertThat(eight.get("lines").get(0).asInt()).isPositive();
    assertThat(eight.get("verbs").size()).isPositive();
  }

  @Test
  void checkTellsDoubtsAndFailsOnThemWhenStrict() throws IOException {
    Path file = folder.resolve("draft.txt");
    Files.writeString(
        file, "The General Assembly,\n\n1. Decides to act;\n\n3. Decides to report.\n");
    Ran lenient = Ran.command(folder, "check", file.toString());
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out())
        .contains(
            "doubt: draft.txt:5: A number is missing among the operative paragraphs, first before"
                + " paragraph 3.",
            "doubt: draft.txt: No document symbol was found in the text.");
    Ran strict = Ran.command(folder, "check", "--strict", file.toString());
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).contains("1 of 1 files are doubtful");
    assertThat(Ran.command(folder, "check", "--strict", "corpus/S_2021_1107.zh.txt").code())
        .isZero();
    String index = folder.resolve("index").toString();
    assertThat(Ran.command(folder, "index", file.toString(), "--index", index).out())
        .contains("doubt: draft.txt:5: A number is missing");
  }

  @Test
  void checkFailsOnAFileThatCannotBeRead() throws IOException {
    Files.write(folder.resolve("noise.txt"), new byte[] {0, 1, 2, 0, 0, 3});
    Ran ran = Ran.command(folder, "check", folder.resolve("noise.txt").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("rejected: noise.txt: ");
    assertThat(ran.err()).contains("1 of 1 files were rejected");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "serch|x, operative search",
        "index|--port|1, Unknown option: '--port'",
        "index|--part|3/2, such as 1/2",
        "index|--part|1/2, an index in a folder is written by one process",
        "index|--part|1/2|--rebuild|--index|http://127.0.0.1:1/x, --part and --rebuild do not go together",
        "search|x|--limit|many, 'many' is not an int",
        "search|x|--limit|-1, is not between 0 and 1000",
        "search|x|--sort|up, --sort: “up” is not",
        "search|x|--verb|frobnicate, “frobnicate” is not a known verb",
        "search|x|--from|yesterday, --from: “yesterday” is not a date",
        "search|(terror, query",
        "serve|--port|99999, --port: 99999 is not between 0 and 65535",
        "search|x|--meaning|maybe, --meaning: “maybe” is not on or off",
        "show|S/RES/2396|--lang|fr, --lang: “fr” is not en or zh",
        "compare|S/RES/2396|S/RES/2178|--lang|fr, --lang: “fr” is not en or zh",
        "compare|nothing|S/RES/2396, “nothing” names no document",
        "terms|drones|--body|Nobody, “Nobody”"
      })
  void wrongUsageIsExplainedWithExitCodeTwo(String arguments, String explanation) {
    Ran ran = Ran.command(home, arguments.split("\\|"));
    assertThat(ran.err()).contains(explanation).contains("--help");
    assertThat(ran.err().lines().count()).isLessThanOrEqualTo(3);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void whatFailsIsOneLineThatSaysWhatToDo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertFails(Ran.command(folder, "search", "x"), "There is no index in", "operative index");
    assertFails(Ran.command(home, "index", "nowhere"), "no file or folder nowhere");
    assertFails(
        Ran.command(home, "serve", "--corpus", "nowhere"),
        "corpus folder nowhere is not there",
        "--corpus");
    assertFails(
        Ran.command(home, "serve", "--corpus", file.toString()), "is not a folder", "--corpus");
    assertFails(Ran.command(home, "index", "--index", file.toString()), "--index");
    String below = file.resolve("index").toString();
    assertFails(Ran.command(home, "index", "--index", below), below, "--index");
    assertFails(Ran.command(home, "serve", "--host", "no.such.host.invalid"), "--host");
  }

  @Test
  void aPortInUseIsSaidBeforeAnythingIsIndexed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertFails(Ran.command(folder, "serve", "--port", port), "Port " + port, "in use", "--port");
      assertFails(
          Ran.command(folder, "serve", "--port", "0", "--admin-port", port),
          "Port " + port,
          "with --admin-port");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aDamagedIndexIsSaidAndRebuilt() throws IOException {
    Ran.command(folder, "index");
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file :
          files.filter(it -> it.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 60));
      }
    }
    assertFails(Ran.command(folder, "search", "terrorism"), "damaged", "--rebuild");
    assertFails(Ran.command(folder, "serve", "--port", "0"), "damaged", "--rebuild");
    assertThat(Ran.command(folder, "index", "--rebuild").code()).isZero();
    assertThat(Ran.command(folder, "search", "terrorism").code()).isZero();
  }

  @Test
  void optionsGoBeforeTheEnvironmentBeforeTheDefault() {
    Map<String, String> elsewhere = Map.of("OPERATIVE_INDEX", folder.resolve("none").toString());
    assertThat(Ran.with(Map.of(), false, home, "stats").code()).isZero();
    assertThat(Ran.with(elsewhere, false, home, "stats").err())
        .contains(folder.resolve("none").toString());
    String index = home.resolve("index").toString();
    assertThat(Ran.with(elsewhere, false, home, "stats", "--index", index).code()).isZero();
  }

  @Test
  void servesUntilItIsStopped() throws Exception {
    int port = freePort();
    AtomicReference<Ran> ran = new AtomicReference<>();
    Thread server =
        Thread.ofPlatform()
            .start(() -> ran.set(Ran.command(home, "serve", "--port", Integer.toString(port))));
    String answer = get(port, "/api/v1/search?q=%E6%81%90%E6%80%96&limit=1&translate=false");
    assertThat(JSON.readTree(answer).get("hits").get(0).get("text").asString()).contains("恐怖");
    server.interrupt();
    server.join();
    assertThat(ran.get().code()).isZero();
    assertThat(ran.get().out()).contains("http://127.0.0.1:" + port + "/");
  }

  private static void assertFails(Ran ran, String... words) {
    assertThat(ran.err()).contains(words).startsWith("operative: ");
    assertThat(ran.err().lines().count()).isEqualTo(1);
    assertThat(ran.code()).isEqualTo(1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** Asks until the server is there; a minute is far more than it needs. */
  private static String get(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 600; i++) {
        try {
          return client
              .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
              .body();
        } catch (java.net.ConnectException notYet) {
          Thread.sleep(100);
        }
      }
    }
    throw new AssertionError("the server did not come up");
  }
}
