package dev.operative.search.service;

import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Sort;
import java.util.Set;

/// What a person asks.
///
/// @param text the query as typed; blank means every paragraph
/// @param filters what to narrow to
/// @param sort the order
/// @param offset how many results to skip, 0 or more
/// @param limit how many results to give, 0 or more
/// @param translate whether to search the other language too
/// @param facets the facets to count
/// @param grouping what stands as one result, and what `offset` and `limit` count
public record Inquiry(
    String text,
    Filters filters,
    Sort sort,
    int offset,
    int limit,
    boolean translate,
    Set<Facet> facets,
    Grouping grouping) {
  public Inquiry {
    facets = Set.copyOf(facets);
  }

  /// An inquiry whose results are paragraphs.
  public Inquiry(
      String text,
      Filters filters,
      Sort sort,
      int offset,
      int limit,
      boolean translate,
      Set<Facet> facets) {
    this(text, filters, sort, offset, limit, translate, facets, Grouping.PARAGRAPH);
  }

  /// The same inquiry for another page.
  public Inquiry withPage(int newOffset, int newLimit) {
    return new Inquiry(text, filters, sort, newOffset, newLimit, translate, facets, grouping);
  }

  /// The same inquiry with another text.
  public Inquiry withText(String other) {
    return new Inquiry(other, filters, sort, offset, limit, translate, facets, grouping);
  }
}
