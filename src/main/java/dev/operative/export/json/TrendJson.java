package dev.operative.export.json;

import dev.operative.search.query.Facet;
import dev.operative.search.service.Answer;
import dev.operative.search.trend.Trend;
import dev.operative.search.trend.YearCounts;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;

/// A trend in JSON.
///
/// @param query the text as it was read
/// @param count what is counted
/// @param by what `series` are of; `year` when there are none
/// @param undated how many matching provisions bear no date, and are in no year
/// @param years all years of which the corpus holds anything, in order
/// @param series the same for single values
/// @param corpus how many provisions the corpus holds of each body
public record TrendJson(
    String query,
    String count,
    String by,
    long total,
    long undated,
    List<YearJson> years,
    List<SeriesJson> series,
    List<BodyJson> corpus) {

  /// A year.
  ///
  /// @param output all that the corpus holds of it
  /// @param share the share of the count in that, from 0 to 1
  public record YearJson(int year, long count, long output, double share) {}

  /// One value of what the counts are split by; its years have the order of all.
  public record SeriesJson(String value, Label label, long total, List<ShareJson> years) {}

  /// A year of a value.
  ///
  /// @param share the share in all that the corpus holds of the year, from 0 to 1
  public record ShareJson(int year, long count, double share) {}

  /// What the corpus holds of a body; years without anything are left out.
  public record BodyJson(String value, Label label, List<CountJson> years) {}

  /// A year of a body.
  public record CountJson(int year, long count) {}

  /// The shape of a trend.
  ///
  /// @param answer that whose results were counted
  public static TrendJson of(Answer answer, Trend trend, Vocabulary vocabulary) {
    ValueLabels labels = new ValueLabels(vocabulary);
    return new TrendJson(
        answer.interpreted(),
        trend.unit().word(),
        trend.by().orElse(Facet.YEAR).parameter(),
        trend.matches().total(),
        trend.undated(),
        trend.years().stream().map(year -> year(trend, year)).toList(),
        trend.series().stream()
            .map(
                series ->
                    new SeriesJson(
                        series.value(),
                        labels.of(trend.by().orElseThrow(), series.value()),
                        series.counts().total(),
                        shares(trend, series.counts())))
            .toList(),
        trend.bodies().stream()
            .map(
                body ->
                    new BodyJson(
                        body.value(),
                        labels.of(Facet.BODY, body.value()),
                        body.counts().counts().entrySet().stream()
                            .map(entry -> new CountJson(entry.getKey(), entry.getValue()))
                            .toList()))
            .toList());
  }

  private static YearJson year(Trend trend, int year) {
    return new YearJson(
        year,
        trend.matches().in(year),
        trend.output().in(year),
        rounded(trend.share(trend.matches(), year)));
  }

  private static List<ShareJson> shares(Trend trend, YearCounts counts) {
    return trend.years().stream()
        .map(year -> new ShareJson(year, counts.in(year), rounded(trend.share(counts, year))))
        .toList();
  }

  private static double rounded(double share) {
    return Math.round(share * 1_000_000) / 1_000_000.0;
  }
}
