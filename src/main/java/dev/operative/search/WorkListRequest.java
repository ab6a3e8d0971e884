package dev.operative.search;

import dev.operative.document.Body;
import java.util.Optional;

/// A request for a list of works.
///
/// @param words what a version has in its title and symbol, as [TitleText#has] says; blank for all
/// @param body the body of one of its parts
/// @param year the year of one of its parts
/// @param order the order
/// @param offset how many works to skip, 0 or more
/// @param limit how many works to give, 0 or more
public record WorkListRequest(
    String words, Optional<Body> body, Optional<Integer> year, Order order, int offset, int limit) {
  /// Orders of works.
  public enum Order {
    /// As people count: resolution 999 before resolution 1373.
    BY_SYMBOL,
    /// The latest version first; undated works last.
    LATEST_FIRST
  }

  public WorkListRequest {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  /// A request for a stretch of all works.
  public static WorkListRequest all(Order order, int offset, int limit) {
    return new WorkListRequest("", Optional.empty(), Optional.empty(), order, offset, limit);
  }

  /// Whether a version is of the body and the year, whatever its title.
  public boolean admits(DocumentSummary version) {
    return (body.isEmpty() || version.parts().stream().anyMatch(part -> part.body() == body.get()))
        && (year.isEmpty()
            || version.parts().stream()
                .flatMap(part -> part.date().or(version.header()::date).stream())
                .anyMatch(date -> date.getYear() == year.get()));
  }
}
