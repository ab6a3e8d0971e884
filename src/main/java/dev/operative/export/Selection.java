package dev.operative.export;

import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.service.Answer;

/// The paragraphs to export.
///
/// @param query what they are like
/// @param filters what they are narrowed to
public record Selection(Query query, Filters filters) {
  /// All results of an answer, on whatever page: translations and widening included.
  public static Selection of(Answer answer) {
    return new Selection(answer.query(), answer.question().filters());
  }
}
