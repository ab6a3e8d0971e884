package dev.operative.search.treatment;

import dev.operative.document.Symbol;
import java.util.List;
import java.util.Optional;

/// The provisions of later texts that cite a text, or a paragraph of it, grouped by their treatment of it.
///
/// @param cited the text
/// @param pinpoint the paragraph; empty for the text as a whole, whatever paragraph of it is named
/// @param total how many provisions of other texts cite the text
/// @param read how many of them were read: the newest
/// @param groups one for each treatment, the weightiest first; a provision of several treatments is in the first of these
public record Treatments(
    Symbol cited, Optional<String> pinpoint, long total, int read, List<TreatmentGroup> groups) {
  public Treatments {
    groups = List.copyOf(groups);
  }
}
