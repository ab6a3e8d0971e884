package dev.operative.search.trend;

import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The yearly counts of the results of a search, with those of the whole corpus to compare them with.
///
/// @param unit what is counted
/// @param filters what the search is narrowed to; never to years, which each count adds
/// @param matches what the search finds
/// @param output all that the corpus holds of the same bodies, kinds, languages, sections and statuses
/// @param by what the matches are split by; empty when they are not
/// @param series the matches of single values of that, those with most first; what has several values is counted with each
/// @param undated how many matching provisions bear no date
/// @param bodies how many provisions the corpus holds of each body, counted as `output` is
public record Trend(
    CountedUnit unit,
    Filters filters,
    YearCounts matches,
    YearCounts output,
    Optional<Facet> by,
    List<TrendSeries> series,
    long undated,
    List<TrendSeries> bodies) {
  public Trend {
    series = List.copyOf(series);
    bodies = List.copyOf(bodies);
  }

  /// All years from the first to the last of which the corpus holds anything; none when it holds nothing.
  public List<Integer> years() {
    return output.counts().isEmpty()
        ? List.of()
        : IntStream.rangeClosed(
                output.counts().firstEntry().getKey(), output.counts().lastEntry().getKey())
            .boxed()
            .toList();
  }

  /// The share that counts have in what the corpus holds of a year, from 0 to 1; 0 when it holds nothing.
  public double share(YearCounts counts, int year) {
    long all = output.in(year);
    return all == 0 ? 0 : (double) counts.in(year) / all;
  }
}
