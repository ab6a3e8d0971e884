package dev.operative.search.terms;

import dev.operative.search.query.Filters;
import java.util.Optional;

/// A request for the concordance of a term.
///
/// @param term a word or phrase in any language
/// @param filters what the paragraphs are narrowed to, such as a body or a year
/// @param rendering the one rendering whose lines are wanted; empty for those of all
/// @param lines how many lines of context are wanted, 0 or more
public record TermRequest(String term, Filters filters, Optional<String> rendering, int lines) {
  public TermRequest {
    term = term.strip();
    if (lines < 0) {
      throw new IllegalArgumentException("lines " + lines);
    }
  }

  /// A request for lines from anywhere.
  public static TermRequest of(String term, int lines) {
    return new TermRequest(term, Filters.NONE, Optional.empty(), lines);
  }
}
