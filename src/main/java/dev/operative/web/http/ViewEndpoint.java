package dev.operative.web.http;

import dev.operative.search.IndexView;

/// Answers the requests to one address from an index.
@FunctionalInterface
public interface ViewEndpoint {
  /// Answers a request.
  ///
  /// @param view what the whole answer is read from
  /// @throws ProblemException when it is not answered as asked
  void answer(Exchange exchange, IndexView view);
}
