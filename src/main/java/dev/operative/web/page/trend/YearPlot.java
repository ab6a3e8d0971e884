package dev.operative.web.page.trend;

import dev.operative.search.query.Facet;
import dev.operative.search.trend.Trend;
import dev.operative.search.trend.YearCounts;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/// A chart of bars, one a year.
///
/// @param title what is counted
/// @param url a trend of that alone; empty where there is none
/// @param total all years together, in words
/// @param highest what a bar of full height stands for, in words
/// @param first the first year
/// @param last the last year
public record YearPlot(
    String title,
    Optional<String> url,
    String total,
    String highest,
    String first,
    String last,
    List<Bar> bars) {
  /// The full height of a bar.
  public static final int HEIGHT = 1000;

  /// The width of a year, its gap included.
  public static final int STEP = 10;

  /// A bar.
  ///
  /// @param height from 0 to [#HEIGHT]; over 0 whenever there is anything
  /// @param words the year and its figure
  /// @param url the search that finds what is counted; empty when it finds nothing
  public record Bar(int year, int height, String words, Optional<String> url) {}

  /// The width of the whole.
  public int width() {
    return bars.size() * STEP;
  }

  /// What the heights of bars stand for.
  enum Measure {
    NUMBER,
    /// The share in what the corpus holds of the year.
    SHARE;

    private double of(Trend trend, YearCounts counts, int year) {
      return this == NUMBER ? counts.in(year) : trend.share(counts, year);
    }

    /// The highest that any of some counts reach; 0 when there are none.
    double highest(Trend trend, Collection<YearCounts> all) {
      OptionalDouble highest =
          all.stream()
              .flatMapToDouble(
                  counts -> trend.years().stream().mapToDouble(year -> of(trend, counts, year)))
              .max();
      return highest.orElse(0);
    }

    private String words(double value, Frame frame) {
      return this == NUMBER ? frame.m().number(Math.round(value)) : frame.m().text("share", value);
    }
  }

  /// Draws what was found, year by year, as numbers.
  ///
  /// @param search the search whose results were counted
  public static YearPlot of(String title, Trend trend, SearchLink search, Frame frame) {
    YearCounts counts = trend.matches();
    return of(
        title,
        Optional.empty(),
        trend,
        counts,
        Measure.NUMBER,
        (double) counts.highest(),
        year -> search.toggling(Facet.YEAR, Integer.toString(year)).url(),
        frame);
  }

  /// Draws counts.
  ///
  /// @param highest what a bar of full height stands for; the same in plots that are compared
  /// @param search the search that finds what is counted of a year
  static YearPlot of(
      String title,
      Optional<String> url,
      Trend trend,
      YearCounts counts,
      Measure measure,
      double highest,
      IntFunction<String> search,
      Frame frame) {
    List<Integer> years = trend.years();
    return new YearPlot(
        title,
        url,
        frame.m().number(counts.total()),
        measure.words(highest, frame),
        years.isEmpty() ? "" : Integer.toString(years.getFirst()),
        years.isEmpty() ? "" : Integer.toString(years.getLast()),
        years.stream()
            .map(
                year -> {
                  double value = measure.of(trend, counts, year);
                  return new Bar(
                      year,
                      highest == 0 ? 0 : (int) Math.ceil(HEIGHT * value / highest),
                      year + ": " + measure.words(value, frame),
                      counts.in(year) == 0 ? Optional.empty() : Optional.of(search.apply(year)));
                })
            .toList());
  }
}
