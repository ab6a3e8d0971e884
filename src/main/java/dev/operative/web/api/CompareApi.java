package dev.operative.web.api;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.json.ComparisonJson;
import dev.operative.export.json.JsonWriter;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Representation;
import java.util.List;
import java.util.Optional;

/// `/api/v1/compare`: two texts, provision by provision.
public final class CompareApi {
  private final TextComparer comparer;
  private final QueryParser parser;
  private final Languages languages;
  private final JsonWriter json = new JsonWriter();

  public CompareApi(TextComparer comparer, QueryParser parser, Languages languages) {
    this.comparer = comparer;
    this.parser = parser;
    this.languages = languages;
  }

  /// Answers in the language asked for, else in the first in which the index has both texts.
  public void compare(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, "a", "b", "lang");
    Optional<Symbol> earlier = symbol(parameters, "a");
    Optional<Symbol> later = symbol(parameters, "b");
    List<Language> wanted = languages(parameters);
    ApiRequests.refuse(parameters.errors());
    send(exchange, view, earlier.orElseThrow(), later.orElseThrow(), wanted);
  }

  private void send(
      Exchange exchange, IndexView view, Symbol earlier, Symbol later, List<Language> wanted) {
    TextComparison comparison =
        comparer
            .compare(view, earlier, later, wanted, exchange.deadline())
            .orElseThrow(
                () ->
                    ApiRequests.notFound(
                        "The index does not have provisions of both "
                            + earlier
                            + " and "
                            + later
                            + " in one language"));
    exchange.send(
        Representation.of(
            ApiRequests.JSON,
            json.bytes(ComparisonJson.of(comparison)),
            Representation.REVALIDATE));
  }

  /// The symbol that a parameter names; empty when it names none, which is an error.
  private Optional<Symbol> symbol(ParameterReader parameters, String name) {
    String value = parameters.one(name).orElse("");
    Optional<Symbol> symbol = Naming.symbol(value, parser);
    if (symbol.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          name,
          value,
          name + " names a document, such as S/RES/2396 (2017); “" + value + "” names none");
    }
    return symbol;
  }

  private List<Language> languages(ParameterReader parameters) {
    Optional<String> code = parameters.one("lang").filter(value -> !value.isEmpty());
    Optional<Language> language = code.flatMap(languages::parse);
    if (code.isPresent() && language.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "lang",
          code.get(),
          "lang is the code of a language that is indexed, not “" + code.get() + "”");
    }
    return language.map(List::of).orElse(languages.all());
  }
}
