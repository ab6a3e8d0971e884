package dev.operative.web.page.trend;

import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.query.Facet;
import dev.operative.search.trend.CountedUnit;
import dev.operative.search.trend.Trend;
import dev.operative.search.trend.TrendReader;
import dev.operative.search.trend.TrendSeries;
import dev.operative.search.trend.YearCounts;
import dev.operative.web.http.Parameter;
import dev.operative.web.http.TrendParameters;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Option;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.trend.TrendView.FigureTable;
import dev.operative.web.page.trend.TrendView.Row;
import dev.operative.web.page.trend.TrendView.Select;
import dev.operative.web.page.trend.YearPlot.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Lays out a trend.
final class TrendLayout {
  /// The parameter that says what the heights of bars stand for.
  static final String MEASURE = "as";

  /// The value of that parameter for shares.
  static final String SHARE = "share";

  /// The path of the page.
  static final String PAGE = "/trend";

  /// The path of the charts as a picture.
  static final String PICTURE = "/trend.svg";

  private static final String API = "/api/v1/trend";

  private final Frame frame;
  private final Trend trend;
  private final Measure measure;
  private final SearchLink search;

  /// @param frame the frame around the search whose results were counted
  TrendLayout(Frame frame, Trend trend, Measure measure) {
    this.frame = frame;
    this.trend = trend;
    this.measure = measure;
    this.search = frame.search();
  }

  TrendView view(IndexStatistics statistics, List<String> warnings) {
    YearCounts matches = trend.matches();
    return new TrendView(
        search.text(),
        frame.m().text("trend.total." + trend.unit().word(), matches.total()),
        warnings,
        selects(statistics),
        search.carried().stream()
            .filter(parameter -> !isSelected(parameter.name()))
            .filter(parameter -> !parameter.name().equals("match"))
            .toList(),
        chips(),
        plot(
            frame.m().text("trend.found." + trend.unit().word()),
            Optional.empty(),
            matches,
            measure,
            List.of(matches),
            year -> found(search, year)),
        plot(
            frame.m().text("trend.output." + trend.unit().word()),
            Optional.empty(),
            trend.output(),
            Measure.NUMBER,
            List.of(trend.output()),
            year -> ""),
        series(),
        table(),
        Coverage.of(trend.bodies(), frame),
        trend.undated() == 0
            ? Optional.empty()
            : Optional.of(frame.m().text("trend.undated", trend.undated())),
        search.url(),
        address(PICTURE, search, List.of()),
        address(API, search, List.of(new Parameter("format", "csv"))),
        address(API, search, List.of()));
  }

  private List<YearPlot> series() {
    List<YearCounts> all = trend.series().stream().map(TrendSeries::counts).toList();
    return trend.series().stream()
        .map(
            each ->
                plot(
                    name(each),
                    Optional.of(address(PAGE, narrowed(each), List.of())),
                    each.counts(),
                    measure,
                    all,
                    year -> found(narrowed(each), year)))
        .toList();
  }

  private YearPlot plot(
      String title,
      Optional<String> url,
      YearCounts counts,
      Measure by,
      List<YearCounts> compared,
      IntFunction<String> found) {
    return YearPlot.of(title, url, trend, counts, by, by.highest(trend, compared), found, frame);
  }

  private String name(TrendSeries series) {
    return frame.heading(trend.by().orElseThrow(), series.value());
  }

  private SearchLink narrowed(TrendSeries series) {
    Facet facet = trend.by().orElseThrow();
    return search.within(search.filters().with(facet, Set.of(series.value())));
  }

  private static String found(SearchLink search, int year) {
    return search.toggling(Facet.YEAR, Integer.toString(year)).url();
  }

  private FigureTable table() {
    return new FigureTable(
        trend.series().stream().map(this::name).toList(),
        trend.years().reversed().stream().map(this::row).toList());
  }

  private Row row(int year) {
    return new Row(
        Integer.toString(year),
        count(trend.matches(), search, year),
        trend.output().in(year) == 0
            ? ""
            : frame.m().text("share", trend.share(trend.matches(), year)),
        frame.m().number(trend.output().in(year)),
        trend.series().stream()
            .map(series -> count(series.counts(), narrowed(series), year))
            .toList());
  }

  private Choice count(YearCounts counts, SearchLink link, int year) {
    long count = counts.in(year);
    return Choice.to(frame.m().number(count), count == 0 ? "" : found(link, year));
  }

  private List<Select> selects(IndexStatistics statistics) {
    List<Select> selects = new ArrayList<>();
    selects.add(
        new Select(
            TrendParameters.COUNT,
            frame.m().text("trend.count"),
            Arrays.stream(CountedUnit.values())
                .map(
                    unit ->
                        new Option(
                            unit.word(),
                            frame.m().text("trend.count." + unit.word()),
                            unit == trend.unit()))
                .toList()));
    selects.add(
        new Select(
            MEASURE,
            frame.m().text("trend.as"),
            List.of(
                new Option("", frame.m().text("trend.as.number"), measure == Measure.NUMBER),
                new Option(SHARE, frame.m().text("trend.as.share"), measure == Measure.SHARE))));
    List<Option> dimensions = new ArrayList<>();
    dimensions.add(new Option("", frame.m().text("trend.by.nothing"), trend.by().isEmpty()));
    TrendReader.DIMENSIONS.forEach(
        facet ->
            dimensions.add(
                new Option(
                    facet.parameter(),
                    frame.m().text("facet." + facet.parameter()),
                    trend.by().equals(Optional.of(facet)))));
    selects.add(new Select(TrendParameters.BY, frame.m().text("trend.by"), dimensions));
    for (Facet facet : List.of(Facet.BODY, Facet.LANGUAGE)) {
      if (search.filters().of(facet).size() < 2) {
        selects.add(select(facet, statistics));
      }
    }
    return selects;
  }

  private Select select(Facet facet, IndexStatistics statistics) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", frame.m().text("trend.all"), search.filters().of(facet).isEmpty()));
    statistics.facets().getOrDefault(facet, List.of()).stream()
        .map(FacetCount::value)
        .forEach(
            value ->
                options.add(
                    new Option(
                        value,
                        frame.heading(facet, value),
                        search.filters().of(facet).contains(value))));
    return new Select(facet.parameter(), frame.m().text("facet." + facet.parameter()), options);
  }

  /// Whether a filter is chosen from a list of its own.
  private boolean isSelected(String parameter) {
    return Facet.parse(parameter)
        .filter(facet -> facet == Facet.BODY || facet == Facet.LANGUAGE)
        .filter(facet -> search.filters().of(facet).size() < 2)
        .isPresent();
  }

  private List<Choice> chips() {
    List<Choice> chips = new ArrayList<>();
    search
        .filters()
        .values()
        .forEach(
            (facet, values) -> {
              if (!isSelected(facet.parameter())) {
                values.forEach(
                    value ->
                        chips.add(
                            Choice.to(
                                frame.label(facet, value),
                                address(PAGE, search.toggling(facet, value), List.of()))));
              }
            });
    return chips;
  }

  /// The address of a trend of another search, counted and split in the same way.
  private String address(String path, SearchLink of, List<Parameter> more) {
    List<Parameter> parameters = new ArrayList<>(of.asked());
    parameters.removeIf(parameter -> parameter.name().equals("match"));
    if (trend.unit() != CountedUnit.PROVISIONS) {
      parameters.add(new Parameter(TrendParameters.COUNT, trend.unit().word()));
    }
    trend.by().ifPresent(by -> parameters.add(new Parameter(TrendParameters.BY, by.parameter())));
    if (measure == Measure.SHARE && !path.equals(API)) {
      parameters.add(new Parameter(MEASURE, SHARE));
    }
    parameters.addAll(more);
    return SearchLink.address(path, parameters);
  }
}
