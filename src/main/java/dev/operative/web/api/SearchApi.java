package dev.operative.web.api;

import dev.operative.export.json.AnswerJson;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.Representation;
import java.util.EnumSet;

/// `/api/v1/search`.
public final class SearchApi {
  private static final int DEFAULT_LIMIT = 20;

  private final Asking asking;
  private final QuestionReader questions;
  private final Vocabulary vocabulary;
  private final JsonWriter json = new JsonWriter();

  public SearchApi(SearchService service, QuestionReader questions, Vocabulary vocabulary) {
    this.asking = new Asking(service);
    this.questions = questions;
    this.vocabulary = vocabulary;
  }

  /// Answers a search, or says exactly what is wrong with it.
  public void search(Exchange exchange, IndexView view) {
    ParameterReader parameters = new ParameterReader(exchange.parameters(), QuestionReader.names());
    Question question = questions.read(view, parameters, DEFAULT_LIMIT, EnumSet.allOf(Facet.class));
    ApiRequests.refuse(parameters.errors());
    AnswerJson answer = new JsonShapes(view, vocabulary).answer(asking.ask(view, question));
    // Written once: what is found tells whether an answer is the same, not how long it took.
    byte[] found = json.bytes(answer.withoutTiming());
    byte[] body =
        answer.tookMillis().map(took -> JsonWriter.with(found, "tookMillis", took)).orElse(found);
    exchange.send(Representation.of(ApiRequests.JSON, body, Representation.REVALIDATE, found));
  }
}
