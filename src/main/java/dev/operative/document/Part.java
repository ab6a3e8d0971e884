package dev.operative.document;

import java.util.List;

/// A text inside a document: the letter, the draft resolution it encloses, an annexed statement.
///
/// @param header what is known of it as a whole
/// @param paragraphs its paragraphs in reading order
public record Part(PartHeader header, List<Paragraph> paragraphs) {
  public Part {
    paragraphs = List.copyOf(paragraphs);
  }
}
