package dev.operative.export.json;

import java.util.List;

/// The values of one facet.
///
/// @param facet the name of the request parameter that narrows to them
/// @param total how many values there are
/// @param values the wanted page of them, most frequent first
public record FacetJson(String facet, long total, List<FacetValueJson> values) {}
