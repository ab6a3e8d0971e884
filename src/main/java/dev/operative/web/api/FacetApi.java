package dev.operative.web.api;

import dev.operative.export.json.FacetJson;
import dev.operative.export.json.JsonShapes;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import java.util.LinkedHashSet;
import java.util.Set;

/// `/api/v1/facets/{facet}`: all values of one facet among the results of a search, a page at a time.
public final class FacetApi {
  private static final int DEFAULT_LIMIT = 50;
  private static final String CONTAINS = "contains";

  private final SearchService service;
  private final Asking asking;
  private final QuestionReader questions;
  private final Vocabulary vocabulary;

  public FacetApi(SearchService service, QuestionReader questions, Vocabulary vocabulary) {
    this.service = service;
    this.asking = new Asking(service);
    this.questions = questions;
    this.vocabulary = vocabulary;
  }

  /// Answers with the values; `offset` and `limit` count these.
  public void values(Exchange exchange, IndexView view) {
    String name = exchange.pathParameter("facet");
    Facet facet =
        Facet.parse(name)
            .orElseThrow(() -> ApiRequests.notFound("There is no facet “" + name + "”"));
    Set<String> names = new LinkedHashSet<>(QuestionReader.names());
    names.add(CONTAINS);
    ParameterReader parameters = new ParameterReader(exchange.parameters(), names);
    Question question = questions.read(view, parameters, DEFAULT_LIMIT, Set.of());
    String contained = parameters.one(CONTAINS).orElse("").strip();
    ApiRequests.refuse(parameters.errors());
    FacetJson answer =
        new JsonShapes(view, vocabulary)
            .values(
                facet,
                service.valuesOf(view, facet, asking.ask(view, question.withPage(0, 0))),
                contained,
                question.offset(),
                question.limit());
    ApiRequests.sendJson(exchange, answer);
  }
}
