package dev.operative.search.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.work.Doubt;
import dev.operative.search.works.Bead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Aligns random versions of which it is known what belongs together: a text and what is left of it.
final class BitextPropertyTest {
  private static final BitextAligner ALIGNER = new BitextAligner(ConceptFinder.NONE);
  private static final int ROUNDS = 60;

  @Test
  void aTextAlignsWithItself() {
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> texts = texts(random, 1 + random.nextInt(60));
      List<Paragraph> left = version(texts);
      List<Paragraph> right = version(texts);
      assertThat(ALIGNER.align(left, right))
          .noneMatch(AlignmentFigures::isDoubtful)
          .extracting(bead -> Map.entry(bead.left(), bead.right()))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, texts.size())
                  .mapToObj(i -> Map.entry(List.of(left.get(i)), List.of(right.get(i))))
                  .toList());
    }
  }

  @Test
  void aTextAlignsWithExactlyWhatIsLeftOfIt() {
    Random random = new Random(2);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> texts = texts(random, 20 + random.nextInt(60));
      assertAligned(without(texts, random, 0.15), texts);
      assertAligned(texts, without(texts, random, 0.15));
    }
  }

  /// Where both lack as many, two paragraphs may be joined by nothing but their number, and are doubtful.
  @Test
  void twoRestsOfATextAlignWithEachOther() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> texts = texts(random, 40 + random.nextInt(60));
      assertAligned(
          without(texts, random, 0.08),
          without(texts, random, 0.08),
          bead -> !bead.doubts().contains(Doubt.CONTENT_DIFFERS));
    }
  }

  @Test
  void longTextsOfWhichHalfIsMissingAlignToo() {
    Random random = new Random(4);
    List<String> texts = texts(random, 2500);
    List<String> half = new ArrayList<>(texts);
    half.subList(300, 1500).clear();
    assertAligned(texts, half);
    assertAligned(half, texts);
  }

  @Test
  void exchangedVersionsHaveTheSameBeads() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> texts = texts(random, 40 + random.nextInt(60));
      List<Paragraph> left = version(without(texts, random, 0.1));
      List<Paragraph> right = version(without(texts, random, 0.1));
      assertThat(
              ALIGNER.align(right, left).stream()
                  .map(bead -> row(bead.right(), bead.left(), bead))
                  .sorted()
                  .toList())
          .isEqualTo(
              ALIGNER.align(left, right).stream()
                  .map(bead -> row(bead.left(), bead.right(), bead))
                  .sorted()
                  .toList());
    }
  }

  private static String row(List<Paragraph> left, List<Paragraph> right, Bead bead) {
    return text(left) + " = " + text(right) + " " + bead.doubts();
  }

  private static void assertAligned(List<String> lefts, List<String> rights) {
    assertAligned(lefts, rights, bead -> true);
  }

  /// @param counted which pairs must be right
  private static void assertAligned(
      List<String> lefts, List<String> rights, Predicate<Bead> counted) {
    List<Paragraph> left = version(lefts);
    List<Paragraph> right = version(rights);
    List<Bead> beads = ALIGNER.align(left, right);
    assertThat(beads.stream().flatMap(bead -> bead.left().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(left);
    assertThat(beads.stream().flatMap(bead -> bead.right().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(right);
    Set<String> common = new TreeSet<>(lefts);
    common.retainAll(rights);
    List<String> pairs =
        beads.stream()
            .filter(AlignmentFigures::isPair)
            .filter(counted)
            .map(bead -> text(bead.left()) + " = " + text(bead.right()))
            .toList();
    assertThat(pairs)
        .containsExactlyInAnyOrderElementsOf(
            common.stream().map(text -> text + " = " + text).toList());
  }

  private static String text(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" + "));
  }

  private static List<String> without(List<String> texts, Random random, double share) {
    return texts.stream().filter(text -> random.nextDouble() > share).toList();
  }

  /// Different texts of 5 to 40 words out of 300, some with a number.
  private static List<String> texts(Random random, int count) {
    Set<String> texts = new TreeSet<>();
    while (texts.size() < count) {
      String words =
          IntStream.range(0, 5 + random.nextInt(36))
              .mapToObj(i -> "w" + Integer.toString(1000 + random.nextInt(300), 36))
              .collect(Collectors.joining(" "));
      texts.add(random.nextBoolean() ? words : words + " " + random.nextInt(500));
    }
    return List.copyOf(texts);
  }

  /// A preamble, so that numbers are counted anew in every version.
  private static List<Paragraph> version(List<String> texts) {
    return ComposedVersion.plain(
        Language.ENGLISH,
        IntStream.range(0, texts.size())
            .mapToObj(i -> "pp." + (i + 1) + " " + texts.get(i))
            .toList());
  }
}
