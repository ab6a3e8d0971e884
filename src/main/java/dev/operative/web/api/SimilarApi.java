package dev.operative.web.api;

import dev.operative.export.json.JsonShapes;
import dev.operative.search.IndexView;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.wording.AgreedLanguage;
import dev.operative.search.wording.ClauseHistory;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;

/// `/api/v1/paragraphs/{id}/similar`: where a wording comes from and where it went.
public final class SimilarApi {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 50;

  private final Vocabulary vocabulary;

  public SimilarApi(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Answers with the nearest earlier and later wordings.
  public void history(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, "limit");
    int limit = parameters.number("limit", 1, MOST, DEFAULT_LIMIT);
    ApiRequests.refuse(parameters.errors());
    String id = exchange.pathParameter("id");
    ClauseHistory history =
        ShownProvision.at(view, id, vocabulary.languages().first())
            .flatMap(
                known -> new AgreedLanguage(view).history(known.text().paragraph().id(), limit))
            .orElseThrow(() -> ApiRequests.notFound("There is no paragraph “" + id + "”"));
    ApiRequests.sendJson(exchange, new JsonShapes(view, vocabulary).history(history));
  }
}
