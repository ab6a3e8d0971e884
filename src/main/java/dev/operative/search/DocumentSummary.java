package dev.operative.search;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import java.util.List;
import java.util.Map;

/// A document without its paragraphs.
///
/// @param header what is known of it
/// @param parts its parts
/// @param paragraphs number of paragraphs by section
public record DocumentSummary(
    DocumentHeader header, List<PartHeader> parts, Map<Section, Integer> paragraphs) {
  public DocumentSummary {
    parts = List.copyOf(parts);
    paragraphs = Map.copyOf(paragraphs);
  }
}
