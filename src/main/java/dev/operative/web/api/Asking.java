package dev.operative.web.api;

import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import java.util.Optional;

/// Asks what a request asks, and turns what is wrong with the query into a problem.
final class Asking {
  private final SearchService service;

  Asking(SearchService service) {
    this.service = service;
  }

  /// Asks.
  ///
  /// @throws ProblemException when the query is not valid, or too broad
  Answer ask(IndexView view, Question question) {
    try {
      return service.ask(view, question);
    } catch (QuerySyntaxException invalid) {
      String hint =
          invalid.nearestReading().map(nearest -> "; the nearest query is: " + nearest).orElse("");
      throw new ProblemException(
          Problem.of(
              Problem.Sort.QUERY_SYNTAX,
              invalid.getMessage() + hint,
              Optional.of(invalid.position())));
    } catch (ExpansionLimitException tooBroad) {
      throw new ProblemException(
          Problem.of(Problem.Sort.QUERY_TOO_BROAD, String.valueOf(tooBroad.getMessage())));
    }
  }
}
