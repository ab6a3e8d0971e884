package dev.operative.document;

import java.util.List;
import java.util.stream.Stream;

/// A document: what the United Nations published under one symbol, in one language.
///
/// @param header what is known of it as a whole
/// @param parts its parts in reading order, at least one
public record UnDocument(DocumentHeader header, List<Part> parts) {
  public UnDocument {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a document without parts: " + header.id());
    }
  }

  /// All paragraphs in reading order.
  public Stream<Paragraph> paragraphs() {
    return parts.stream().flatMap(part -> part.paragraphs().stream());
  }
}
