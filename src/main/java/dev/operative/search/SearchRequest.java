package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import java.util.Optional;
import java.util.Set;

/// A request for provisions.
///
/// @param query what provisions must be like
/// @param marked what is marked in the text of hits, as a rule the query; empty for nothing
/// @param filters what they are narrowed to
/// @param sort the order
/// @param repeats how provisions of one wording stand in the list; totals and facets count provisions in either case
/// @param typed the language of the query: matches in others count less ([RankingProfile.Translation#otherLanguage()]).
///     Empty when all count the same
/// @param shown the language whose text is shown where a provision has one; empty for the first version in display order
/// @param offset how many entries to skip, 0 or more; a page far down costs about as much as the first
/// @param limit how many entries to give, 0 or more
/// @param facets the facets to count
/// @param values how many values of an open facet ([Facet#isOpen()]) to give at most, besides those selected;
///     of the others all are given
/// @param profile by what results are ranked when the order is relevance
public record SearchRequest(
    Query query,
    Optional<Query> marked,
    Filters filters,
    Sort sort,
    RepeatsMode repeats,
    Optional<Language> typed,
    Optional<Language> shown,
    int offset,
    int limit,
    Set<Facet> facets,
    int values,
    RankingProfile profile) {
  public SearchRequest {
    facets = Set.copyOf(facets);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  /// The same request with other parts of its hits marked.
  ///
  /// @param other what is marked; empty for nothing
  public SearchRequest marking(Optional<Query> other) {
    return new SearchRequest(
        query, other, filters, sort, repeats, typed, shown, offset, limit, facets, values, profile);
  }

  /// A request for the first versions of all results, each by itself and marked where it matches, and all values of the
  /// facets.
  public SearchRequest(
      Query query, Filters filters, Sort sort, int offset, int limit, Set<Facet> facets) {
    this(
        query,
        Optional.of(query),
        filters,
        sort,
        RepeatsMode.NONE,
        Optional.empty(),
        Optional.empty(),
        offset,
        limit,
        facets,
        Integer.MAX_VALUE,
        RankingProfile.DEFAULT);
  }

  /// Whether provisions of one wording are one entry.
  public boolean isFolded() {
    return repeats == RepeatsMode.FOLD && sort != Sort.DOCUMENT_ORDER;
  }
}
