package dev.operative.web.api;

import dev.operative.export.feed.AtomFeed;
import dev.operative.export.feed.OpenSearchDescription;
import dev.operative.language.Languages;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.Representation;
import java.net.URI;
import java.util.Set;

/// `/search.atom` and `/opensearch.xml`.
public final class FeedApi {
  private static final int ENTRIES = 50;

  private final Asking asking;
  private final QuestionReader questions;
  private final Languages languages;

  public FeedApi(SearchService service, QuestionReader questions, Languages languages) {
    this.languages = languages;
    this.asking = new Asking(service);
    this.questions = questions;
  }

  /// Answers a search with a feed of its results.
  public void feed(Exchange exchange, IndexView view) {
    ParameterReader parameters = new ParameterReader(exchange.parameters(), QuestionReader.names());
    // Who follows a search wants what is new, whatever the order of the page.
    Question question =
        questions.read(view, parameters, ENTRIES, Set.of()).unfolded().sortedBy(Sort.NEWEST_FIRST);
    ApiRequests.refuse(parameters.errors());
    Answer answer = asking.ask(view, question);
    URI site = exchange.site();
    String query = exchange.rawQuery();
    String behind = query.isEmpty() ? "" : "?" + query;
    byte[] feed =
        new AtomFeed(site)
            .write(
                answer,
                Chapeaux.of(view, answer.result().hits().stream().map(Hit::found).toList()),
                URI.create(site + "search.atom" + behind),
                URI.create(site + behind),
                view.statistics().committed());
    exchange.send(Representation.of(AtomFeed.MEDIA_TYPE, feed, Representation.REVALIDATE));
  }

  /// Tells how to search here.
  public void description(Exchange exchange) {
    ApiRequests.reading(exchange);
    exchange.send(
        Representation.of(
            OpenSearchDescription.MEDIA_TYPE,
            OpenSearchDescription.write(exchange.site(), languages),
            Representation.REVALIDATE));
  }
}
