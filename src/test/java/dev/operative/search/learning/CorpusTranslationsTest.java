package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.search.BilingualIndex;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Translation;
import dev.operative.search.translation.Glossaries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void findsInTheOtherLanguageWhatNoLexiconHas() {
    try (BilingualIndex index = BilingualIndex.of(folder, texts())) {
      assertThat(index.find("zebras")).noneMatch(id -> id.contains(".zh."));

      CorpusTranslations.learn(index.view(), folder);
      Answer answer =
          index
              .service(
                  CorpusTranslations.expander(BilingualIndex.VOCABULARY, Glossaries.NONE, folder))
              .askLeniently(index.view(), BilingualIndex.inquiry("zebras", true));

      assertThat(BilingualIndex.ids(answer)).contains("S-RES-2524-2020.zh.op.1");
      assertThat(answer.translations())
          .contains(new Translation("zebras", List.of("斑马"), CorpusTranslations.CORPUS, 7));
    }
  }

  @Test
  void theSameIndexTeachesTheSame() throws Exception {
    try (BilingualIndex index = BilingualIndex.of(folder, texts())) {
      CorpusTranslations.learn(index.view(), folder.resolve("one.tsv"), 3);
      CorpusTranslations.learn(index.view(), folder.resolve("two.tsv"), 3);
    }

    assertThat(folder.resolve("one.tsv")).hasSameTextualContentAs(folder.resolve("two.tsv"));
    assertThat(Files.readString(folder.resolve("one.tsv")))
        .contains("en\tzebras\t斑马:7:1.00\n")
        .contains("zh\t斑马\tzebras:7:1.00\n")
        .doesNotContain(":2:");
  }

  @Test
  void anIndexInOneLanguageTeachesNothing() throws Exception {
    try (BilingualIndex index =
        BilingualIndex.of(folder, List.<String[]>of(new String[] {"Decides;", ""}))) {
      assertThat(CorpusTranslations.learn(index.view(), folder)).isZero();
      assertThat(Files.readAllLines(folder.resolve(CorpusTranslations.FILE)))
          .hasSize(2)
          .first()
          .asString()
          .startsWith("# Learnt from 0 different aligned paragraphs");
    }
  }

  @Test
  void knowsWhatTheResolutionsTaught() {
    Answer answer;
    try (BilingualIndex index =
        BilingualIndex.of(folder, List.<String[]>of(new String[] {"Decides;", "荒漠化问题；"}))) {
      answer =
          index
              .service(
                  CorpusTranslations.expander(BilingualIndex.VOCABULARY, Glossaries.NONE, folder))
              .askLeniently(index.view(), BilingualIndex.inquiry("desertification", true));
    }

    assertThat(BilingualIndex.ids(answer)).containsExactly("S-RES-2504-2020.zh.op.1");
    assertThat(answer.translations().getFirst().evidence()).isGreaterThan(50);
  }
}
