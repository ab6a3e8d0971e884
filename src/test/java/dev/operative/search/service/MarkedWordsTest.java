package dev.operative.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is marked in results that were found by some of the words or by meaning. */
class MarkedWordsTest {
  private static final Query BORDER = new Query.Word("border");
  private static final Query PATROLS = new Query.Word("patrols");
  private static final Query GUARDS = new Query.Phrase("frontier guards", 0);
  private static final Query TOGETHER =
      new Query.And(List.of(new Query.Word("freeze"), new Query.Word("of"), BORDER));

  @Test
  void wordsAreMarkedOnceHoweverOftenAndWhateverTheyCountFor() {
    Query most =
        new Query.WithChapeaux(
            new Query.AtLeast(
                List.of(
                    BORDER,
                    new Query.Or(List.of(PATROLS, new Query.Boosted(GUARDS, 0.25))),
                    new Query.Or(List.of(GUARDS, BORDER))),
                2),
            0.3);
    assertThat(MarkedWords.of(most, Optional.of(new Query.Or(List.of(PATROLS, BORDER)))))
        .isEqualTo(new Query.Or(List.of(BORDER, PATROLS, GUARDS)));
  }

  @Test
  void aWordOfOneLanguageIsMarkedInItsTextsAlone() {
    Language chinese = new Language("zh");
    Query other = new Query.Phrase("边境", 0);
    assertThat(
            MarkedWords.of(
                new Query.Or(
                    List.of(new Query.In(chinese, new Query.And(List.of(other, GUARDS))), GUARDS)),
                Optional.empty()))
        .isEqualTo(
            new Query.Or(
                List.of(new Query.In(chinese, other), new Query.In(chinese, GUARDS), GUARDS)));
  }

  @Test
  void wordsThatAreWantedTogetherStayTogetherSinceFunctionWordsAmongThemAreNotMarkedAlone() {
    assertThat(MarkedWords.of(new Query.Or(List.of(TOGETHER, GUARDS)), Optional.empty()))
        .isEqualTo(new Query.Or(List.of(TOGETHER, GUARDS)));
  }
}
