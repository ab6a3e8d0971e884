package dev.operative.vocabulary.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.VerbUse;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.table.VocabularyException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerbScalesTest {
  private static final VerbScales BUNDLED = VerbScales.read(TableSource.bundled());

  @Test
  void namesVerbsThatThereAre() {
    assertThat(Vocabulary.bundled().verbGroups().stream().map(VerbGroup::name))
        .containsAll(BUNDLED.verbs());
  }

  @Test
  void comparesTheStrongestVerbOfEach() {
    assertThat(BUNDLED.shift(uses("Recalls", "Requests", "Urges"), uses("Demands", "Requests")))
        .contains(new VerbShift("Urges", "Demands", true));
    assertThat(BUNDLED.shift(uses("Condemns"), uses("Expresses concern")))
        .contains(new VerbShift("Condemns", "Expresses concern", false));
  }

  @Test
  void comparesNothingAcrossScales() {
    assertThat(BUNDLED.shift(uses("Urges"), uses("Condemns"))).isEmpty();
    assertThat(BUNDLED.shift(uses("Urges"), uses("Urges"))).isEmpty();
    assertThat(BUNDLED.shift(List.of(), uses("Urges"))).isEmpty();
  }

  @Test
  void aBrokenTableIsNamed() {
    assertThatThrownBy(
            () -> VerbScales.read(name -> List.of("scale\trank\tverbs", "asks\tten\tUrges")))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("line 2, column rank");
    assertThatThrownBy(
            () -> VerbScales.read(name -> List.of("scale\trank\tverbs", "asks\t1\tUrges|Urges")))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("already");
  }

  private static List<VerbUse> uses(String... verbs) {
    return Stream.of(verbs)
        .map(verb -> new VerbUse(verb, verb, verb, List.of(), 0, verb.length(), false))
        .toList();
  }
}
