package dev.operative.web.page;

import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.web.page.frame.SearchLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How many paragraphs with each verb a part of the corpus has.
///
/// @param counts the number of paragraphs by verb; verbs without any are left out
/// @param filters what the part is
record VerbProfile(Map<String, Long> counts, Filters filters) {
  VerbProfile {
    counts = Map.copyOf(counts);
  }

  /// The profile of the paragraphs that have a value.
  static VerbProfile of(Facet facet, String value, IndexView view) {
    Filters filters = new Filters(Map.of(facet, Set.of(value)), Optional.empty(), Optional.empty());
    List<FacetCount> counted =
        view.search(
                new SearchRequest(
                    new Query.All(), filters, Sort.RELEVANCE, 0, 0, Set.of(Facet.VERB)))
            .facets()
            .getOrDefault(Facet.VERB, List.of());
    return new VerbProfile(
        counted.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count)), filters);
  }

  long count(String verb) {
    return counts.getOrDefault(verb, 0L);
  }

  /// The search that finds the paragraphs counted under a verb.
  String url(String verb) {
    return SearchLink.filtered(filters).toggling(Facet.VERB, verb).url();
  }
}
