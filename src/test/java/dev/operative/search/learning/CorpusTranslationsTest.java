package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.engine.NaiveProvisions;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.BilingualIndex;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.service.Answer;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translation;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.Glossaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTranslationsTest {
  @TempDir Path folder;

  /** Pairs in which `zebras` and 斑马 come and go together, among other words that do not. */
  private static List<String[]> texts() {
    String[][] things = {
      {"rivers", "河流"},
      {"mountains", "山脉"},
      {"bridges", "桥梁"},
      {"harvests", "收成"},
      {"markets", "市场"}
    };
    String[][] verbs = {
      {"Protects", "保护"}, {"Counts", "清点"}, {"Paints", "描绘"}, {"Describes", "叙述"}
    };
    List<String[]> texts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String[] verb = verbs[i % 4];
      String[] thing = things[i % 5];
      boolean zebra = i % 3 == 0;
      texts.add(
          new String[] {
            verb[0] + " the " + thing[0] + (zebra ? " and the zebras" : "") + ";",
            verb[1] + thing[1] + (zebra ? (i % 2 == 0 ? "和" : "及其") + "斑马" : "") + "；"
          });
    }
    texts.add(new String[] {"", "远方的斑马；"});
    return texts;
  }

  /** Learns from the index and commits what was learnt with it. */
  private void learn(BilingualIndex index) {
    try (LuceneParagraphIndex writer =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      new CorpusTranslations(Languages.bundled()).learn(index.view(), writer);
      writer.commit();
    }
  }

  /** Searches the newest commit. */
  private Answer search(BilingualIndex index, String query) {
    SearchService service =
        index.service(
            new CorpusTranslations(Languages.bundled())
                .expanders(
                    ProgramTables.of(Languages.bundled(), BilingualIndex.VOCABULARY),
                    Glossaries.NONE));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      return service.askLeniently(view, BilingualIndex.question(query, true));
    }
  }

  private IndexStatistics statistics() {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      return view.statistics();
    }
  }

  private List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith("-" + CorpusTranslations.NAME)).toList();
    }
  }

  private static final Translation ZEBRAS =
      new Translation(
          "zebras", Map.of(Language.CHINESE, List.of("斑马")), CorpusTranslations.CORPUS, 7);

  @Test
  void findsInTheOtherLanguageWhatNoLexiconHas() {
    try (BilingualIndex index = BilingualIndex.of(folder, texts())) {
      assertThat(BilingualIndex.ids(search(index, "zebras")))
          .doesNotContain("S-RES-2524-2020.op.1");

      learn(index);
      Answer answer = search(index, "zebras");

      assertThat(BilingualIndex.ids(answer)).contains("S-RES-2524-2020.op.1");
      assertThat(answer.translations()).contains(ZEBRAS);
      assertThat(statistics().damaged()).isEmpty();
    }
  }

  @Test
  void aViewKnowsWhatWasLearntFromItsOwnCommit() {
    try (BilingualIndex index = BilingualIndex.of(folder, texts())) {
      learn(index);

      assertThat(index.view().attachment(CorpusTranslations.NAME)).isEmpty();
      assertThat(search(index, "zebras").translations()).contains(ZEBRAS);
    }
  }

  @Test
  void laterCommitsKeepWhatWasLearntAndLearningAgainReplacesIt() throws IOException {
    try (BilingualIndex index = BilingualIndex.of(folder, texts())) {
      learn(index);
      Path first = tables().getFirst();
      try (LuceneParagraphIndex writer =
          LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
        writer.remove("S-RES-2504-2020.en.txt");
        writer.commit();
      }
      assertThat(search(index, "zebras").translations()).contains(ZEBRAS);

      learn(index);
      assertThat(tables()).hasSize(1).doesNotContain(first);
      assertThat(search(index, "zebras").translations()).contains(ZEBRAS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone", "cut", "one bit", "empty"})
  void withoutWhatWasLearntTheBundledTranslationsAnswer(String damage) throws IOException {
    List<String[]> texts = texts();
    texts.add(new String[] {"", "荒漠化问题；"});
    try (BilingualIndex index = BilingualIndex.of(folder, texts)) {
      learn(index);
      damage(tables().getFirst(), damage);

      assertThat(search(index, "zebras").translations()).doesNotContain(ZEBRAS);
      assertThat(BilingualIndex.ids(search(index, "desertification")))
          .containsExactly("S-RES-2525-2020.op.1");
      assertThat(statistics().damaged()).containsExactly(CorpusTranslations.NAME);

      learn(index);
      assertThat(search(index, "zebras").translations()).contains(ZEBRAS);
      assertThat(statistics().damaged()).isEmpty();
    }
  }

  private static void damage(Path file, String damage) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (damage) {
      case "gone" -> Files.delete(file);
      case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case "empty" -> Files.write(file, new byte[0]);
      default -> {
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
  }

  @Test
  void theSameIndexTeachesTheSame() {
    try (BilingualIndex index = BilingualIndex.of(folder, texts())) {
      IndexLearning learning = new IndexLearning(new FormAnalyzer(Languages.bundled()));
      String text = LearntTable.text(learning.learn(index.view()).seenIn(3), 1);

      assertThat(text)
          .isEqualTo(LearntTable.text(learning.learn(index.view()).seenIn(3), 1))
          .contains("en\tzh\tzebras\t斑马:7:1.00\n")
          .contains("zh\ten\t斑马\tzebras:7:1.00\n")
          .doesNotContain(":2:");
    }
  }

  @Test
  void anIndexInOneLanguageTeachesNothing() {
    try (BilingualIndex index =
        BilingualIndex.of(folder, List.<String[]>of(new String[] {"Decides;", ""}))) {
      IndexLearning.Learnt learnt =
          new IndexLearning(new FormAnalyzer(Languages.bundled())).learn(index.view());

      assertThat(learnt.translations()).isEmpty();
      assertThat(LearntTable.text(learnt, 1).lines())
          .hasSize(2)
          .first()
          .asString()
          .startsWith("# Learnt from 0 different aligned paragraphs");
    }
  }

  @Test
  void knowsWhatTheResolutionsTaught() {
    try (BilingualIndex index =
        BilingualIndex.of(folder, List.<String[]>of(new String[] {"Decides;", "荒漠化问题；"}))) {
      Answer answer = search(index, "desertification");

      assertThat(BilingualIndex.ids(answer)).containsExactly("S-RES-2504-2020.op.1");
      assertThat(answer.translations().getFirst().evidence()).isGreaterThan(50);
    }
  }
}
