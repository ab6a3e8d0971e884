package dev.operative.web.api;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.ExportFormat;
import dev.operative.export.json.ComparisonJson;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.word.ComparisonFile;
import dev.operative.export.word.Imprint;
import dev.operative.search.IndexView;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import dev.operative.vocabulary.Vocabulary;
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
  private final Vocabulary vocabulary;
  private final JsonWriter json = new JsonWriter();

  public CompareApi(TextComparer comparer, QueryParser parser, Vocabulary vocabulary) {
    this.comparer = comparer;
    this.parser = parser;
    this.vocabulary = vocabulary;
  }

  /// Answers in the language asked for, else in the first in which the index has both texts.
  public void compare(Exchange exchange, IndexView view) {
    ParameterReader parameters =
        ApiRequests.reading(exchange, "a", "b", "lang", ApiRequests.FORMAT, FileImprint.STYLE);
    boolean word = ApiRequests.asksForWord(parameters);
    Imprint imprint =
        FileImprint.of(
            exchange, parameters, "/compare", "lang", ApiRequests.FORMAT, FileImprint.STYLE);
    Optional<Symbol> earlier = symbol(parameters, "a");
    Optional<Symbol> later = symbol(parameters, "b");
    List<Language> wanted = languages(parameters);
    ApiRequests.refuse(parameters.errors());
    TextComparison comparison =
        compared(exchange, view, earlier.orElseThrow(), later.orElseThrow(), wanted);
    if (word) {
      ApiRequests.sendFile(
          exchange,
          ExportFormat.DOCX,
          out -> ComparisonFile.write(comparison, imprint, vocabulary, out));
      return;
    }
    exchange.require(ApiRequests.JSON);
    exchange.send(
        Representation.of(
            ApiRequests.JSON,
            json.bytes(ComparisonJson.of(comparison)),
            Representation.REVALIDATE));
  }

  private TextComparison compared(
      Exchange exchange, IndexView view, Symbol earlier, Symbol later, List<Language> wanted) {
    return comparer
        .compare(view, earlier, later, wanted, exchange.deadline())
        .orElseThrow(
            () ->
                ApiRequests.notFound(
                    "The index does not have provisions of both "
                        + earlier
                        + " and "
                        + later
                        + " in one language"));
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
    Optional<Language> language = code.flatMap(vocabulary.languages()::parse);
    if (code.isPresent() && language.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "lang",
          code.get(),
          "lang is the code of a language that is indexed, not “" + code.get() + "”");
    }
    return language.map(List::of).orElse(vocabulary.languages().all());
  }
}
