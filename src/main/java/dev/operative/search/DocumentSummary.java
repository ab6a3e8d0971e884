package dev.operative.search;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// The text with a slug of its own that this document is, inside the file of another; empty when it is a whole one.
  public Optional<PartHeader> enclosed() {
    boolean whole =
        parts.isEmpty() || parts.stream().anyMatch(part -> part.slug().equals(header.slug()));
    return whole ? Optional.empty() : Optional.of(parts.getFirst());
  }
}
