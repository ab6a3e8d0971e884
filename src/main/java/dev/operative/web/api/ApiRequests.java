package dev.operative.web.api;

import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import java.util.List;
import java.util.Set;

/// Strict reading of API requests: an unknown or wrong parameter ends them.
final class ApiRequests {
  static final String JSON = "application/json";

  private ApiRequests() {}

  /// Ends a request that has errors.
  static void refuse(List<ParameterError> errors) {
    if (!errors.isEmpty()) {
      throw new ProblemException(errors.getFirst().asProblem());
    }
  }

  /// Ends a request that has parameters other than these.
  static ParameterReader reading(Exchange exchange, String... known) {
    ParameterReader parameters = new ParameterReader(exchange.parameters(), Set.of(known));
    refuse(parameters.errors());
    return parameters;
  }

  /// Says that what a path names is not there.
  static ProblemException notFound(String what) {
    return new ProblemException(Problem.of(Problem.Sort.NOT_FOUND, what));
  }
}
