package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;

/// What an engine is asked when the results are documents.
///
/// A document stands where its first paragraph would stand, alone in the order of [Sort]; where two are equal,
/// in document order. By relevance, documents in the two languages take turns ([Interleaving]), since scores of two
/// languages cannot be compared.
///
/// @param query what paragraphs must be like
/// @param filters what they are narrowed to
/// @param sort the order of the documents, and of the paragraphs in each
/// @param first by relevance: the language of the first document
/// @param offset how many documents to skip, 0 or more
/// @param limit how many documents to give, 0 or more
/// @param each how many paragraphs of each document to give at most, 0 or more
/// @param profile by what results are ranked when the order is relevance
public record DocumentRequest(
    Query query,
    Filters filters,
    Sort sort,
    Language first,
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
