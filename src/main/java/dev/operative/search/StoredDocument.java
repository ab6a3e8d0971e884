package dev.operative.search;

import java.util.List;

/// A document as the index holds it.
///
/// @param summary what is known of it
/// @param paragraphs its paragraphs in reading order
public record StoredDocument(DocumentSummary summary, List<IndexedParagraph> paragraphs) {
  public StoredDocument {
    paragraphs = List.copyOf(paragraphs);
  }
}
