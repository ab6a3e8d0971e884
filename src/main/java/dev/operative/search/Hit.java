package dev.operative.search;

import java.util.List;

/// One result.
///
/// @param found the paragraph
/// @param score its score, comparable only among the hits of one result in one language; 0 when not sorted by relevance
/// @param highlights what matched, in order, not overlapping
public record Hit(IndexedParagraph found, double score, List<Highlight> highlights) {
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
