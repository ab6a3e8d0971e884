package dev.operative.search.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Symbol;
import dev.operative.engine.NaiveIndex;
import dev.operative.search.IndexView;
import dev.operative.search.works.ReadFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often the paragraphs of a text are cited by their numbers. */
class PinpointCountsTest {
  private static final Symbol CITED = Symbol.parse("S/RES/9101 (2030)").orElseThrow();

  @Test
  void everyProvisionThatNamesTheNumberCountsOnce() {
    try (IndexView view =
        NaiveIndex.of(
                List.of(
                    ReadFiles.resource("/compare/S_RES_9101.en.txt", "S_RES_9101.en.txt"),
                    ReadFiles.resource("/citing/S_RES_9103.en.txt", "S_RES_9103.en.txt")),
                Instant.EPOCH)
            .view()) {
      PinpointCounts counts = PinpointCounts.of(view, CITED);
      assertThat(counts.byLabel())
          .containsOnly(
              Map.entry("1", 2),
              Map.entry("2", 2),
              Map.entry("3", 1),
              Map.entry("4", 1),
              Map.entry("4 (a)", 1));
      var preambular =
          view.document("S-RES-9101-2030").orElseThrow().paragraphs().stream()
              .map(found -> found.paragraph())
              .filter(paragraph -> paragraph.id().toString().endsWith("pp.1"))
              .findFirst()
              .orElseThrow();
      assertThat(preambular.label()).isEqualTo("1");
      assertThat(counts.of(preambular)).isZero();
    }
  }
}
