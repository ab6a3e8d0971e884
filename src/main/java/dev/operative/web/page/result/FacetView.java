package dev.operative.web.page.result;

import dev.operative.web.http.Parameter;
import java.util.List;
import java.util.Optional;

/// A facet beside the results.
///
/// @param id its parameter
/// @param name its heading
/// @param lang the language of its values; empty text for the interface's
/// @param open whether it is shown unfolded
/// @param groups its values, in one group without a heading unless it is a tree
/// @param search how to search in its values, when there are many
/// @param left how many values are not shown, in words; empty text when all are
/// @param range how to narrow to a stretch of years; for the year alone
public record FacetView(
    String id,
    String name,
    String lang,
    boolean open,
    List<Group> groups,
    Optional<Search> search,
    String left,
    Optional<Range> range) {

  /// Values under a heading.
  ///
  /// @param name the heading; empty text when there is none
  /// @param open whether it is shown unfolded
  /// @param first the values that are always shown
  /// @param more those shown on demand
  public record Group(String name, boolean open, List<Value> first, List<Value> more) {}

  /// A value to choose.
  public record Value(String name, String count, boolean selected, String url) {}

  /// A search in the values.
  ///
  /// @param typed what is searched for now
  /// @param carried what the form sends besides
  public record Search(String typed, List<Parameter> carried) {}

  /// A stretch of years.
  ///
  /// @param from the first year; empty text when there is none
  /// @param to the last year; empty text when there is none
  /// @param carried what the form sends besides
  public record Range(String from, String to, List<Parameter> carried) {}
}
