package dev.operative.lucene.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.lucene.search.TopMatches.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopMatchesTest {
  private static final Comparator<Place> ORDER =
      Comparator.comparingLong(Place::key).thenComparingInt(Place::doc);

  /** Whatever comes in whatever order, any stretch is that of the whole list in order. */
  @Test
  void givesAnyStretchOfTheWholeOrder() {
    Random random = new Random(1267);
    for (int round = 0; round < 2_000; round++) {
      int came = random.nextInt(round % 10 == 0 ? 5_000 : 300);
      int wanted = random.nextInt(came + 20);
      int alike = 1 + random.nextInt(2 * came + 1);
      TopMatches first = new TopMatches(wanted);
      List<Place> all = new ArrayList<>();
      for (int doc = 0; doc < came; doc++) {
        Place place = new Place(random.nextInt(alike) - alike / 2, doc);
        all.add(place);
        if (first.admits(place.key())) {
          first.add(place.key(), place.doc());
        }
      }
      all.sort(ORDER);
      int from = random.nextInt(wanted + 1);
      int to = from + random.nextInt(wanted - from + 1);
      assertThat(first.stretch(from, to))
          .isEqualTo(all.subList(Math.min(from, came), Math.min(to, came)));
      assertThat(first.stretch(0, wanted)).isEqualTo(all.subList(0, Math.min(wanted, came)));
    }
  }

  @Test
  void keepsNothingWhenNothingIsWanted() {
    TopMatches none = new TopMatches(0);
    none.add(7, 1);
    assertThat(none.stretch(0, 0)).isEmpty();
    assertThat(none.admits(7)).isFalse();
  }
}
