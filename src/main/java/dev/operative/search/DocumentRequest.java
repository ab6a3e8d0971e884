package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.util.Optional;

/// A request for works.
///
/// A work stands where its first provision would stand, alone in the order of [Sort]; where two are equal, in document
/// order.
///
/// @param query what provisions must be like
/// @param filters what they are narrowed to
/// @param sort the order of the works, and of the provisions in each
/// @param typed the language of the query, as in [SearchRequest#typed()]
/// @param shown the language whose text is shown where a provision has one; empty for the first version in display order
/// @param offset how many works to skip, 0 or more
/// @param limit how many works to give, 0 or more
/// @param each how many provisions of each work to give at most, 0 or more
/// @param profile by what results are ranked when the order is relevance
public record DocumentRequest(
    Query query,
    Filters filters,
    Sort sort,
    Optional<Language> typed,
    Optional<Language> shown,
    int offset,
    int limit,
    int each,
    RankingProfile profile) {
  public DocumentRequest {
    if (offset < 0 || limit < 0 || each < 0) {
      throw new IllegalArgumentException(
          "offset " + offset + ", limit " + limit + ", each " + each);
    }
  }
}
