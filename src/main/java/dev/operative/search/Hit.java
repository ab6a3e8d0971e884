package dev.operative.search;

import java.util.List;
import java.util.Optional;

/// One result.
///
/// @param provision the provision that was found
/// @param found its text that is shown, in one version
/// @param score its score, comparable only among the hits of one result; 0 when not sorted by relevance
/// @param highlights what matched in the text that is shown, in order, not overlapping
/// @param repeats what else says the same; empty when nothing does, and when results are not folded
public record Hit(
    IndexedProvision provision,
    IndexedParagraph found,
    double score,
    List<Highlight> highlights,
    Optional<Repeats> repeats) {
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
