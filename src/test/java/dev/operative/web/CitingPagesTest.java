package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveIndex;
import dev.operative.search.works.ReadFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of who cites a text. */
class CitingPagesTest {
  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    List<UnDocument> documents =
        List.of(
            read(folder, "/compare/S_RES_9101.en.txt"), read(folder, "/citing/S_RES_9103.en.txt"));
    server = new TestServer(NaiveIndex.of(documents, Instant.EPOCH));
  }

  /** The same in years that have been, since no query names a resolution of a year to come. */
  private static UnDocument read(Path folder, String resource) throws IOException {
    try (InputStream in = CitingPagesTest.class.getResourceAsStream(resource)) {
      String text =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("2030", "2013")
              .replace("2032", "2015")
              .replace("9101", "2101")
              .replace("9103", "2103");
      return ReadFiles.file(
          Files.writeString(folder.resolve(resource.replaceFirst(".*/S_RES_9", "S_RES_2")), text));
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Its head bears its symbol, and is not counted anywhere. */
  @Test
  void whatCitesATextIsCountedAlikeEverywhere() {
    Element named = server.page("/?q=2101&ui=en").select(".named li a").last();
    Element all = cited("pp.1").select("p > a[href^=/?]").first();
    Document page = server.page("/documents/S-RES-2101-2013.en?ui=en");

    assertThat(named.text()).isEqualTo("4 paragraphs cite it");
    assertThat(all.text()).isEqualTo("All paragraphs that cite S/RES/2101 (2013) (4)");
    assertThat(page.select(".reference summary").eachText()).contains("4 paragraphs");
    assertThat(page.select(".reference a:contains(List them)").attr("href"))
        .isEqualTo(named.attr("href"))
        .isEqualTo(all.attr("href"));
  }

  /** Paragraph 1 of the preamble is not what cites operative paragraph 1. */
  @Test
  void aParagraphThatNobodyNamesSaysSo() {
    assertThat(cited("pp.1").select(".hint").text())
        .isEqualTo(
            "No paragraph in the corpus names this one. These cite S/RES/2101 (2013) as a whole:");
    assertThat(cited("op.1").select(".hint").text()).startsWith("2 paragraphs name");
  }

  @Test
  void whatCitesATextIsShownFromTheCitation() {
    Document found = server.page("/?cites=S/RES/2101+(2013)&section=operative&ui=en");

    assertThat(found.select(".hit .text mark").eachText())
        .containsExactlyInAnyOrder("2101 (2013)", "2101 (2013)", "2101 (2013)");
  }

  @Test
  void whatStandsAroundAParagraphHasItsNumbers() {
    Document page = server.page("/paragraphs/S-RES-2101-2013.en.op.1?ui=en");

    assertThat(page.select(".around .permalink").eachText()).containsSequence("PP3", "OP1", "OP2");
  }

  private static Element cited(String paragraph) {
    return server
        .page("/paragraphs/S-RES-2101-2013.en." + paragraph + "?ui=en")
        .getElementById("cited");
  }
}
