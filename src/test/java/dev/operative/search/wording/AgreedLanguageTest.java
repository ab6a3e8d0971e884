package dev.operative.search.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.document.ParagraphId;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedLanguageTest {
  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static IndexView view;
  private static AgreedLanguage agreed;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder);
    view = engine.view();
    agreed = new AgreedLanguage(view);
  }

  @AfterAll
  static void close() {
    view.close();
    engine.close();
  }

  /// Read side by side: resolution 2396 (2017) is the source of these paragraphs of the draft of 2020.
  @ParameterizedTest
  @CsvSource({
    "pp.3, pp.7",
    "pp.4, pp.5",
    "pp.5, pp.4",
    "pp.9, pp.13",
    "pp.10, pp.6",
    "pp.12, pp.31",
    "op.3, op.29",
    "op.4, op.19",
    "op.12, op.38",
    "op.22, op.23"
  })
  void findsWhatADraftTookOverFromAResolution(String draft, String resolution) {
    List<Wording> earlier = history("S-2020-852.en." + draft).earlier();

    assertThat(earlier.getFirst().found().paragraph().id())
        .hasToString("S-RES-2396-2017.en." + resolution);
    assertThat(earlier.getFirst().comparison().similarity()).isGreaterThan(0.85);
  }

  @Test
  void findsWhereAWordingWentAfterwards() {
    ClauseHistory history = history("S-RES-2396-2017.en.pp.6");

    assertThat(history.earlier()).isEmpty();
    assertThat(history.later())
        .extracting(wording -> wording.found().paragraph().id().toString())
        .containsExactly("S-2020-852.en.pp.10", "S-RES-2617-2021.en.pp.9");
    assertThat(history.timeline())
        .extracting(wording -> wording.found().part().date().orElseThrow())
        .isSorted();
  }

  @Test
  void showsNothingWhereOnlyTurnsOfPhraseAreShared() {
    ClauseHistory history = history("S-2020-852.en.op.11");

    assertThat(history.earlier()).isEmpty();
    assertThat(history.later()).isEmpty();
  }

  @Test
  void anUnknownParagraphHasNoHistory() {
    assertThat(agreed.history(ParagraphId.parse("S-RES-1-1946.en.op.1").orElseThrow(), 3))
        .isEmpty();
  }

  private static ClauseHistory history(String id) {
    return agreed.history(ParagraphId.parse(id).orElseThrow(), 5).orElseThrow();
  }
}
