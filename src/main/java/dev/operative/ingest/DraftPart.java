package dev.operative.ingest;

import dev.operative.document.PartHeader;
import java.util.List;

/// A part as a reader saw it.
///
/// @param header what is known of it as a whole
/// @param paragraphs its paragraphs in reading order
public record DraftPart(PartHeader header, List<DraftParagraph> paragraphs) {
  public DraftPart {
    paragraphs = List.copyOf(paragraphs);
  }
}
