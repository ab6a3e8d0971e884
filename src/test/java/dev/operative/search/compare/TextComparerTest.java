package dev.operative.search.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Symbol;
import dev.operative.engine.NaiveIndex;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.search.works.ReadFiles;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.scale.VerbScales;
import dev.operative.vocabulary.table.TableSource;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A resolution and its renewal, written in the way of the Council. */
class TextComparerTest {
  private static final Symbol EARLIER = Symbol.parse("S/RES/9101 (2030)").orElseThrow();
  private static final Symbol LATER = Symbol.parse("S/RES/9102 (2031)").orElseThrow();

  private static final TextComparer COMPARER =
      new TextComparer(VerbScales.read(TableSource.bundled()));

  private static IndexView view() {
    return NaiveIndex.of(
            List.of(
                ReadFiles.resource("/compare/S_RES_9101.en.txt", "S_RES_9101.en.txt"),
                ReadFiles.resource("/compare/S_RES_9102.en.txt", "S_RES_9102.en.txt"),
                ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt")),
            Instant.EPOCH)
        .view();
  }

  private static TextComparison compared(Symbol earlier, Symbol later) {
    try (IndexView view = view()) {
      return COMPARER
          .compare(view, earlier, later, List.of(Language.ENGLISH), Deadline.NONE)
          .orElseThrow();
    }
  }

  @Test
  void tellsWhatBecameOfEachProvision() {
    assertThat(compared(EARLIER, LATER).provisions().stream().map(TextComparerTest::told))
        .containsExactly(
            "changed 1 → 1",
            "changed 2 → 2 Expresses concern → Condemns stronger",
            "dropped 3",
            "same 1 → 1",
            "changed 3 → 2",
            "changed moved 2 → 3 Urges → Calls upon weaker",
            "same 4 → 4",
            "same 4 (b) → 4 (a)",
            "changed moved 4 (a) → 4 (b)",
            "dropped 5",
            "added 5",
            "same 6 → 6");
  }

  @Test
  void countsEachKind() {
    TextComparison comparison = compared(EARLIER, LATER);

    assertThat(comparison.same()).isEqualTo(4);
    assertThat(comparison.changed()).isEqualTo(5);
    assertThat(comparison.moved()).isEqualTo(2);
    assertThat(comparison.added()).isEqualTo(1);
    assertThat(comparison.dropped()).isEqualTo(2);
    assertThat(comparison.stronger()).isEqualTo(1);
    assertThat(comparison.weaker()).isEqualTo(1);
  }

  @Test
  void findsATextTheSameAsItself() {
    assertThat(compared(EARLIER, EARLIER).provisions())
        .hasSize(11)
        .allMatch(row -> row instanceof Kept kept && kept.isSame() && !kept.moved());
  }

  @Test
  void comparesNothingWithoutACommonLanguage() {
    Symbol chinese = Symbol.parse("S/RES/9001 (2030)").orElseThrow();
    try (IndexView view = view()) {
      assertThat(
              COMPARER.compare(
                  view, EARLIER, chinese, Vocabulary.bundled().languages().all(), Deadline.NONE))
          .isEmpty();
    }
  }

  @Test
  void givesUpAtTheDeadline() {
    try (IndexView view = view()) {
      List<Language> english = List.of(Language.ENGLISH);
      assertThatThrownBy(() -> COMPARER.compare(view, EARLIER, LATER, english, () -> true))
          .isInstanceOf(Deadline.PassedException.class);
    }
  }

  private static String told(ComparedProvision provision) {
    return switch (provision) {
      case Added(IndexedParagraph later) -> "added " + later.paragraph().label();
      case Dropped(IndexedParagraph earlier) -> "dropped " + earlier.paragraph().label();
      case Kept kept ->
          (kept.isSame() ? "same " : "changed ")
              + (kept.moved() ? "moved " : "")
              + label(kept.earlier())
              + " → "
              + label(kept.later())
              + kept.shift()
                  .map(
                      shift ->
                          " "
                              + shift.from()
                              + " → "
                              + shift.to()
                              + (shift.stronger() ? " stronger" : " weaker"))
                  .orElse("");
    };
  }

  private static String label(IndexedParagraph found) {
    Paragraph paragraph = found.paragraph();
    return paragraph.label();
  }
}
