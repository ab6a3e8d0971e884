package dev.operative.export.json;

import java.util.List;

/// A value of the verb facet.
///
/// @param category the heading it is listed under
/// @param count number of paragraphs with it
/// @param forms the forms that mean it
public record VerbJson(String verb, Label label, String category, long count, Forms forms) {
  /// Surface forms in each language.
  public record Forms(List<String> en, List<String> zh) {}
}
