package dev.operative.web.page.trend;

import dev.operative.web.http.Parameter;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Option;
import java.util.List;
import java.util.Optional;

/// The contents of the page of a trend.
///
/// @param text the words of the search
/// @param heading how much was found, in words
/// @param warnings what could not be used of what was asked
/// @param selects what can be chosen
/// @param carried the filters that stay
/// @param chips the same in words, each with the trend without it
/// @param main what was found, year by year
/// @param corpus what the corpus holds of the same years
/// @param series what was found with each value, when it is split
/// @param table the figures
/// @param coverage what the corpus holds of which years, body by body
/// @param undated how many matches bear no date, in words; empty when all do
/// @param searchUrl the list of what was found
/// @param svgUrl the charts as one picture
/// @param csvUrl the figures as a spreadsheet
/// @param jsonUrl the figures for programs
public record TrendView(
    String text,
    String heading,
    List<String> warnings,
    List<Select> selects,
    List<Parameter> carried,
    List<Choice> chips,
    YearPlot main,
    YearPlot corpus,
    List<YearPlot> series,
    FigureTable table,
    List<String> coverage,
    Optional<String> undated,
    String searchUrl,
    String svgUrl,
    String csvUrl,
    String jsonUrl) {

  /// Something to choose one value of.
  public record Select(String name, String label, List<Option> options) {}

  /// The figures of a trend.
  ///
  /// @param columns what the values are, when the matches are split
  public record FigureTable(List<String> columns, List<Row> rows) {}

  /// A year, the newest first.
  ///
  /// @param share the share of the count in the output, in words; empty when the corpus holds nothing
  /// @param values the counts of the values
  public record Row(String year, Choice count, String share, String output, List<Choice> values) {}
}
