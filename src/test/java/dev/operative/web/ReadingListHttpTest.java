package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.engine.NaiveIndex;
import dev.operative.search.works.ReadFiles;
import dev.operative.web.list.ReadingList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading lists, which stand whole in their addresses, without a script. */
class ReadingListHttpTest {
  private static final String FIRST = "S-RES-9001-2030.op.1";
  private static final String BELOW = "S-RES-9001-2030.op.2.i.ii";
  private static final String LAST = "S-RES-9001-2030.op.4";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        new TestServer(
            NaiveIndex.of(
                List.of(
                    ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"),
                    ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt"),
                    ReadFiles.resource("/compare/S_RES_9101.en.txt", "S_RES_9101.en.txt")),
                Instant.EPOCH));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> ids(Document page) {
    return page.select("form.list input[name=id]").eachAttr("value");
  }

  /** Where a request is sent on to, as a path. */
  private static String ledTo(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    return TestServer.header(answer, "Location").getFirst();
  }

  @Test
  void theAddressIsTheListInItsOrder() {
    Document page =
        server.page("/list?ui=en&name=Memo&id=" + BELOW + "&id=" + FIRST + "&note=Check&note=");

    assertThat(ids(page)).containsExactly(BELOW, FIRST);
    assertThat(page.select("h1").text()).isEqualTo("Memo");
    assertThat(page.select("form.list input[name=note]").eachAttr("value"))
        .containsExactly("Check", "");
    assertThat(page.select("form.list li").first().select(".chapeau").eachText())
        .containsExactly("Calls upon Member States:", "To prosecute, including:");
    assertThat(page.select("form.list").attr("data-list"))
        .isEqualTo("name=Memo&id=" + BELOW + "&id=" + FIRST + "&note=Check");
  }

  @ParameterizedTest
  @CsvSource({
    "up=1, op.4 op.1 op.3",
    "down=0, op.4 op.1 op.3",
    "remove=1, op.1 op.3",
    "up=0, op.1 op.4 op.3",
    "down=2, op.1 op.4 op.3",
    "remove=7, op.1 op.4 op.3",
    "up=x, op.1 op.4 op.3",
    "add=, op.1 op.4 op.3",
    "add=S-RES-9001-2030.zh.op.2, op.1 op.4 op.3 op.2",
  })
  void buttonsLeadToTheChangedList(String button, String places) {
    String work = "S-RES-9001-2030.";
    String list = "id=" + work + "op.1&id=" + work + "op.4&id=" + work + "op.3&note=first";

    String changed = ledTo("/list?" + list + "&" + button);

    assertThat(ids(server.page(changed)))
        .containsExactly(
            List.of(places.split(" ", -1)).stream()
                .map(place -> work + place)
                .toArray(String[]::new));
    Element noted = server.page(changed).select("li:has([value=" + work + "op.1])").first();
    assertThat(noted.select("[name=note]").val()).as("notes go along").isEqualTo("first");
  }

  @Test
  void theSameProvisionIsListedOnceWhicheverOfItsIdsIsGiven() {
    assertThat(ids(server.page("/list?id=S-RES-9001-2030.zh.op.1&id=" + FIRST)))
        .containsExactly(FIRST);
  }

  @Test
  void whatNamesNothingIsNamedAndTheOthersKept() {
    Document page =
        server.page("/list?ui=en&id=" + FIRST + "&id=S-RES-1-1.op.9&id=%3Cb%3E&id=" + LAST);

    assertThat(ids(page)).containsExactly(FIRST, LAST);
    assertThat(page.select(".alert").eachText())
        .containsExactly(
            "Left out, since nothing in the corpus has this id or citation: S-RES-1-1.op.9",
            "Left out, since nothing in the corpus has this id or citation: <b>");
  }

  @Test
  void aListTakesSoManyProvisionsAndSoLongNotes() {
    String tooMany =
        String.join(
            "&", IntStream.range(0, ReadingList.MOST + 1).mapToObj(each -> "id=" + FIRST).toList());
    assertThat(ids(server.page("/list?" + tooMany))).as("one and the same").hasSize(1);
    String note = "长".repeat(ReadingList.LONGEST_NOTE) + "more";
    String kept =
        server
            .page("/list?id=" + FIRST + "&note=" + URLEncoder.encode(note, StandardCharsets.UTF_8))
            .select("[name=note]")
            .val();
    assertThat(kept).hasSize(ReadingList.LONGEST_NOTE);
    assertThat(server.page("/list?ui=en&id=" + FIRST).select(".hint").text())
        .contains("It has 29 characters; 8,192 are the most.");
  }

  @Test
  void thePageOffersTheListAsFiles() throws IOException {
    Document page =
        server.page("/list?ui=en&name=Memo&id=" + BELOW + "&id=" + FIRST + "&note=Look+here");

    for (String link : page.select(".names a").eachAttr("href")) {
      assertThat(server.get(link).statusCode()).as(link).isEqualTo(200);
    }
    assertThat(page.select(".names a").eachAttr("href").toString())
        .contains("format=ris", "format=bibtex", "format=csl-json", "format=tmx", "format=csv");
    String form = page.select("form.word").attr("action");
    try (XWPFDocument word =
        new XWPFDocument(
            new ByteArrayInputStream(
                server
                    .bytes(
                        form
                            + "?format=docx&style=oscola&show=both&name=Memo&id="
                            + BELOW
                            + "&id="
                            + FIRST
                            + "&note=Look+here")
                    .body()))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Memo", "Note: Look here")
          .anyMatch(
              line ->
                  line.endsWith(
                      "/list?name=Memo&id=" + BELOW + "&id=" + FIRST + "&note=Look+here"));
    }
  }

  @Test
  void filesKeepTheOrderOfTheListAndHaveOneRecordForEachText() {
    String list = "id=" + LAST + "&id=S-RES-9101-2030.op.1&id=" + FIRST;
    assertThat(server.get("/api/v1/list?format=csv&" + list).body().lines().skip(1))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly(
            "S-RES-9001-2030.en.op.4", "S-RES-9101-2030.en.op.1", "S-RES-9001-2030.en.op.1");
    assertThat(server.get("/api/v1/list?format=bibtex&" + list).body().lines())
        .filteredOn(line -> line.startsWith("@"))
        .hasSize(2);
    assertThat(server.get("/api/v1/list?format=tmx&" + list).body())
        .contains("决定继续处理此案。")
        .contains("Decides to remain seized of the matter.")
        .doesNotContain("inspect vessels");
  }

  @ParameterizedTest
  @CsvSource({
    "'format=csv&id=S-RES-1-1.op.9', 404, S-RES-1-1.op.9",
    "'format=xls&id=S-RES-9001-2030.op.1', 400, csl-json",
    "'id=S-RES-9001-2030.op.1', 400, csl-json",
    "'format=docx&style=apa', 400, oscola",
    "'format=docx&show=fr', 400, both",
    "'format=docx&up=1', 400, up",
  })
  void aFileIsRefusedRatherThanHalf(String query, int status, String said) {
    HttpResponse<String> answer = server.get("/api/v1/list?" + query);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(said);
  }

  @Test
  void ticksMakeAListWithoutAScript() {
    for (String path :
        List.of(
            "/?q=outlook&ui=en",
            "/?q=outlook&group=document&ui=en",
            "/terms?q=outlook&ui=en",
            "/compare?a=S/RES/9101+(2030)&b=S/RES/9001+(2030)&ui=en",
            "/documents/S-RES-9001-2030.en?ui=en",
            "/paragraphs/S-RES-9001-2030.en.op.1?ui=en")) {
      Document page = server.page(path);
      assertThat(page.select("form#ticks").attr("action")).as(path).isEqualTo("/list");
      List<String> ticks =
          page
              .select("input[name=id][form=ticks], form#ticks input[name=id]")
              .eachAttr("value")
              .stream()
              .distinct()
              .toList();
      assertThat(ticks).as(path).contains("S-RES-9001-2030.en.op.1");
      assertThat(ids(server.page("/list?id=" + String.join("&id=", ticks))))
          .as(path)
          .hasSameSizeAs(ticks);
    }
  }

  @Test
  void anEmptyListSaysHowToBegin() {
    Document page = server.page("/list?ui=zh");
    assertThat(ids(page)).isEmpty();
    assertThat(page.select(".hint").text()).contains("勾选段落");
    assertThat(page.select("form.word")).isEmpty();
    assertThat(URI.create(ledTo("/list?add=")).toString()).isEqualTo("/list");
  }
}
