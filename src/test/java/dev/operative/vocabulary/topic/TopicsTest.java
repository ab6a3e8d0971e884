package dev.operative.vocabulary.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.VocabularyException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final Topics BUNDLED = Vocabulary.bundled().topics();
  private static final String HEADER = "topic\ttheme\ttitle_en\ttitle_zh\tconcepts\twithin\tverbs";

  private static Topics read(String row) {
    return Topics.read(
        Languages.bundled(),
        name -> List.of(HEADER, row),
        concept -> concept.equals("uas"),
        verb -> verb.equals("Decides"));
  }

  @Test
  void everyTopicHasATitleInBothLanguages() {
    assertThat(BUNDLED.all()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(BUNDLED.all())
        .allSatisfy(
            topic -> {
              assertThat(topic.title(Language.ENGLISH)).matches("[\\p{IsLatin} ,-]+");
              assertThat(topic.title(Language.CHINESE)).containsPattern("\\p{IsHan}");
            });
    assertThat(BUNDLED.all()).extracting(Topic::name).doesNotHaveDuplicates();
  }

  @Test
  void isFoundByItsNameAndByItsTitles() {
    assertThat(BUNDLED.find("aviation").orElseThrow().name()).isEqualTo("aviation");
    assertThat(BUNDLED.find("Aviation Security").orElseThrow().name()).isEqualTo("aviation");
    assertThat(BUNDLED.find("航空安全").orElseThrow().name()).isEqualTo("aviation");
    assertThat(BUNDLED.find("aviary")).isEmpty();
  }

  @Test
  void aBrokenTableIsNamed() {
    assertThat(read("drones\tmoney\tDrones\t无人机\tuas\t-\tDecides").all()).hasSize(1);
    assertThatThrownBy(() -> read("drones\tmoney\tDrones\t无人机\tkites\t-\t-"))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("line 2, column concepts: there is no 'kites'");
    assertThatThrownBy(() -> read("drones\tmoney\tDrones\t无人机\tuas\t-\tSings"))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("column verbs");
  }
}
