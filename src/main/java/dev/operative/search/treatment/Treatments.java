package dev.operative.search.treatment;

import dev.operative.document.Symbol;
import java.util.List;
import java.util.Optional;

/// What later texts do with a text, or with a paragraph of it.
///
/// @param cited the text
/// @param pinpoint the paragraph; empty for the text as a whole, whatever paragraph of it is named
/// @param total how many provisions of other texts cite the text
/// @param read how many of them were read: the newest
/// @param groups what they do, what weighs most first; what does several things stands under the first of them
public record Treatments(
    Symbol cited, Optional<String> pinpoint, long total, int read, List<TreatmentGroup> groups) {
  public Treatments {
    groups = List.copyOf(groups);
  }
}
