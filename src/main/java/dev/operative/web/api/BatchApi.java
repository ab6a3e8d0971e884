package dev.operative.web.api;

import dev.operative.export.ExportFormat;
import dev.operative.export.csv.BatchSheet;
import dev.operative.search.IndexView;
import dev.operative.search.service.BatchSearch;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `/api/v1/batch`: the best results of many queries as a spreadsheet. It takes what a search takes, with `queries`, one
/// a line, in the place of `q`.
public final class BatchApi {
  private static final String QUERIES = "queries";
  private static final int RESULTS = 5;

  private final SearchService service;
  private final QuestionReader questions;

  public BatchApi(SearchService service, QuestionReader questions) {
    this.service = service;
    this.questions = questions;
  }

  /// Answers with the spreadsheet.
  public void batch(Exchange exchange, IndexView view) {
    Set<String> names = new LinkedHashSet<>(QuestionReader.names());
    names.remove("q");
    names.add(QUERIES);
    ParameterReader parameters = new ParameterReader(exchange.parameters(), names);
    List<String> queries = BatchSearch.queries(parameters.one(QUERIES).orElse(""));
    if (queries.isEmpty() || queries.size() > BatchSearch.MOST) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          QUERIES,
          Integer.toString(queries.size()),
          "queries are 1 to " + BatchSearch.MOST + " queries, one a line, not " + queries.size());
    }
    Question like = questions.read(view, parameters, RESULTS, Set.of());
    ApiRequests.refuse(parameters.errors());
    List<BatchSearch.Outcome> outcomes = new BatchSearch(service, view).ask(queries, like);
    ApiRequests.sendFile(exchange, ExportFormat.CSV, out -> BatchSheet.write(outcomes, out));
  }
}
