package dev.operative.search.terms;

import dev.operative.search.FacetCount;
import java.util.List;

/// An entry for a term: its renderings, and where it occurs.
///
/// @param term the term as asked
/// @param renderings what it is called in other languages: the agreed ones first, then those seen most often
/// @param words the renderings of words in it, when nothing is known of the whole
/// @param otherNames what else it is called in its own language
/// @param groups where it occurs, by rendering, in the order of the renderings
/// @param lookedAt how many paragraphs the counts are of
/// @param total how many paragraphs have the term
/// @param years in how many paragraphs it occurs, by year, whatever year was asked for
/// @param bodies the same by body
public record TermEntry(
    String term,
    List<RenderingCount> renderings,
    List<RenderingCount> words,
    List<String> otherNames,
    List<LineGroup> groups,
    int lookedAt,
    long total,
    List<FacetCount> years,
    List<FacetCount> bodies) {
  public TermEntry {
    renderings = List.copyOf(renderings);
    words = List.copyOf(words);
    otherNames = List.copyOf(otherNames);
    groups = List.copyOf(groups);
    years = List.copyOf(years);
    bodies = List.copyOf(bodies);
  }

  /// A rendering.
  ///
  /// @param from what is rendered: the term, or a word in it
  /// @param text the rendering
  /// @param source the table it comes from
  /// @param agreed whether a table gives it as the first choice; what was learnt from paragraphs never is
  /// @param paragraphs in how many of the looked-at paragraphs with the term the counterpart has it
  /// @param learntFrom in how many aligned paragraphs the best rendering was seen when it was learnt; 0 when it was not
  public record RenderingCount(
      String from, String text, String source, boolean agreed, int paragraphs, int learntFrom) {}

  /// Its lines, in the order of the groups.
  public List<Concordance> lines() {
    return groups.stream().flatMap(group -> group.lines().stream()).toList();
  }

  /// An entry of which nothing is known.
  static TermEntry unknown(String term) {
    return new TermEntry(
        term, List.of(), List.of(), List.of(), List.of(), 0, 0, List.of(), List.of());
  }
}
