package dev.operative.search.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String EARLIER =
      "Calls upon Member States to assess and investigate suspected individuals whom they have reasonable"
          + " grounds to believe are terrorists, including suspected foreign terrorist fighters";
  private static final String LATER =
      "Calls upon all Member States to assess and investigate suspected individuals whom they have reasonable"
          + " grounds to believe are terrorists, including suspected FTFs;";

  @Test
  void namesWhatWasAddedAndRemovedWordByWord() {
    Comparison comparison = Comparison.of(EARLIER, LATER);

    assertThat(stretches(comparison, Change.Kind.ADDED)).containsExactly("all ", "FTFs;");
    assertThat(stretches(comparison, Change.Kind.REMOVED))
        .containsExactly("foreign terrorist fighters");
  }

  @Test
  void keptAndAddedMakeTheLaterText() {
    assertThat(joined(Comparison.of(EARLIER, LATER), Change.Kind.ADDED)).isEqualTo(LATER);
    assertThat(joined(Comparison.of(LATER, EARLIER), Change.Kind.ADDED)).isEqualTo(EARLIER);
  }

  @Test
  void similarityIsTheShareOfCommonWords() {
    // 21 words in common; 24 words before, 23 after.
    assertThat(Comparison.of(EARLIER, LATER).similarity()).isCloseTo(2.0 * 21 / 46, within(0.02));
    assertThat(Comparison.of(EARLIER, EARLIER).similarity()).isEqualTo(1);
    assertThat(Comparison.of(EARLIER, "无人机").similarity()).isZero();
  }

  @Test
  void caseWidthHyphensAndPunctuationMakeNoNewWording() {
    assertThat(
            Comparison.of("Counter\u2011terrorism measures,", "counter-terrorism Measures;")
                .similarity())
        .isEqualTo(1);
  }

  @Test
  void chineseIsComparedCharacterByCharacter() {
    Comparison comparison = Comparison.of("促请会员国加强边境管制", "促请所有会员国加强边境管理");

    assertThat(stretches(comparison, Change.Kind.ADDED)).containsExactly("所有", "理");
    assertThat(stretches(comparison, Change.Kind.REMOVED)).containsExactly("制");
    assertThat(comparison.similarity()).isCloseTo(2.0 * 10 / 24, within(1e-9));
  }

  @Test
  void emptyTextsShareNothing() {
    assertThat(Comparison.of("", "").similarity()).isZero();
    assertThat(Comparison.of(" ", "…").changes()).hasSize(1);
  }

  private static List<String> stretches(Comparison comparison, Change.Kind kind) {
    return comparison.changes().stream().filter(c -> c.kind() == kind).map(Change::text).toList();
  }

  private static String joined(Comparison comparison, Change.Kind kind) {
    return comparison.changes().stream()
        .filter(c -> c.kind() == Change.Kind.KEPT || c.kind() == kind)
        .map(Change::text)
        .collect(Collectors.joining());
  }
}
