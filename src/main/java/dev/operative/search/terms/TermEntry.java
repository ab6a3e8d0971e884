package dev.operative.search.terms;

import java.util.List;

/// An entry for a term: its renderings, and where it occurs.
///
/// @param term the term as asked
/// @param renderings what it is called in other languages, those seen most often first
/// @param otherNames what else it is called in its own language
/// @param lines where it occurs, with the counterparts beside it when the index has them
public record TermEntry(
    String term,
    List<RenderingCount> renderings,
    List<String> otherNames,
    List<Concordance> lines) {
  public TermEntry {
    renderings = List.copyOf(renderings);
    otherNames = List.copyOf(otherNames);
    lines = List.copyOf(lines);
  }

  /// A rendering.
  ///
  /// @param text the rendering
  /// @param source the table it comes from
  /// @param paragraphs in how many of the looked-at paragraphs with the term the counterpart has it
  /// @param learntFrom in how many aligned paragraphs it was seen when it was learnt; 0 when it was not learnt
  public record RenderingCount(String text, String source, int paragraphs, int learntFrom) {}
}
