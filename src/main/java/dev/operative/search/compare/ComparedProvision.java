package dev.operative.search.compare;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.Change;
import dev.operative.search.wording.Comparison;
import dev.operative.vocabulary.scale.VerbShift;
import java.util.Optional;

/// What became of one provision on the way from the earlier text to the later one.
public sealed interface ComparedProvision {
  /// It stands in both.
  ///
  /// @param moved whether it stands elsewhere among the provisions that both texts have
  /// @param shift what became of its verb, when that asks or judges more or less strongly than before
  record Kept(
      IndexedParagraph earlier,
      IndexedParagraph later,
      Comparison comparison,
      boolean moved,
      Optional<VerbShift> shift)
      implements ComparedProvision {
    /// Whether not a word of it changed.
    public boolean isSame() {
      return comparison.changes().stream().allMatch(change -> change.kind() == Change.Kind.KEPT);
    }
  }

  /// Only the earlier text has it.
  record Dropped(IndexedParagraph earlier) implements ComparedProvision {}

  /// Only the later text has it.
  record Added(IndexedParagraph later) implements ComparedProvision {}
}
