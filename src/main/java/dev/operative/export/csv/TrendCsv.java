package dev.operative.export.csv;

import dev.operative.search.trend.Trend;
import dev.operative.search.trend.TrendSeries;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A trend as a spreadsheet, a row a year: what was found, all that the corpus holds of the year, and what was found with
/// each value that it is split by.
public final class TrendCsv {
  private TrendCsv() {}

  /// Writes a trend, and leaves the stream open.
  public static void write(Trend trend, OutputStream stream) throws IOException {
    CsvWriter out = new CsvWriter(stream);
    List<String> header = new ArrayList<>(List.of("year", trend.unit().word(), "output", "share"));
    trend.series().forEach(series -> header.add(series.value()));
    trend.bodies().forEach(body -> header.add("corpus: " + body.value()));
    out.row(header);
    for (int year : trend.years()) {
      out.row(row(trend, year));
    }
    out.flush();
  }

  private static List<String> row(Trend trend, int year) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(year));
    cells.add(Long.toString(trend.matches().in(year)));
    cells.add(Long.toString(trend.output().in(year)));
    cells.add(Double.toString(Math.round(trend.share(trend.matches(), year) * 1_000_000) / 1e6));
    for (List<TrendSeries> columns : List.of(trend.series(), trend.bodies())) {
      columns.forEach(column -> cells.add(Long.toString(column.counts().in(year))));
    }
    return cells;
  }
}
