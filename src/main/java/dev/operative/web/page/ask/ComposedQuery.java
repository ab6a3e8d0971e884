package dev.operative.web.page.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The query that stands for what was filled into a form, for those who know no operators.
///
/// @param all words that must all be there
/// @param phrase words that must stand together
/// @param any words of which one must be there
/// @param none words that must not be there
record ComposedQuery(String all, String phrase, String any, String none) {
  private static final Set<String> OPERATORS = Set.of("and", "or", "not");

  /// The query as it would be typed; empty text when nothing was filled in.
  String text() {
    List<String> parts = new ArrayList<>(words(all));
    String together = String.join(" ", words(phrase));
    if (!together.isEmpty()) {
      parts.add("\"" + together + "\"");
    }
    List<String> choice = words(any);
    if (!choice.isEmpty()) {
      parts.add(choice.stream().collect(Collectors.joining(" OR ", "(", ")")));
    }
    String query =
        parts.size() > 1 && !choice.isEmpty()
            ? String.join(" AND ", parts)
            : String.join(" ", parts);
    String without = words(none).stream().map(word -> " -" + word).collect(Collectors.joining());
    return (query + without).strip();
  }

  /// The words of a field, without any sign that means something in a query.
  private static List<String> words(String field) {
    return Stream.of(field.replaceAll("[\"“”()（）:：~^]", " ").strip().split("[\\s,，、]+", -1))
        .map(word -> word.replaceAll("^[-+!]+", ""))
        .filter(word -> !word.isEmpty())
        .map(
            word ->
                OPERATORS.contains(word.toLowerCase(Locale.ROOT))
                    ? word.toLowerCase(Locale.ROOT)
                    : word)
        .toList();
  }
}
