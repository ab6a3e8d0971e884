package dev.operative.web.api;

import dev.operative.document.Body;
import dev.operative.export.json.DocumentJson;
import dev.operative.search.IndexView;
import dev.operative.search.Page;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.WorkSummary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import java.util.List;
import java.util.Optional;

/// `/api/v1/documents`: the works of the index, a page at a time, each with its versions.
public final class DocumentListApi {
  private static final int DEFAULT_LIMIT = 50;

  /// A page.
  ///
  /// @param total how many works there are
  /// @param documents the versions of those on the page
  record Documents(long total, List<DocumentJson> documents) {}

  /// Answers with a page.
  public void documents(Exchange exchange, IndexView view) {
    ParameterReader parameters =
        ApiRequests.reading(exchange, "q", "body", "year", "sort", "offset", "limit");
    WorkListRequest request =
        new WorkListRequest(
            parameters.one("q").orElse(""),
            body(parameters),
            year(parameters),
            order(parameters),
            parameters.number("offset", 0, QuestionReader.DEEPEST, 0),
            parameters.number("limit", 0, QuestionReader.MOST_HITS, DEFAULT_LIMIT));
    ApiRequests.refuse(parameters.errors());
    Page<WorkSummary> page = view.works(request);
    List<DocumentJson> versions =
        page.items().stream()
            .flatMap(work -> work.versions().stream())
            .map(DocumentJson::of)
            .toList();
    ApiRequests.sendJson(exchange, new Documents(page.total(), versions));
  }

  private static Optional<Body> body(ParameterReader parameters) {
    Optional<String> given = parameters.one("body");
    Optional<Body> body = given.flatMap(Body::parse);
    given
        .filter(value -> body.isEmpty())
        .ifPresent(value -> unknown(parameters, "body", value, "is no body"));
    return body;
  }

  private static Optional<Integer> year(ParameterReader parameters) {
    Optional<String> given = parameters.one("year");
    Optional<Integer> year = given.filter(value -> value.matches("\\d{4}")).map(Integer::valueOf);
    given
        .filter(value -> year.isEmpty())
        .ifPresent(value -> unknown(parameters, "year", value, "is no year; it has four digits"));
    return year;
  }

  private static Order order(ParameterReader parameters) {
    String given = parameters.one("sort").orElse("document");
    return switch (given) {
      case "document" -> Order.BY_SYMBOL;
      case "-date" -> Order.LATEST_FIRST;
      default -> {
        unknown(parameters, "sort", given, "is no order of documents; there are document, -date");
        yield Order.BY_SYMBOL;
      }
    };
  }

  private static void unknown(ParameterReader parameters, String name, String value, String what) {
    parameters.error(ParameterError.Kind.UNKNOWN_VALUE, name, value, "“" + value + "” " + what);
  }
}
