package dev.operative.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStemsTest {
  private final LanguageRules english = new English();

  @ParameterizedTest
  @CsvSource({
    "import, important",
    "internal, international",
    "nation, national",
    "nationality, national",
    "organs, organization",
    "arms, armed",
    "unit, united",
    "responsibility, response",
    "transit, transition",
    "convention, conventional",
    "emerging, emergencies",
    "university, universal",
    "author, authority",
    "diversion, diversity",
    "terror, terrorism"
  })
  void partWordsOfDifferentMeaning(String one, String other) {
    assertThat(english.stem(one)).isNotEqualTo(english.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "important, importance",
    "nationals, nationally",
    "organisation, organizing",
    "emergency, emergencies",
    "integrity, integrities",
    "united, uniting",
    "imports, importing",
    "responsible, responsibilities",
    "securities, security"
  })
  void uniteTheInflectionsOfOne(String one, String other) {
    assertThat(english.stem(one)).isEqualTo(english.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "officer-in-charge, officer",
    "officerincharge, officer",
    "government-owned, government"
  })
  void leaveCompoundsAlone(String compound, String word) {
    assertThat(english.stem(compound)).isNotEqualTo(english.stem(word));
  }

  @Test
  void standInTheTableWhereTheyPartSomething() {
    Set<String> beginnings = new HashSet<>();
    for (List<String> row : WordTable.rows("en/stems.txt")) {
      for (String word : row.subList(1, row.size())) {
        for (String beginning : word.split("/", -1)) {
          assertThat(beginnings.add(beginning)).as(beginning).isTrue();
          assertThat(beginning).startsWith(row.getFirst());
        }
      }
    }
    assertThat(beginnings).isNotEmpty();
  }
}
