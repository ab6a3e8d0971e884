package dev.operative.web.admission;

import java.util.List;
import java.util.Optional;

/// A sort of requests that has places of its own, so that none takes those of another.
public enum Lane {
  /// What is computed from the index.
  SEARCH,

  /// Answers that may be large: exports and whole documents.
  LARGE,

  /// Files that are the same for everybody.
  FILE;

  private static final List<String> FILES =
      List.of("/assets/", "/help", "/about", "/openapi.yaml", "/opensearch.xml", "/robots.txt");
  private static final List<String> LARGE_ANSWERS =
      List.of("/api/v1/export", "/api/v1/list", "/documents/", "/api/v1/documents/", "/sitemaps/");
  private static final List<String> STATE = List.of("/healthz", "/readyz", "/metrics");

  /// The lane of a path; empty when it needs no place, as what tells of the server itself.
  public static Optional<Lane> of(String path) {
    if (STATE.contains(path)) {
      return Optional.empty();
    }
    if (FILES.stream().anyMatch(path::startsWith)) {
      return Optional.of(FILE);
    }
    return Optional.of(LARGE_ANSWERS.stream().anyMatch(path::startsWith) ? LARGE : SEARCH);
  }
}
