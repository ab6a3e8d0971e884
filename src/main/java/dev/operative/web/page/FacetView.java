package dev.operative.web.page;

import dev.operative.search.Facet;
import dev.operative.search.FacetCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A facet beside the results.
///
/// @param name its heading
/// @param lang the language of its values; empty text for the interface's
/// @param open whether it is shown unfolded
/// @param groups its values, in one group without a heading unless it is a tree
public record FacetView(String name, String lang, boolean open, List<Group> groups) {

  /// Values under a heading.
  ///
  /// @param name the heading; empty text when there is none
  /// @param open whether it is shown unfolded
  /// @param first the values that are always shown
  /// @param more those shown on demand
  public record Group(String name, boolean open, List<Value> first, List<Value> more) {}

  /// A value to choose.
  public record Value(String name, String count, boolean selected, String url) {}

  private static final int ALWAYS_SHOWN = 6;

  /// Beyond this, a person searches rather than reads, and the page grows heavy.
  private static final int MOST_SHOWN = 40;

  private static final Set<Facet> OPEN =
      Set.of(Facet.VERB, Facet.SECTION, Facet.STATUS, Facet.LANGUAGE);

  private static final List<Facet> ORDER =
      List.of(
          Facet.VERB,
          Facet.SECTION,
          Facet.STATUS,
          Facet.LANGUAGE,
          Facet.YEAR,
          Facet.KIND,
          Facet.BODY,
          Facet.ADDRESSEE,
          Facet.SYMBOL,
          Facet.CITES,
          Facet.SUBJECT);

  /// All facets that have anything to choose.
  static List<FacetView> all(Map<Facet, List<FacetCount>> counts, Frame frame) {
    List<FacetView> views = new ArrayList<>();
    for (Facet facet : ORDER) {
      List<FacetCount> values = counts.getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        views.add(of(facet, values, frame));
      }
    }
    return views;
  }

  private static FacetView of(Facet facet, List<FacetCount> counts, Frame frame) {
    boolean chosen = !frame.search().filters().of(facet).isEmpty();
    List<Group> groups =
        facet == Facet.VERB
            ? byCategory(counts, frame)
            : List.of(group("", true, ordered(facet, counts), facet, frame, ALWAYS_SHOWN));
    return new FacetView(
        frame.m().text("facet." + facet.parameter()),
        facet == Facet.SUBJECT ? "en" : "",
        chosen || OPEN.contains(facet),
        groups);
  }

  private static List<FacetCount> ordered(Facet facet, List<FacetCount> counts) {
    return facet == Facet.YEAR
        ? counts.stream().sorted(Comparator.comparing(FacetCount::value).reversed()).toList()
        : counts;
  }

  /// Categories by their most frequent verb; the first and those with a choice in them unfolded.
  private static List<Group> byCategory(List<FacetCount> counts, Frame frame) {
    Map<String, List<FacetCount>> categories = new LinkedHashMap<>();
    for (FacetCount count : counts) {
      String category =
          frame
              .labels()
              .category(count.value())
              .map(name -> frame.labels().ofCategory(name).in(frame.m().language()))
              .orElse("");
      categories.computeIfAbsent(category, absent -> new ArrayList<>()).add(count);
    }
    Set<String> chosen = frame.search().filters().of(Facet.VERB);
    List<Group> groups = new ArrayList<>();
    categories.forEach(
        (category, values) ->
            groups.add(
                group(
                    category,
                    groups.isEmpty() || values.stream().anyMatch(v -> chosen.contains(v.value())),
                    values,
                    Facet.VERB,
                    frame,
                    MOST_SHOWN)));
    return groups;
  }

  private static Group group(
      String name, boolean open, List<FacetCount> counts, Facet facet, Frame frame, int always) {
    Set<String> chosen = frame.search().filters().of(facet);
    List<Value> first = new ArrayList<>();
    List<Value> more = new ArrayList<>();
    for (FacetCount count : counts) {
      boolean selected = chosen.contains(count.value());
      List<Value> shown = first.size() < always || selected ? first : more;
      if (selected || first.size() + more.size() < MOST_SHOWN) {
        shown.add(
            new Value(
                frame.label(facet, count.value()),
                frame.m().number(count.count()),
                selected,
                frame.search().toggling(facet, count.value()).url()));
      }
    }
    return new Group(name, open, first, more);
  }
}
