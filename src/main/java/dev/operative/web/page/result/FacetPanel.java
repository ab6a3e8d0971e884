package dev.operative.web.page.result;

import dev.operative.search.FacetCount;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.web.http.Parameter;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.result.FacetView.Group;
import dev.operative.web.page.result.FacetView.Range;
import dev.operative.web.page.result.FacetView.Search;
import dev.operative.web.page.result.FacetView.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays out the facets beside the results.
final class FacetPanel {
  /// The parameters of a search in the values of a facet.
  static final String FACET = "facet";

  static final String CONTAINS = "contains";

  private static final int ALWAYS_SHOWN = 6;

  /// Beyond this, a person searches rather than reads, and the page grows heavy.
  private static final int MOST_SHOWN = 40;

  private static final int MOST_FOUND = 200;

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

  private final long total;
  private final Map<Facet, List<FacetCount>> counts;
  private final Optional<Browsed> browsed;
  private final Frame frame;

  /// A facet whose values somebody searches in.
  ///
  /// @param typed what for; empty text for all
  /// @param values all its values
  record Browsed(Facet facet, String typed, List<FacetCount> values) {}

  /// @param total how many provisions the counts are of
  FacetPanel(
      long total, Map<Facet, List<FacetCount>> counts, Optional<Browsed> browsed, Frame frame) {
    this.total = total;
    this.counts = counts;
    this.browsed = browsed;
    this.frame = frame;
  }

  /// All facets that have anything to choose.
  List<FacetView> views() {
    List<FacetView> views = new ArrayList<>();
    for (Facet facet : ORDER) {
      List<FacetCount> values = counts.getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        views.add(view(facet, values));
      }
    }
    return views;
  }

  private FacetView view(Facet facet, List<FacetCount> all) {
    Optional<Browsed> inThis = browsed.filter(each -> each.facet() == facet);
    List<FacetCount> values = inThis.map(this::found).orElse(all);
    int most = inThis.isPresent() ? MOST_FOUND : MOST_SHOWN;
    boolean tree = facet == Facet.VERB || facet == Facet.ADDRESSEE;
    int hidden = tree ? 0 : Math.max(0, values.size() - most);
    boolean chosen = !frame.search().filters().of(facet).isEmpty();
    return new FacetView(
        facet.parameter(),
        frame.m().text("facet." + facet.parameter()),
        facet == Facet.SUBJECT ? frame.languages().first().code() : "",
        chosen || inThis.isPresent() || OPEN.contains(facet),
        tree
            ? byCategory(facet, values, inThis.isPresent())
            : List.of(
                group(
                    "",
                    true,
                    ordered(facet, values),
                    facet,
                    inThis.isPresent() ? most : ALWAYS_SHOWN,
                    most)),
        facet != Facet.YEAR && (all.size() > ALWAYS_SHOWN || inThis.isPresent())
            ? Optional.of(new Search(inThis.map(Browsed::typed).orElse(""), carried(facet)))
            : Optional.empty(),
        left(inThis.isPresent(), values.isEmpty(), hidden),
        facet == Facet.YEAR ? Optional.of(range()) : Optional.empty());
  }

  private String left(boolean searched, boolean nothing, int hidden) {
    if (searched && nothing) {
      return frame.m().text("facet.nothing");
    }
    return hidden > 0 ? frame.m().text("facet.left") : "";
  }

  private List<FacetCount> found(Browsed browsed) {
    Set<String> chosen = frame.search().filters().of(browsed.facet());
    return browsed.values().stream()
        .filter(
            count ->
                chosen.contains(count.value())
                    || frame.labels().mention(browsed.facet(), count.value(), browsed.typed()))
        .toList();
  }

  private List<Parameter> carried(Facet facet) {
    List<Parameter> carried = new ArrayList<>(frame.search().asked());
    carried.add(new Parameter(FACET, facet.parameter()));
    return carried;
  }

  private Range range() {
    Filters filters = frame.search().filters();
    return new Range(
        filters.from().map(FacetPanel::year).orElse(""),
        filters.to().map(FacetPanel::year).orElse(""),
        frame.search().anyDate().asked());
  }

  private static String year(LocalDate date) {
    return Integer.toString(date.getYear());
  }

  /// Years from the latest. Subjects that most results have narrow little, and come last.
  private List<FacetCount> ordered(Facet facet, List<FacetCount> counts) {
    return switch (facet) {
      case YEAR ->
          counts.stream().sorted(Comparator.comparing(FacetCount::value).reversed()).toList();
      case SUBJECT ->
          counts.stream().sorted(Comparator.comparing(count -> count.count() > total / 2)).toList();
      default -> counts;
    };
  }

  /// Categories by their most frequent value; the first and those with a choice in them unfolded.
  private List<Group> byCategory(Facet facet, List<FacetCount> counts, boolean unfolded) {
    Map<String, List<FacetCount>> categories = new LinkedHashMap<>();
    for (FacetCount count : counts) {
      String category =
          frame
              .labels()
              .category(facet, count.value())
              .map(name -> frame.labels().ofCategory(name).in(frame.m().language()))
              .orElseGet(() -> frame.m().text("facet.other"));
      categories.computeIfAbsent(category, absent -> new ArrayList<>()).add(count);
    }
    Set<String> chosen = frame.search().filters().of(facet);
    List<Group> groups = new ArrayList<>();
    categories.forEach(
        (category, values) ->
            groups.add(
                group(
                    category,
                    unfolded
                        || groups.isEmpty()
                        || values.stream().anyMatch(v -> chosen.contains(v.value())),
                    values,
                    facet,
                    MOST_FOUND,
                    MOST_FOUND)));
    return groups;
  }

  private Group group(
      String name, boolean open, List<FacetCount> counts, Facet facet, int always, int most) {
    Set<String> chosen = frame.search().filters().of(facet);
    List<Value> first = new ArrayList<>();
    List<Value> more = new ArrayList<>();
    for (FacetCount count : counts) {
      boolean selected = chosen.contains(count.value());
      List<Value> shown = first.size() < always || selected ? first : more;
      if (selected || first.size() + more.size() < most) {
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
