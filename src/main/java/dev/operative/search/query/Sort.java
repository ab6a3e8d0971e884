package dev.operative.search.query;

import java.util.Optional;

/// The order of results. Ties are broken by the id of the provision, or, where that says so, by the order of documents.
public enum Sort {
  RELEVANCE("relevance"),
  /// Adopted texts before all others, then the newest, then text before headings and notes: what stands for relevance where
  /// nothing is asked for by which results could be ranked. Ties are broken by the order of documents.
  STANDING("standing"),
  OLDEST_FIRST("date"),
  NEWEST_FIRST("-date"),
  DOCUMENT_ORDER("document");

  private final String parameter;

  Sort(String parameter) {
    this.parameter = parameter;
  }

  /// The value of the request parameter `sort`.
  public String parameter() {
    return parameter;
  }

  /// Finds an order by its parameter value; empty when unknown.
  public static Optional<Sort> parse(String parameter) {
    for (Sort sort : values()) {
      if (sort.parameter.equals(parameter)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }
}
