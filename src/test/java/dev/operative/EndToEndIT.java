package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// From the files to the pages, through the real main class.
class EndToEndIT {
  private static final Map<String, String> GOLD_FILES =
      Map.of(
          "000", "S_2020_870.en.txt",
          "001", "S_2021_1107.zh.txt",
          "002", "press-release-resolution-2396-2017.en.txt",
          "003", "report-global-counter-terrorism-strategy-2020.zh.txt",
          "004", "draft-resolution-unodc-technical-assistance-2019.en.txt");

  @TempDir static Path index;
  private static ServedOperative operative;
  private static List<JsonNode> everything;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    operative = ServedOperative.start(index);
    everything = operative.allHits("q", "", "sort", "document");
  }

  @AfterAll
  static void stop() throws IOException {
    operative.close();
  }

  @Test
  void isReadyWithAllWorksOfTheFiveFiles() throws IOException, InterruptedException {
    assertThat(operative.get("/healthz").statusCode()).isEqualTo(200);
    assertThat(operative.get("/readyz").statusCode()).isEqualTo(200);
    JsonNode stats = operative.api("stats");
    assertThat(stats.get("documents").asInt()).isEqualTo(8);
    assertThat(stats.get("paragraphs").asInt()).isEqualTo(everything.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "恐怖", "恐怖主义", "法治", "人权", "会员国", "决议", "武器", "儿童", "妇女", "边境", "青年", "教育",
        "监狱", "反恐", "无人机", "受害者", "互联网", "基地组织", "刑事司法", "旅", "法", "战略", "秘书长", "能力建设"
      })
  void chineseWordsFindExactlyTheParagraphsThatContainThem(String word)
      throws IOException, InterruptedException {
    assertThat(found("q", word, "translate", "false"))
        .isNotEmpty()
        .isEqualTo(containing(text -> text.contains(word)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "counterterrorism",
        "counter-terrorism",
        "counter\u2011terrorism",
        "counter\u2013terrorism",
        "\"counter terrorism\"",
        "COUNTER-TERRORISM"
      })
  void everySpellingOfCounterTerrorismFindsTheSame(String typed)
      throws IOException, InterruptedException {
    Pattern any = Pattern.compile("counter[\\s\\p{Pd}]*terrorism", Pattern.CASE_INSENSITIVE);

    assertThat(found("q", typed, "translate", "false"))
        .isNotEmpty()
        .isEqualTo(containing(text -> any.matcher(text).find()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Decides", "Directs", "Condemns", "Decides to remain seized"})
  void aVerbFindsExactlyTheParagraphsThatReadersGaveIt(String verb)
      throws IOException, InterruptedException {
    Set<String> found =
        operative.allHits("verb", verb).stream()
            .filter(hit -> ownVerbs(hit).contains(verb))
            .map(EndToEndIT::place)
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeAll(gold(verb, 9));

    assertThat(found).isNotEmpty().isEqualTo(gold(verb, 6));
  }

  @ParameterizedTest
  @CsvSource({"Calls upon", "促请", "calling on", "CALLS ON"})
  void aVerbMayBeGivenInAnyForm(String form) throws IOException, InterruptedException {
    JsonNode answer = operative.api("search", "q", "\"foreign terrorist fighters\"", "verb", form);

    assertThat(answer.get("total").asInt()).isGreaterThan(10);
    for (JsonNode hit : answer.get("hits")) {
      assertThat(hit.get("verbs").toString()).contains("\"Calls upon\"");
      assertThat(hit.get("citation").asString()).isNotBlank();
      for (JsonNode highlight : hit.get("highlights")) {
        String text = hit.get("text").asString();
        assertThat(text.substring(highlight.get("start").asInt(), highlight.get("end").asInt()))
            .matches("(?i)foreign terrorist fighters?|FTFs?|外国恐怖主义.*");
      }
    }
  }

  @Test
  void thePageShowsHighlightedAndCitedResults() throws IOException, InterruptedException {
    String page =
        operative.get("/", "q", "\"foreign terrorist fighters\"", "verb", "Calls upon").body();

    assertThat(page)
        .contains("S/RES/2396 (2017), para. 22")
        .containsPattern("<mark>foreign terrorist fighters</mark>");
  }

  @Test
  void theVetoedDraftIsMarkedWhereverItAppears() throws IOException, InterruptedException {
    assertThat(operative.get("/", "q", "symbol:S/2020/852 rehabilitation").body())
        .containsIgnoringCase("not adopted");
    assertThat(operative.get("/documents/S-2020-852.en").body())
        .containsIgnoringCase("not adopted");
    assertThat(operative.get("/documents/S-2020-870.en").body())
        .containsIgnoringCase("not adopted");
    assertThat(operative.get("/paragraphs/S-2020-852.en.op.8.b").body())
        .containsIgnoringCase("not adopted");
    assertThat(operative.get("/paragraphs/S-2020-852.en.op.8.b", "ui", "zh").body())
        .contains("未获通过");
    JsonNode draft = operative.api("paragraphs/S-2020-852.en.op.8.b");
    assertThat(draft.toString()).contains("\"not adopted\"");
  }

  @Test
  void aChineseQueryFindsEnglishParagraphsAndSaysSo() throws IOException, InterruptedException {
    JsonNode answer = operative.api("search", "q", "外国恐怖主义作战人员", "limit", "100");

    Set<String> languages = new TreeSet<>();
    answer.get("hits").forEach(hit -> languages.add(hit.get("language").asString()));
    assertThat(languages).containsExactly("en", "zh");
    assertThat(answer.get("query").get("translations").toString())
        .contains("foreign terrorist fighters");
  }

  @Test
  void chinesePagesAreInChinese() throws IOException, InterruptedException {
    HttpResponse<String> page = operative.get("/", "q", "儿童", "ui", "zh");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"zh").contains("<mark>儿童</mark>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q | \"open phrase",
        "q | AND",
        "q | (",
        "verb | frobnicates",
        "section | middle",
        "kind | poem",
        "status | lost",
        "lang | fr",
        "symbol | not-a-symbol!",
        "cites | ???",
        "year | 20x7",
        "body | Senate",
        "from | yesterday",
        "to | 2017-13-01",
        "sort | upwards",
        "limit | 101",
        "limit | -1",
        "offset | -1",
        "offset | many",
        "translate | perhaps",
        "colour | blue"
      })
  void badInputIsExplainedAndTheServerGoesOn(String parameter, String value)
      throws IOException, InterruptedException {
    HttpResponse<String> refused = operative.get("/api/v1/search", parameter, value);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
    assertThat(refused.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(refused.body()).contains("\"detail\"");
    assertThat(operative.get("/", parameter, value).statusCode()).isEqualTo(200);
    assertThat(operative.get("/readyz").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsAbsentIsNoError() throws IOException, InterruptedException {
    assertThat(operative.api("search", "symbol", "S/RES/1 (1946)").get("total").asInt()).isZero();
    assertThat(operative.get("/api/v1/search", "q", "a\0b").statusCode()).isEqualTo(400);
    assertThat(operative.get("/api/v1/search", "q", "x".repeat(20_000)).statusCode())
        .isEqualTo(414);
    assertThat(operative.get("/readyz").statusCode()).isEqualTo(200);
  }

  private static Set<String> found(String... parameters) throws IOException, InterruptedException {
    return ids(operative.allHits(parameters));
  }

  private static Set<String> containing(Predicate<String> wanted) {
    return ids(everything.stream().filter(hit -> wanted.test(hit.get("text").asString())).toList());
  }

  private static Set<String> ids(List<JsonNode> hits) {
    return hits.stream()
        .map(hit -> hit.get("id").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> ownVerbs(JsonNode hit) {
    List<String> verbs = new ArrayList<>();
    for (JsonNode use : hit.get("verbPhrases")) {
      if (!use.get("inherited").asBoolean()) {
        verbs.add(use.get("verb").asString());
      }
    }
    return verbs;
  }

  private static String place(JsonNode hit) {
    JsonNode source = hit.get("source");
    return source.get("file").asString() + ":" + source.get("line").asInt();
  }

  /// The places whose verbs, in a column of the gold files, belong to a group.
  private static Set<String> gold(String group, int column) throws IOException {
    Set<String> places = new TreeSet<>();
    for (Map.Entry<String, String> file : GOLD_FILES.entrySet()) {
      Path table = Path.of("src/test/resources/gold/gold-" + file.getKey() + ".tsv");
      for (String row : Files.readAllLines(table).subList(1, Files.readAllLines(table).size())) {
        String[] cells = row.split("\t", -1);
        if (Arrays.stream(cells[column].split(";", -1)).anyMatch(verb -> isOf(group, verb))) {
          places.add(file.getValue() + ":" + cells[12].split("\\+", -1)[0]);
        }
      }
    }
    return places;
  }

  private static boolean isOf(String group, String verb) {
    return !verb.isBlank()
        && Vocabulary.bundled()
            .verbGroup(verb.strip())
            .map(VerbGroup::name)
            .filter(group::equals)
            .isPresent();
  }
}
