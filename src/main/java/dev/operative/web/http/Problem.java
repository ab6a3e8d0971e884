package dev.operative.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// Why a request is not answered, as RFC 9457 has it.
///
/// @param type where it is explained, relative to the server: `/help#problem-query-syntax`
/// @param title what sort of problem it is, the same for all of a type
/// @param status the HTTP status
/// @param detail what is wrong with this request and what to do
/// @param position for a query: the UTF-16 offset in `q` where reading stopped making sense
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> position) {

  /// The sorts of problems; `/help` explains each under its anchor.
  public enum Sort {
    QUERY_SYNTAX("query-syntax", "The query cannot be read", 400),
    QUERY_TOO_BROAD("query-too-broad", "The query stands for too many words", 400),
    TOO_MANY("too-many", "The results are more than one file takes", 400),
    PARAMETER("parameter", "A parameter has a value that cannot be used", 400),
    UNKNOWN_PARAMETER("unknown-parameter", "There is no such parameter", 400),
    BAD_REQUEST("bad-request", "The request cannot be read", 400),
    NOT_FOUND("not-found", "There is nothing here", 404),
    METHOD("method", "Only reading is possible", 405),
    NOT_ACCEPTABLE("not-acceptable", "No such representation", 406),
    TEXT_TOO_LONG("text-too-long", "The text is too long", 413),
    URI_TOO_LONG("uri-too-long", "The address is too long", 414),
    WRONG_HOST("wrong-host", "Not served under this name", 421),
    OVERLOADED("overloaded", "Too much is asked at once", 503),
    SEARCH_TIME("search-time", "The search took too long", 503),
    INTERNAL("internal", "Something went wrong here", 500),
    NOT_READY("not-ready", "The index is not ready", 503);

    private final String anchor;
    private final String title;
    private final int status;

    Sort(String anchor, String title, int status) {
      this.anchor = anchor;
      this.title = title;
      this.status = status;
    }

    /// The HTTP status.
    public int status() {
      return status;
    }

    /// The end of its `type`: `query-syntax`.
    public String anchor() {
      return anchor;
    }

    /// The sort that fits a status best.
    public static Sort ofStatus(int status) {
      return switch (status) {
        case 404 -> NOT_FOUND;
        case 405 -> METHOD;
        case 406 -> NOT_ACCEPTABLE;
        case 414 -> URI_TOO_LONG;
        case 421 -> WRONG_HOST;
        case 503 -> NOT_READY;
        default -> status >= 500 ? INTERNAL : BAD_REQUEST;
      };
    }
  }

  /// A problem of a sort.
  public static Problem of(Sort sort, String detail) {
    return of(sort, detail, Optional.empty());
  }

  /// A problem at a position of the query.
  public static Problem of(Sort sort, String detail, Optional<Integer> position) {
    return new Problem("/help#problem-" + sort.anchor, sort.title, sort.status, detail, position);
  }

  /// The same with another status.
  public Problem withStatus(int other) {
    return new Problem(type, title, other, detail, position);
  }
}
