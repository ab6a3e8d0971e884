package dev.operative.web.api;

import dev.operative.search.IndexView;
import dev.operative.search.query.QueryParser;
import dev.operative.search.suggest.Completion;
import dev.operative.search.suggest.KnownNames;
import dev.operative.search.suggest.Suggestion;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import java.util.List;
import java.util.Locale;

/// `/api/v1/suggest`: what may be typed next, asked at every key.
public final class SuggestApi {
  private static final int DEFAULT_LIMIT = 8;
  private static final int MOST = 20;

  /// More is no word that somebody is about to finish.
  private static final int LONGEST = 200;

  private final QueryParser parser;
  private final KnownNames names;

  public SuggestApi(QueryParser parser, KnownNames names) {
    this.parser = parser;
    this.names = names;
  }

  /// What was typed, and what it may become.
  record Suggestions(String query, List<SuggestionJson> suggestions) {}

  /// What may be typed.
  record SuggestionJson(String text, String kind, String query, long count) {
    static SuggestionJson of(Suggestion suggestion) {
      return new SuggestionJson(
          suggestion.text(),
          suggestion.kind().name().toLowerCase(Locale.ROOT),
          suggestion.query(),
          suggestion.count());
    }
  }

  /// Answers what may follow.
  public void suggest(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, "q", "limit");
    String typed = parameters.one("q").orElse("");
    int limit = parameters.number("limit", 1, MOST, DEFAULT_LIMIT);
    ApiRequests.refuse(parameters.errors());
    List<Suggestion> found =
        typed.length() > LONGEST
            ? List.of()
            : new Completion(view, parser, names).complete(typed, limit);
    Suggestions answer = new Suggestions(typed, found.stream().map(SuggestionJson::of).toList());
    ApiRequests.sendJson(exchange, answer);
  }
}
