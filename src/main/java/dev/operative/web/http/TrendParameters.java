package dev.operative.web.http;

import dev.operative.search.query.Facet;
import dev.operative.search.trend.CountedUnit;
import dev.operative.search.trend.TrendReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The parameters of a trend that are not part of the question whose results it counts.
///
/// @param unit what is counted
/// @param by what the counts are split by; empty for nothing
public record TrendParameters(CountedUnit unit, Optional<Facet> by) {
  /// What the counts are split by.
  public static final String BY = "by";

  /// What is counted.
  public static final String COUNT = "count";

  /// The value of [#BY] that splits by nothing.
  public static final String YEAR = Facet.YEAR.parameter();

  /// The names of all parameters, those of the question included.
  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(QuestionReader.names());
    names.addAll(List.of(BY, COUNT));
    return names;
  }

  /// Reads them; what cannot be used is left out and remembered by the reader.
  public static TrendParameters read(ParameterReader parameters) {
    Optional<String> count = parameters.one(COUNT).filter(value -> !value.isEmpty());
    Optional<CountedUnit> unit = count.flatMap(CountedUnit::parse);
    if (count.isPresent() && unit.isEmpty()) {
      refuse(parameters, COUNT, count.get(), "provisions, works");
    }
    Optional<String> dimension =
        parameters.one(BY).filter(value -> !value.isEmpty() && !value.equals(YEAR));
    Optional<Facet> by = dimension.flatMap(Facet::parse).filter(TrendReader.DIMENSIONS::contains);
    if (dimension.isPresent() && by.isEmpty()) {
      refuse(parameters, BY, dimension.get(), String.join(", ", dimensions()));
    }
    return new TrendParameters(unit.orElse(CountedUnit.PROVISIONS), by);
  }

  private static List<String> dimensions() {
    return Stream.concat(
            Stream.of(YEAR), TrendReader.DIMENSIONS.stream().map(facet -> facet.parameter()))
        .toList();
  }

  private static void refuse(
      ParameterReader parameters, String name, String value, String accepted) {
    parameters.error(
        ParameterError.Kind.UNKNOWN_VALUE,
        name,
        value,
        name + " is one of " + accepted + ", not “" + value + "”");
  }
}
