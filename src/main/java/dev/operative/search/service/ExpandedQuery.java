package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A query in its tiers, from all of its words to any of them.
///
/// @param all what paragraphs must be like: all the words, in one language or the other
/// @param most the same with most of the words, or with neighbouring matters in their place; matches whatever `all`
///     matches, and more; empty when no word can be spared and no neighbour is known
/// @param any the same with any one of the words, of which only the best are of interest; empty when there is only one
/// @param terms what share of its words are terms of the field; from 0 to 1
/// @param translations what was added
/// @param related what `most` and `any` look for beside that
public record ExpandedQuery(
    Query all,
    Optional<Query> most,
    Optional<Query> any,
    double terms,
    List<Translation> translations,
    List<Translation> related) {
  public ExpandedQuery {
    translations = List.copyOf(translations);
    related = List.copyOf(related);
  }

  /// A query that nothing is added to and of which nothing can be spared.
  public static ExpandedQuery asTyped(Query query) {
    return new ExpandedQuery(query, Optional.empty(), Optional.empty(), 0, List.of(), List.of());
  }

  /// Its words in another language, as far as they were translated: of each the first name, in the order of the query.
  String gloss(Language language) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Translation translation : translations) {
      translation.to(language).stream()
          .findFirst()
          .ifPresent(name -> names.putIfAbsent(translation.from(), name));
    }
    return String.join(" ", names.values());
  }

  /// The same, with words looked for in chapeaux too.
  ///
  /// @param weight what a word there counts; 0 for not at all
  public ExpandedQuery withChapeaux(double weight) {
    return weight == 0 || !all.asksOfText()
        ? this
        : new ExpandedQuery(
            new Query.WithChapeaux(all, weight),
            most.map(query -> new Query.WithChapeaux(query, weight)),
            any.map(query -> new Query.WithChapeaux(query, weight)),
            terms,
            translations,
            related);
  }

  /// The same without the tiers in which words may be missing.
  ExpandedQuery strictly() {
    return new ExpandedQuery(
        all, Optional.empty(), Optional.empty(), terms, translations, List.of());
  }
}
