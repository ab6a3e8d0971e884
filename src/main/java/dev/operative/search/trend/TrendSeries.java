package dev.operative.search.trend;

/// The counts of one value of a facet.
///
/// @param value the value, as [dev.operative.search.query.Filters] spells it
/// @param counts what has this value too, by year
public record TrendSeries(String value, YearCounts counts) {}
