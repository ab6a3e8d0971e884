package dev.operative.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpandedQueryTest {
  private static Translation translation(String from, Language language, String... names) {
    return new Translation(from, Map.of(language, List.of(names)), "lexicon", 0);
  }

  @Test
  void aGlossIsTheFirstNameOfEachTranslatedWordInTheOrderOfTheQuery() {
    ExpandedQuery query =
        new ExpandedQuery(
            new Query.Word("恐袭遇难者"),
            Optional.empty(),
            Optional.empty(),
            0,
            List.of(
                translation("恐袭", Language.ENGLISH, "terrorist attacks", "attacks"),
                translation("恐袭", Language.CHINESE, "恐怖袭击"),
                translation("恐袭", Language.ENGLISH, "bombings"),
                translation("遇难者", Language.ENGLISH, "victims")),
            List.of());
    assertThat(query.gloss(Language.ENGLISH)).isEqualTo("terrorist attacks victims");
    assertThat(ExpandedQuery.asTyped(new Query.Word("恐袭")).gloss(Language.ENGLISH)).isEmpty();
  }
}
