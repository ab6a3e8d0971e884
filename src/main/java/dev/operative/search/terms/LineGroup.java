package dev.operative.search.terms;

import java.util.List;
import java.util.Optional;

/// The occurrences of a term that are rendered alike.
///
/// @param kind how they are rendered
/// @param rendering the rendering as the table has it; empty text unless they have one
/// @param paragraphs in how many of the looked-at paragraphs
/// @param years the first year and the last; empty when none of them is dated
/// @param lines some of them, those whose versions surely belong together first
public record LineGroup(
    Kind kind, String rendering, int paragraphs, Optional<Years> years, List<Concordance> lines) {
  /// Ways of being rendered.
  public enum Kind {
    /// By a known rendering.
    RENDERED,
    /// By words that no table knows.
    OTHERWISE,
    /// Not at all: the index has no version in another language.
    ALONE
  }

  /// A stretch of years, both inclusive.
  public record Years(int first, int last) {}

  public LineGroup {
    lines = List.copyOf(lines);
  }
}
