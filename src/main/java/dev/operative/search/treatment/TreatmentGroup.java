package dev.operative.search.treatment;

import dev.operative.search.IndexedParagraph;
import dev.operative.vocabulary.treatment.Treatment;
import dev.operative.vocabulary.treatment.TreatmentReading;
import java.util.List;

/// What does one thing with a text.
///
/// @param citing the newest first
public record TreatmentGroup(Treatment treatment, List<Citing> citing) {
  public TreatmentGroup {
    citing = List.copyOf(citing);
  }

  /// A paragraph that cites the text.
  ///
  /// @param reading what it does with it, and why
  public record Citing(IndexedParagraph found, TreatmentReading reading) {}
}
