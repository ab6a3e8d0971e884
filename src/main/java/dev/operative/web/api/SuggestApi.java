package dev.operative.web.api;

import dev.operative.export.json.JsonWriter;
import dev.operative.search.suggest.Completion;
import dev.operative.search.suggest.Suggestion;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Representation;
import java.util.List;
import java.util.Locale;

/// `/api/v1/suggest`: what may be typed next, asked at every key.
public final class SuggestApi {
  private static final int DEFAULT_LIMIT = 8;
  private static final int MOST = 20;

  /// More is no word that somebody is about to finish.
  private static final int LONGEST = 200;

  private final Completion completion;
  private final JsonWriter json = new JsonWriter();

  public SuggestApi(Completion completion) {
    this.completion = completion;
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
  public void suggest(Exchange exchange) {
    ParameterReader parameters = ApiRequests.reading(exchange, "q", "limit");
    String typed = parameters.one("q").orElse("");
    int limit = parameters.number("limit", 1, MOST, DEFAULT_LIMIT);
    ApiRequests.refuse(parameters.faults());
    List<Suggestion> found =
        typed.length() > LONGEST ? List.of() : completion.complete(typed, limit);
    Suggestions answer = new Suggestions(typed, found.stream().map(SuggestionJson::of).toList());
    exchange.send(
        Representation.of(ApiRequests.JSON, json.bytes(answer), Representation.REVALIDATE));
  }
}
