package dev.operative.search.treatment;

import dev.operative.search.IndexedParagraph;
import dev.operative.vocabulary.treatment.Treatment;
import dev.operative.vocabulary.treatment.TreatmentReading;
import java.util.List;

/// The paragraphs that treat a cited text in one way.
///
/// @param citing the newest first
public record TreatmentGroup(Treatment treatment, List<Citing> citing) {
  public TreatmentGroup {
    citing = List.copyOf(citing);
  }

  /// A paragraph that cites the text.
  ///
  /// @param reading its treatment of the text
  public record Citing(IndexedParagraph found, TreatmentReading reading) {}
}
