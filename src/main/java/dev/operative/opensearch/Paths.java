package dev.operative.opensearch;

/// The paths of requests.
final class Paths {
  private Paths() {}

  /// Searches an index for a whole answer.
  static String search(String index) {
    return "/" + index + "/_search?allow_partial_search_results=false";
  }
}
