package dev.operative.web.api;

import dev.operative.export.ExportFormat;
import dev.operative.export.csv.CitationsCsv;
import dev.operative.export.json.CitationsJson;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CitationChecker;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.PastedText;
import java.util.List;

/// `POST /api/v1/citations`: the citations of a text, checked.
public final class CitationsApi {
  private final CitationChecker checker;

  public CitationsApi(Languages languages) {
    this.checker = new CitationChecker(languages);
  }

  /// Answers with what was found out, as JSON or as a spreadsheet.
  public void check(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, ApiRequests.FORMAT);
    boolean sheet = ApiRequests.asksFor(ExportFormat.CSV, parameters);
    ApiRequests.refuse(parameters.errors());
    List<CheckedCitation> checked =
        checker.check(view, PastedText.of(exchange), exchange.deadline());
    if (sheet) {
      ApiRequests.sendSheet(exchange, out -> CitationsCsv.write(checked, out));
    } else {
      ApiRequests.sendJson(exchange, CitationsJson.of(checked));
    }
  }
}
