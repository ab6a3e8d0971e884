package dev.operative.web.page.result;

import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.ThemeView;
import java.util.List;

/// The page before anything is asked.
///
/// @param examples searches to try
/// @param roles who asks, and ways to begin
/// @param themes the topics, theme by theme
/// @param verbs verbs by category, with the number of paragraphs
/// @param recent the documents with the latest dates
/// @param facts what the corpus holds, in words
public record StartView(
    List<Example> examples,
    List<RoleView> roles,
    List<ThemeView> themes,
    List<Category> verbs,
    List<DocumentLine> recent,
    List<Fact> facts) {

  /// A search to try.
  public record Example(String words, String lang, String explanation, String url) {}

  /// The most frequent verbs of a category.
  public record Category(String name, List<Choice> verbs) {}

  /// A figure and what it counts.
  public record Fact(String figure, String name) {}
}
