package dev.operative.export.word;

import dev.operative.document.work.ProvisionId;
import java.util.List;
import java.util.Map;

/// The texts of a Word file of quotations that are not quoted: title, facts and notes.
///
/// @param title what they are: the query that found them, the name of a reading list
/// @param facts how they were chosen further, a line each
/// @param notes what a reader wrote below some of them
public record Cover(
    String title, List<String> facts, Imprint imprint, Map<ProvisionId, String> notes) {
  public Cover {
    facts = List.copyOf(facts);
    notes = Map.copyOf(notes);
  }
}
