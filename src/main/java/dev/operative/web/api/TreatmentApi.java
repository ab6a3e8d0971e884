package dev.operative.web.api;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.json.TreatmentsJson;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.query.QueryParser;
import dev.operative.search.treatment.Citator;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import java.util.Optional;

/// `/api/v1/treatment?symbol=S/RES/1373 (2001)&para=2`: what later texts do with a text, or with a paragraph of it.
public final class TreatmentApi {
  private final Citator citator;
  private final QueryParser parser;
  private final Languages languages;

  public TreatmentApi(Citator citator, QueryParser parser, Languages languages) {
    this.citator = citator;
    this.parser = parser;
    this.languages = languages;
  }

  /// Answers with all that was read, in the language asked for where paragraphs have a text in it.
  public void treatment(Exchange exchange, IndexView view) {
    ParameterReader parameters =
        ApiRequests.reading(exchange, "symbol", "para", ApiRequests.LANGUAGE);
    Optional<Symbol> symbol = ApiRequests.symbol("symbol", parameters, parser);
    Optional<String> label = parameters.one("para").map(String::strip).filter(p -> !p.isEmpty());
    Language language = ApiRequests.language(parameters, languages).orElse(languages.first());
    ApiRequests.refuse(parameters.errors());
    ApiRequests.sendJson(
        exchange, TreatmentsJson.of(citator.of(view, symbol.orElseThrow(), label, language)));
  }
}
