package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.export.feed.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Exports and feeds over real HTTP. */
class ExportHttpTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document xml(String path) throws Exception {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
  }

  private static String first(Element root, String name) {
    return root.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv;charset=utf-8, operative.csv",
    "ndjson, application/x-ndjson, operative.ndjson",
    "ris, application/x-research-info-systems, operative.ris",
    "bibtex, application/x-bibtex;charset=utf-8, operative.bib",
    "csl-json, application/vnd.citationstyles.csl+json, operative.json"
  })
  void everyFormatIsAFileToSave(String format, String type, String file) {
    HttpResponse<String> response = server.get("/api/v1/export?format=" + format);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(TestServer.header(response, "Content-Type"))
        .first()
        .asString()
        .isEqualToIgnoringWhitespace(type);
    assertThat(TestServer.header(response, "Content-Disposition"))
        .containsExactly("attachment; filename=\"" + file + "\"");
    assertThat(response.body()).contains("S/RES/2396 (2017)");
  }

  @Test
  void aWordFileSaysWhatWasAskedWhereAndHowItCites() throws IOException {
    HttpResponse<byte[]> response =
        server.bytes("/api/v1/export?format=docx&q=terrorism&status=not+adopted&style=bluebook");
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"operative.docx\"");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(response.body()))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains(
              "Provisions found for “terrorism”",
              "Narrowed to: not adopted",
              "Address: http://127.0.0.1:" + server.port() + "/?q=terrorism&status=not+adopted",
              "NOT ADOPTED. This text was put to the vote and was not adopted.");
      assertThat(word.getFootnotes().getLast().getParagraphs().getFirst().getText())
          .contains("S.C. Draft Res., ¶ 1, U.N. Doc. S/2020/852")
          .endsWith("(not adopted)");
    }
  }

  @Test
  void aDocumentIsAWordFileBesideItsOtherVersion() throws IOException {
    byte[] file =
        server
            .bytes("/api/v1/documents/S-RES-2396-2017.en?format=docx&style=oscola&show=both")
            .body();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getTables().getFirst().getRows())
          .extracting(row -> row.getCell(1).getText())
          .anyMatch(text -> text.contains("促请会员国打击恐怖主义及其资助；"));
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Address: http://127.0.0.1:" + server.port() + "/documents/S-RES-2396-2017.en");
    }
  }

  @Test
  void aComparisonIsAWordFileThatCitesBothTexts() throws IOException {
    byte[] file =
        server.bytes("/api/v1/compare?a=S/RES/2396&b=S/2020/852&format=docx&style=oscola").body();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("S/RES/2396 (2017) and S/2020/852 compared")
          .contains("NOT ADOPTED. This text was put to the vote and was not adopted.")
          .contains(
              "Address: http://127.0.0.1:" + server.port() + "/compare?a=S/RES/2396&b=S/2020/852");
      assertThat(word.getFootnotes())
          .extracting(note -> note.getParagraphs().getFirst().getText())
          .anyMatch(
              note ->
                  note.contains("UN Doc S/RES/2396, para 1; UNSC Draft Resolution")
                      && note.contains("UN Doc S/2020/852 (not adopted), para 1"));
    }
  }

  @Test
  void everyPageWithAMatterOffersItAsWord() {
    for (String page :
        List.of(
            "/documents/S-RES-2396-2017.en?ui=en", "/compare?a=S/RES/2396&b=S/2020/852&ui=en")) {
      assertThat(server.page(page).select("form.word input[name=format]").eachAttr("value"))
          .as(page)
          .containsExactly("docx");
    }
  }

  @Test
  void theTextOfAnExportIsInTheLanguageAskedFor() {
    assertThat(server.get("/api/v1/export?format=csv&show=zh").body())
        .contains("促请会员国打击恐怖主义及其资助；")
        .doesNotContain("its financing");
  }

  @Test
  void thePageAsksForAWordFileInTheStyleOfItsLanguage() {
    org.jsoup.nodes.Element form =
        server.page("/?q=financing&ui=en").select(".menu form.word").get(0);
    assertThat(form.select("select[name=style] option").eachAttr("value"))
        .containsExactly("un", "oscola", "bluebook", "chinese");
    assertThat(form.select("select[name=style] option[selected]").eachAttr("value"))
        .containsExactly("un");
    assertThat(form.select("select[name=show] option").eachAttr("value"))
        .containsExactly("en", "zh", "both");
    assertThat(server.page("/?q=financing&ui=zh").select(".word [name=style] [selected]").val())
        .isEqualTo("chinese");
  }

  @Test
  void anExportHoldsAllResultsAndNothingElse() {
    assertThat(server.get("/api/v1/export?format=ndjson").body().lines()).hasSize(5);
    assertThat(server.get("/api/v1/export?format=ndjson&limit=1&offset=3").body().lines())
        .hasSize(5);
    assertThat(server.get("/api/v1/export?format=ndjson&q=financing&lang=en").body().lines())
        .singleElement()
        .asString()
        .contains("\"id\":\"S-RES-2396-2017.en.op.1\"");
    assertThat(server.get("/api/v1/export?format=ndjson&q=nothinglikethis").body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'/api/v1/export', format is missing",
    "'/api/v1/export?format=xls', csl-json",
    "'/api/v1/export?format=docx&style=apa', bluebook",
    "'/api/v1/export?format=csv&verb=Sings', Sings",
    "'/api/v1/export?format=csv&colour=red', colour"
  })
  void whatIsWrongIsSaidInsteadOfAFile(String path, String said) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(TestServer.header(response, "Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(response.body()).contains(said);
  }

  @Test
  void aFeedHasAnEntryForEachResult() throws Exception {
    Element feed = xml("/search.atom?q=terrorism&lang=en").getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(first(feed, "totalResults")).isEqualTo("3");
    assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").getLength())
        .isEqualTo(3);
    Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
    assertThat(first(entry, "title"))
        .isEqualTo("S/2020/852, para. 1 (draft resolution, not adopted)");
    assertThat(first(entry, "id")).endsWith("/paragraphs/S-2020-852.en.op.1").startsWith("http://");
    assertThat(first(entry, "updated")).isEqualTo("2017-12-21T00:00:00Z");
    Element link = (Element) feed.getElementsByTagNameNS("*", "link").item(0);
    assertThat(link.getAttribute("href")).endsWith("/search.atom?q=terrorism&lang=en");
  }

  @Test
  void aFeedEscapesMarkup() throws Exception {
    Element feed = xml("/search.atom?q=quoted").getDocumentElement();
    assertThat(first((Element) feed.getElementsByTagNameNS("*", "entry").item(0), "content"))
        .isEqualTo("Decides " + SampleCorpus.MARKUP);
  }

  @Test
  void programsAreToldHowToSearch() throws Exception {
    Element description = xml("/opensearch.xml").getDocumentElement();
    assertThat(description.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
    Element url = (Element) description.getElementsByTagNameNS("*", "Url").item(1);
    assertThat(url.getAttribute("type")).isEqualTo("application/atom+xml");
    String address =
        url.getAttribute("template")
            .replaceFirst("http://[^/]+", "")
            .replace("{searchTerms}", "financing")
            .replace("{startIndex?}", "0")
            .replace("{count?}", "5");
    assertThat(first(xml(address).getDocumentElement(), "totalResults")).isEqualTo("1");
    String served = server.get("/opensearch.xml").body();
    assertThat(Schema.OPENSEARCH.faults(served.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void whatADescriptionLeavesOpenMayStayEmpty() throws Exception {
    Element description = xml("/opensearch.xml").getDocumentElement();
    NodeList urls = description.getElementsByTagNameNS("*", "Url");
    for (int i = 0; i < urls.getLength(); i++) {
      String address =
          ((Element) urls.item(i))
              .getAttribute("template")
              .replaceFirst("http://[^/]+", "")
              .replace("{searchTerms}", "financing")
              .replaceAll("\\{[A-Za-z]+\\?\\}", "");
      assertThat(server.get(address).statusCode()).as(address).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=terrorism",
        "q=%E4%BF%83%E8%AF%B7&lang=zh",
        "q=nothinglikethis",
        "q=quoted",
        "q=terrorism&group=document",
        "q=%5D%5D%3E%01%F0%9F%98%80"
      })
  void everyFeedIsAtom(String query) throws Exception {
    String feed = server.get("/search.atom?" + query).body();
    assertThat(Schema.ATOM.faults(feed.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
