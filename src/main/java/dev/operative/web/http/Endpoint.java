package dev.operative.web.http;

/// Answers the requests to one address.
@FunctionalInterface
public interface Endpoint {
  /// Answers a request.
  ///
  /// @throws ProblemException when it is not answered as asked
  void answer(Exchange exchange);
}
