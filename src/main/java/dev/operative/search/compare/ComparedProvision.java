package dev.operative.search.compare;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.Comparison;
import dev.operative.vocabulary.scale.VerbShift;
import java.util.Optional;

/// A provision of two compared texts: in both of them, or in only one.
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
      return comparison.isSame();
    }
  }

  /// Only the earlier text has it.
  record Dropped(IndexedParagraph earlier) implements ComparedProvision {}

  /// Only the later text has it.
  record Added(IndexedParagraph later) implements ComparedProvision {}
}
