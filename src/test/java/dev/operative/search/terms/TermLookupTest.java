package dev.operative.search.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.language.Languages;
import dev.operative.search.BilingualIndex;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermLookupTest {
  @TempDir Path folder;

  private TermEntry look(String term, String[]... texts) {
    try (BilingualIndex index = BilingualIndex.of(folder, List.of(texts))) {
      return new TermLookup(
              index.view(),
              Languages.bundled(),
              QueryExpander.of(Languages.bundled(), BilingualIndex.VOCABULARY, Glossaries.NONE))
          .look(term, 5);
    }
  }

  @Test
  void countsRenderingsInAlignedParagraphs() {
    TermEntry entry =
        look(
            "foreign terrorist fighters",
            new String[] {"Condemns foreign terrorist fighters;", "谴责外国恐怖主义战斗人员；"},
            new String[] {"Returning foreign terrorist fighters;", "回返的外国恐怖主义战斗人员；"},
            new String[] {"Prosecutes foreign terrorist fighters;", "起诉外国恐怖主义作战人员；"});

    assertThat(entry.renderings())
        .extracting(TermEntry.RenderingCount::text, TermEntry.RenderingCount::paragraphs)
        .startsWith(
            org.assertj.core.groups.Tuple.tuple("外国恐怖主义战斗人员", 2),
            org.assertj.core.groups.Tuple.tuple("外国恐怖主义作战人员", 1));
    assertThat(entry.otherNames()).contains("FTFs");
  }

  @Test
  void showsKeywordsInContextInBothLanguages() {
    TermEntry entry =
        look("外国恐怖主义作战人员", new String[] {"Condemns foreign terrorist fighters;", "谴责外国恐怖主义作战人员；"});

    Concordance line = entry.lines().getFirst();
    assertThat(line.line().keyword()).isEqualTo("外国恐怖主义作战人员");
    assertThat(line.line().before()).isEqualTo("谴责");
    assertThat(line.counterpart().orElseThrow().keyword()).isEqualTo("foreign terrorist fighters");
    assertThat(line.counterpart().orElseThrow().found().paragraph().id())
        .hasToString("S-RES-2504-2020.en.op.1");
  }

  @Test
  void linesInBothLanguagesComeBeforeOthers() {
    TermEntry entry =
        look(
            "drones",
            new String[] {"Drones, drones and drones;", ""},
            new String[] {"Urges States to prevent the misuse of drones by all;", "敦促各国防止滥用无人机；"});

    assertThat(entry.lines())
        .extracting(line -> line.counterpart().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void theTablesAnswerWhereNothingIsAligned() {
    TermEntry entry = look("drones", new String[] {"Urges States to stop drones;", ""});

    assertThat(entry.renderings()).extracting(TermEntry.RenderingCount::text).contains("无人机");
    assertThat(entry.lines()).singleElement().satisfies(l -> assertThat(l.counterpart()).isEmpty());
  }

  @Test
  void anUnknownTermHasNoRenderings() {
    TermEntry entry = look("zeppelin", new String[] {"Decides;", "决定；"});

    assertThat(entry.renderings()).isEmpty();
    assertThat(entry.lines()).isEmpty();
    assertThat(look(" ", new String[] {"Decides;", ""}).lines()).isEmpty();
  }
}
