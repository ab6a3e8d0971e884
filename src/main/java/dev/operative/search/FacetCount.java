package dev.operative.search;

/// A value of a facet and the number of results that have it.
///
/// @param value the value, as [Filters] spells it: an addressee's id, a verb group's name, a language code
/// @param count number of paragraphs, at least 1 unless the value is selected
public record FacetCount(String value, long count) {}
