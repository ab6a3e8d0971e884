package dev.operative.evaluation;

import dev.operative.document.ParagraphId;
import java.util.List;

/// A paragraph on a first page that nobody judged.
///
/// @param query the id of the query
/// @param paragraph the paragraph as it was shown
/// @param text its text, behind those of its chapeaux
public record UnjudgedHit(String query, ParagraphId paragraph, String text) {
  /// The columns of [#row()].
  public static final String HEADER = String.join("\t", "qid", "paragraph_id", "grade", "text");

  /// It as a row of a file of judgements whose grade is to be filled in.
  public String row() {
    return String.join(
        "\t", List.of(query, paragraph.toString(), "", text.replaceAll("\\s+", " ")));
  }
}
