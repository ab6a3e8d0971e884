package dev.operative.web.api;

import dev.operative.export.json.JsonWriter;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.Representation;
import java.time.Instant;
import java.util.Optional;

/// `/healthz` and `/readyz`: whether the server lives and can answer.
public final class StateApi {
  private final JsonWriter json = new JsonWriter();

  record Health(String status) {}

  record Readiness(String status, long documents, long paragraphs, Instant committed) {}

  /// `/healthz`: the server answers.
  public void health(Exchange exchange) {
    exchange.require(ApiRequests.JSON);
    exchange.send(Representation.unstored(200, ApiRequests.JSON, json.bytes(new Health("ok"))));
  }

  /// `/readyz`: the index holds something to search, and is as it was written.
  ///
  /// @param fault what is wrong with the index; empty when nothing is known to be
  public void readiness(Exchange exchange, IndexView view, Optional<String> fault) {
    exchange.require(ApiRequests.JSON);
    if (fault.isPresent()) {
      throw new ProblemException(Problem.of(Problem.Sort.NOT_READY, fault.get()));
    }
    IndexStatistics statistics = view.statistics();
    if (statistics.provisions() == 0) {
      throw new ProblemException(
          Problem.of(Problem.Sort.NOT_READY, "The index is empty; run: operative index"));
    }
    exchange.send(
        Representation.unstored(
            200,
            ApiRequests.JSON,
            json.bytes(
                new Readiness(
                    "ready",
                    statistics.works(),
                    statistics.provisions(),
                    statistics.committed()))));
  }
}
