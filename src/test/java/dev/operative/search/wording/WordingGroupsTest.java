package dev.operative.search.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.search.wording.WordingGroups.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingGroupsTest {
  @Test
  void theFirstTextLeads() {
    WordingSketch formula = sketch(1, 1, 20);
    assertThat(WordingGroups.leaders(List.of(sketch(1, 50, 70), formula, formula)))
        .containsExactly(0, 1, 1);
  }

  @Test
  void aFormulaThatDriftsAwayFromItsFirstTextIsAnotherWording() {
    // Each text is near to the one before it; the last has little in common with the first.
    List<WordingSketch> years =
        List.of(sketch(1, 0, 40), sketch(1, 2, 42), sketch(1, 4, 44), sketch(1, 6, 46));
    assertThat(years.get(2).similarity(years.get(3))).isGreaterThan(WordingGroups.LEAST_SIMILARITY);
    assertThat(years.get(0).similarity(years.get(3))).isLessThan(WordingGroups.LEAST_SIMILARITY);
    assertThat(WordingGroups.leaders(years)).containsExactly(0, 0, 2, 2);
  }

  @Test
  void whatIsTheSameIsOneWordingWhateverCameBetween() {
    WordingSketch repeated = sketch(1, 3, 43);
    WordingSketch nearer = sketch(1, 5, 45);
    assertThat(WordingGroups.leaders(List.of(sketch(1, 0, 40), repeated, nearer, repeated)))
        .containsExactly(0, 0, 2, 0);
  }

  @Test
  void textsWithDifferentVerbsAreDifferentWordings() {
    assertThat(WordingGroups.leaders(List.of(sketch(1, 1, 20), sketch(2, 1, 20))))
        .containsExactly(0, 1);
  }

  @Test
  void whatAWorkSaysTwiceIsGroupedWithWhatOthersSayTwice() {
    WordingSketch formula = sketch(1, 1, 20);
    assertThat(
            WordingGroups.of(
                List.of(
                    new Member("a", formula),
                    new Member("a", formula),
                    new Member("b", formula),
                    new Member("b", sketch(1, 50, 70)),
                    new Member("b", formula),
                    new Member("c", formula))))
        .containsExactly(0, 1, 0, 3, 1, 0);
  }

  @Test
  void textsWithoutWordsAreAlone() {
    assertThat(WordingGroups.leaders(List.of(sketch(0, 1, 1), sketch(0, 1, 1))))
        .containsExactly(0, 1);
    assertThat(WordingGroups.leaders(List.of())).isEmpty();
  }

  @Test
  void keepsNothingBeyondItsBytes() {
    WordingSketch sketch = sketch(-7, 65_500, 65_536);
    assertThat(read(sketch.bytes())).isEqualTo(sketch);
    assertThat(sketch.bytes()).hasSize(4 + 2 * 36);
    assertThat(read(sketch(3, 0, 0).bytes())).isEqualTo(sketch(3, 0, 0));
  }

  /** Looking only at texts that share a rare pair finds what looking at all of them does. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithComparingAll(long seed) {
    Random random = new Random(seed);
    List<WordingSketch> sketches = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      sketches.add(
          i < 20 || random.nextInt(4) == 0
              ? drawn(random)
              : changed(sketches.get(random.nextInt(i)), random));
    }
    int[] leaders = WordingGroups.leaders(sketches);
    assertThat(leaders).isEqualTo(compared(sketches));
    assertThat(
            IntStream.of(leaders)
                .boxed()
                .collect(Collectors.groupingBy(leader -> leader, Collectors.counting()))
                .values())
        .as("some are alone and some are not")
        .contains(1L)
        .anyMatch(members -> members > 2);
  }

  private static int[] compared(List<WordingSketch> sketches) {
    int[] leaders = new int[sketches.size()];
    for (int i = 0; i < leaders.length; i++) {
      int same = sketches.indexOf(sketches.get(i));
      if (same < i) {
        leaders[i] = leaders[same];
        continue;
      }
      leaders[i] = i;
      double best = 0;
      for (int j = 0; j < i; j++) {
        double similarity = sketches.get(i).similarity(sketches.get(j));
        if (leaders[j] == j && similarity >= WordingGroups.LEAST_SIMILARITY && similarity > best) {
          best = similarity;
          leaders[i] = j;
        }
      }
    }
    return leaders;
  }

  private static WordingSketch drawn(Random random) {
    TreeSet<Character> pairs = new TreeSet<>();
    for (int i = 2 + random.nextInt(60); i > 0; i--) {
      pairs.add((char) random.nextInt(2_000));
    }
    return sketch(random.nextInt(2), pairs);
  }

  private static WordingSketch changed(WordingSketch sketch, Random random) {
    TreeSet<Character> pairs = new TreeSet<>();
    for (int i = 0; i < sketch.size(); i++) {
      pairs.add(sketch.pair(i));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      pairs.remove(sketch.pair(random.nextInt(sketch.size())));
      pairs.add((char) random.nextInt(2_000));
    }
    return sketch(random.nextInt(2), pairs);
  }

  private static WordingSketch read(byte[] bytes) {
    return WordingSketch.ofBytes(bytes, 0, bytes.length);
  }

  private static WordingSketch sketch(int verb, int from, int to) {
    TreeSet<Character> pairs = new TreeSet<>();
    for (int pair = from; pair < to; pair++) {
      pairs.add((char) pair);
    }
    return sketch(verb, pairs);
  }

  private static WordingSketch sketch(int verb, SortedSet<Character> pairs) {
    char[] ascending = new char[pairs.size()];
    int at = 0;
    for (char pair : pairs) {
      ascending[at++] = pair;
    }
    return new WordingSketch(verb, ascending);
  }
}
