package dev.operative.export.json;

import java.util.List;
import java.util.Map;

/// A value of the verb facet.
///
/// @param category the heading it is listed under
/// @param count number of paragraphs with it
/// @param forms the forms that mean it in each language, by the language's code
public record VerbJson(
    String verb, Label label, String category, long count, Map<String, List<String>> forms) {}
