package dev.operative.search.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.query.Query;
import dev.operative.search.service.Translation;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossariesTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @TempDir Path folder;

  private Glossaries glossaries(String... tables) throws IOException {
    List<Glossary> all = new ArrayList<>();
    for (String table : tables) {
      Path file = folder.resolve("own" + all.size() + ".tsv");
      all.add(Glossary.read(Files.writeString(file, "en\tzh\n" + table), Languages.bundled()));
    }
    return new Glossaries(all);
  }

  private static List<Translation> translations(Glossaries glossaries, String... typed) {
    List<Query> words = new ArrayList<>();
    for (String word : typed) {
      words.add(new Query.Word(word));
    }
    return QueryExpander.of(Languages.bundled(), VOCABULARY, glossaries)
        .translate(new Query.And(words))
        .translations();
  }

  @Test
  void aTermOfAGlossaryIsSearchedAndNamesIt() throws Exception {
    Glossaries own = glossaries("zebra crossing|crosswalk\t斑马线\n");

    assertThat(translations(own, "zebra", "crossings"))
        .contains(
            new Translation(
                "zebra crossings",
                Map.of(Language.CHINESE, List.of("斑马线")),
                "glossary own0.tsv",
                0),
            new Translation(
                "zebra crossings",
                Map.of(Language.ENGLISH, List.of("crosswalk")),
                "glossary own0.tsv",
                0));
    assertThat(translations(own, "斑馬線").getFirst().to()).contains("zebra crossing");
    assertThat(own.conflicts(Languages.bundled(), VOCABULARY)).isEmpty();
  }

  @Test
  void theFirstGlossaryWinsOverOthersAndOverTheProgram() throws Exception {
    Glossaries own =
        glossaries(
            "foreign terrorist fighters\t外籍恐怖战斗员\nzebra\t斑马\n", "zebras\t条纹马\nZebra\t斑马|条纹马\n");

    assertThat(translations(own, "foreign", "terrorist", "fighters"))
        .extracting(Translation::to)
        .containsExactly(List.of("外籍恐怖战斗员"));
    assertThat(translations(own, "zebra"))
        .extracting(Translation::to)
        .containsExactly(List.of("斑马"));
    assertThat(own.conflicts(Languages.bundled(), VOCABULARY))
        .extracting(Object::toString)
        .containsExactly(
            "“zebra” is 斑马 in own0.tsv, line 3, but 条纹马 in own1.tsv, line 2; own0.tsv, line 3 wins",
            "“foreign terrorist fighters” is 外籍恐怖战斗员 in own0.tsv, line 2, but 外国恐怖主义作战人员, "
                + "外国恐怖主义战斗人员, 外国恐怖主义战斗员 in the program's own terms; own0.tsv, line 2 wins");
  }

  @Test
  void twoRenderingsInOneGlossaryAreBothSearched() throws Exception {
    Glossaries own = glossaries("zebra\t斑马\nzebra\t条纹马\n");

    assertThat(own.conflicts(Languages.bundled(), VOCABULARY)).isEmpty();
    assertThat(translations(own, "zebra"))
        .extracting(Translation::to)
        .containsExactly(List.of("斑马"), List.of("条纹马"));
  }
}
