package dev.operative.web.api;

import dev.operative.document.Symbol;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.TreatmentsJson;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import dev.operative.search.treatment.Citator;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Representation;
import java.util.Optional;

/// `/api/v1/treatment?symbol=S/RES/1373 (2001)&para=2`: what later texts do with a text, or with a paragraph of it.
public final class TreatmentApi {
  private final Citator citator;
  private final QueryParser parser;
  private final Languages languages;
  private final JsonWriter json = new JsonWriter();

  public TreatmentApi(Citator citator, QueryParser parser, Languages languages) {
    this.citator = citator;
    this.parser = parser;
    this.languages = languages;
  }

  /// Answers with all that was read, in the language asked for where paragraphs have a text in it.
  public void treatment(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, "symbol", "para", "lang");
    String given = parameters.one("symbol").orElse("");
    Optional<Symbol> symbol = Naming.symbol(given, parser);
    if (symbol.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "symbol",
          given,
          "symbol names a document, such as S/RES/2396 (2017); “" + given + "” names none");
    }
    Optional<String> label = parameters.one("para").map(String::strip).filter(p -> !p.isEmpty());
    String code = parameters.one("lang").orElse(languages.first().code());
    if (languages.parse(code).isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "lang",
          code,
          "lang is the code of a language that is indexed, not “" + code + "”");
    }
    ApiRequests.refuse(parameters.errors());
    exchange.send(
        Representation.of(
            ApiRequests.JSON,
            json.bytes(
                TreatmentsJson.of(
                    citator.of(
                        view, symbol.orElseThrow(), label, languages.parse(code).orElseThrow()))),
            Representation.REVALIDATE));
  }
}
