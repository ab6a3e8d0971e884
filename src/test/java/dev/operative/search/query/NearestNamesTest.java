package dev.operative.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
  private final FilterValues values = new FilterValues(Vocabulary.bundled());

  @Test
  void aMisspeltVerbOrAddresseeHasItsNearest() {
    assertThat(values.nearest(Facet.VERB, "Demandz")).startsWith("Demands");
    assertThat(values.nearest(Facet.VERB, "call upom")).startsWith("Calls upon");
    assertThat(values.nearest(Facet.ADDRESSEE, "member stats")).startsWith("Member States");
    assertThat(values.nearest(Facet.VERB, "xyzzy")).isEmpty();
    assertThat(values.nearest(Facet.SYMBOL, "S/RES/239")).isEmpty();
  }
}
