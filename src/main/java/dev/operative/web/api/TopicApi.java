package dev.operative.web.api;

import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.TopicJson;
import dev.operative.search.IndexView;
import dev.operative.search.query.Show;
import dev.operative.search.service.SearchService;
import dev.operative.search.topic.TopicReader;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.topic.Topic;
import dev.operative.web.http.Exchange;
import java.util.List;

/// `/api/v1/topics` and `/api/v1/topics/{name}`.
public final class TopicApi {
  private final SearchService service;
  private final Vocabulary vocabulary;

  public TopicApi(SearchService service, Vocabulary vocabulary) {
    this.service = service;
    this.vocabulary = vocabulary;
  }

  /// All topics.
  record Topics(List<TopicJson.Name> topics) {}

  /// Answers with all topics.
  public void topics(Exchange exchange) {
    ApiRequests.reading(exchange);
    ApiRequests.sendJson(
        exchange, new Topics(vocabulary.topics().all().stream().map(TopicJson.Name::of).toList()));
  }

  /// Answers with what adopted texts say on a topic.
  public void topic(Exchange exchange, IndexView view) {
    ApiRequests.reading(exchange);
    String name = exchange.pathParameter("name");
    Topic topic =
        vocabulary
            .topics()
            .find(name)
            .orElseThrow(() -> ApiRequests.notFound("There is no topic “" + name + "”"));
    TopicReader reader = new TopicReader(service, vocabulary, Show.AS_ASKED);
    ApiRequests.sendJson(
        exchange, TopicJson.of(reader.digest(view, topic), new JsonShapes(view, vocabulary)));
  }
}
