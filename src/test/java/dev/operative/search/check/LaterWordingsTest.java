package dev.operative.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.check.CitationFinding.LaterWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A series of three yearly texts, a draft that came to nothing, and a text of another series in the
 * same words.
 */
class LaterWordingsTest {
  private static final String LIGHTHOUSES = "The safety of lighthouses";

  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    write(corpus, "S/RES/2500 (2019)", "2019-11-30", LIGHTHOUSES, "adopted", "one year");
    write(corpus, "S/RES/2550 (2020)", "2020-11-30", LIGHTHOUSES, "adopted", "two years");
    write(corpus, "S/RES/2600 (2021)", "2021-11-30", LIGHTHOUSES, "adopted", "three years");
    write(corpus, "S/2022/900", "2022-11-30", LIGHTHOUSES, "not adopted", "four years");
    write(
        corpus, "S/RES/2670 (2022)", "2022-12-30", "The safety of canals", "adopted", "five years");
    BundledCorpus.index(corpus, folder.resolve("index"));
    engine = LuceneSearchEngine.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static void write(
      Path corpus, String symbol, String date, String title, String status, String term)
      throws IOException {
    String name = symbol.replaceAll("\\W+", "_") + ".txt";
    Files.writeString(
        corpus.resolve(name),
        """
        The Security Council,

        1. Decides that the keepers of all lighthouses on the coasts of Member States shall keep their lamps burning from dusk until dawn for a period of %s;

        2. Decides to remain seized of the matter.
        """
            .formatted(term));
    Files.writeString(
        corpus.resolve(name + ".meta.yaml"),
        "symbol: %s\ndate: %s\ntitle: %s\nstatus: %s\n".formatted(symbol, date, title, status));
  }

  private static Optional<String> later(String citation) {
    try (IndexView view = engine.view()) {
      return new CitationChecker(Languages.bundled())
          .check(view, citation, Deadline.NONE).getFirst().findings().stream()
              .filter(LaterWording.class::isInstance)
              .map(finding -> ((LaterWording) finding).later())
              .map(IndexedParagraph::part)
              .map(part -> part.symbol().orElseThrow().canonical())
              .findFirst();
    }
  }

  @Test
  void namesTheLatestAdoptedTextOfTheSeries() {
    assertThat(later("S/RES/2500 (2019), para. 1")).contains("S/RES/2600 (2021)");
  }

  @Test
  void theLatestHasNone() {
    assertThat(later("S/RES/2600 (2021), para. 1")).isEmpty();
  }

  @Test
  void wordsThatStayedAreNoLaterWording() {
    assertThat(later("S/RES/2500 (2019), para. 2")).isEmpty();
  }
}
