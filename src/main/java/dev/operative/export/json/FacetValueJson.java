package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// A value of a facet and the number of provisions that have it.
///
/// @param value what the request parameter takes
/// @param category for verbs and addressees alone: the heading they are listed under
public record FacetValueJson(
    String value,
    Label label,
    long count,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> category) {}
