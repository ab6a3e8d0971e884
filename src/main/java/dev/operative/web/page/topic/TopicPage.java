package dev.operative.web.page.topic;

import dev.operative.search.IndexView;
import dev.operative.search.query.Show;
import dev.operative.search.service.SearchService;
import dev.operative.search.topic.TopicDigest;
import dev.operative.search.topic.TopicReader;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.topic.Topic;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.ThemeView;

/// `/topics`: the matters of counter-terrorism; `/topics/{name}`: what adopted texts say on one.
public final class TopicPage {
  private final SearchService service;
  private final Vocabulary vocabulary;
  private final Frames frames;
  private final Renderer renderer;

  public TopicPage(SearchService service, Vocabulary vocabulary, Frames frames, Renderer renderer) {
    this.service = service;
    this.vocabulary = vocabulary;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// Answers `/topics`.
  public void answerAll(Exchange exchange) {
    Frame frame = frames.of(exchange);
    renderer.send(exchange, "topics.jte", frame, ThemeView.of(vocabulary.topics(), frame));
  }

  /// Answers `/topics/{name}`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    String name = exchange.pathParameter("name");
    Topic topic =
        vocabulary
            .topics()
            .find(name)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(Problem.Sort.NOT_FOUND, "There is no topic “" + name + "”")));
    TopicDigest digest =
        new TopicReader(service, vocabulary, new Show.In(frame.m().language())).digest(view, topic);
    renderer.send(
        exchange, "topic.jte", frame, TopicView.of(digest, vocabulary.topics(), view, frame));
  }
}
