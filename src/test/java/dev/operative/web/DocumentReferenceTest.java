package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveIndex;
import dev.operative.search.works.ReadFiles;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page of a document offers to take away, and the way through what was found in it. */
class DocumentReferenceTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    List<UnDocument> documents =
        List.of(
            ReadFiles.resource("/compare/S_RES_9101.en.txt", "S_RES_9101.en.txt"),
            ReadFiles.resource("/citing/S_RES_9103.en.txt", "S_RES_9103.en.txt"));
    server = new TestServer(NaiveIndex.of(documents, Instant.EPOCH));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theWholeIsCitedAndTakenAway() {
    Document page = server.page("/documents/S-RES-9101-2030.en?ui=en");

    assertThat(page.select(".reference .citation span[lang]").eachText())
        .contains("S/RES/9101 (2030)");
    assertThat(page.select(".reference a[href*=format=akn]").attr("href"))
        .isEqualTo("/api/v1/export?format=akn&symbol=S/RES/9101+(2030)");
    assertThat(page.select(".reference a[download]").attr("download"))
        .isEqualTo("S-RES-9101-2030.en.html");
  }

  @Test
  void whatCitesItIsCountedByYearAndBodyAndBesideEachParagraph() {
    Document page = server.page("/documents/S-RES-9101-2030.en?ui=en");

    assertThat(page.select(".reference summary").eachText()).contains("4 paragraphs");
    assertThat(page.select(".years li").eachText()).containsExactly("2032 4");
    assertThat(page.select(".reference .list a[href*=body]").eachText())
        .containsExactly("Security Council 4");
    assertThat(page.select(".cell .cited").eachText())
        .containsExactly("cited 2 ×", "cited 2 ×", "cited 1 ×", "cited 1 ×", "cited 1 ×");
    assertThat(page.select(".cell .cited").first().attr("href"))
        .isEqualTo("/paragraphs/S-RES-9101-2030.en.op.1#cited");
    assertThat(
            server.page("/paragraphs/S-RES-9101-2030.en.op.1").getElementById("cited").children())
        .isNotEmpty();
  }

  @Test
  void aPreambleHasItsNumbersAndASubParagraphLeavesTheVerbToItsChapeau() {
    Document page = server.page("/documents/S-RES-9101-2030.en?ui=en");

    assertThat(page.select(".preambular > .number").eachText())
        .containsExactly("PP1", "PP2", "PP3");
    assertThat(page.getElementById("S-RES-9101-2030.en.op.4").select(".margin").text())
        .contains("Calls upon");
    assertThat(page.getElementById("S-RES-9101-2030.en.op.4.b").select(".margin")).isEmpty();
  }

  @Test
  void fromWhatWasFoundLinksLeadToTheNextAndThePrevious() {
    Document page = server.page("/documents/S-RES-9101-2030.en?ui=en&q=vessels");

    assertThat(page.select(".step .count").eachText())
        .containsExactly("1 of 3", "2 of 3", "3 of 3");
    assertThat(page.select(".step a").eachAttr("href"))
        .containsExactly(
            "#S-RES-9101-2030.en.op.2",
            "#S-RES-9101-2030.en.op.1",
            "#S-RES-9101-2030.en.op.3",
            "#S-RES-9101-2030.en.op.2");
  }
}
