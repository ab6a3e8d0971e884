package dev.operative.web.page;

import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.web.page.frame.SearchLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The number of provisions with each verb in a part of the corpus.
///
/// @param counts the number of paragraphs by verb; verbs without any are left out
/// @param all the number of all its paragraphs, with or without a verb
/// @param filters what the part is
record VerbProfile(Map<String, Long> counts, long all, Filters filters) {
  VerbProfile {
    counts = Map.copyOf(counts);
  }

  /// The profiles of the paragraphs that have each of some values.
  static List<VerbProfile> of(Facet facet, List<String> values, IndexView view) {
    List<SearchRequest> requests =
        values.stream().map(value -> counting(Map.of(facet, Set.of(value)))).toList();
    List<SearchResult> results = view.search(requests);
    List<VerbProfile> profiles = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Map<String, Long> counts =
          results.get(i).facets().getOrDefault(Facet.VERB, List.of()).stream()
              .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
      profiles.add(new VerbProfile(counts, results.get(i).total(), requests.get(i).filters()));
    }
    return profiles;
  }

  private static SearchRequest counting(Map<Facet, Set<String>> values) {
    return new SearchRequest(
        new Query.All(),
        new Filters(values, Optional.empty(), Optional.empty()),
        Sort.RELEVANCE,
        0,
        0,
        Set.of(Facet.VERB));
  }

  long count(String verb) {
    return counts.getOrDefault(verb, 0L);
  }

  /// The share of a verb in all its paragraphs, from 0 to 1.
  double share(String verb) {
    return all == 0 ? 0 : (double) count(verb) / all;
  }

  /// The search that finds the paragraphs counted under a verb.
  String url(String verb) {
    return SearchLink.filtered(filters).toggling(Facet.VERB, verb).url();
  }
}
