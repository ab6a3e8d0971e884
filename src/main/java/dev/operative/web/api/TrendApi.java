package dev.operative.web.api;

import dev.operative.export.ExportFormat;
import dev.operative.export.csv.TrendCsv;
import dev.operative.export.json.TrendJson;
import dev.operative.search.IndexView;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.trend.Trend;
import dev.operative.search.trend.TrendReader;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.TrendParameters;
import java.util.Set;

/// `/api/v1/trend`: what a search finds, year by year. It takes what a search takes; `year`, `sort`, `offset`, `limit`,
/// `group` and `match` change nothing.
public final class TrendApi {
  private final Asking asking;
  private final QuestionReader questions;
  private final Vocabulary vocabulary;

  public TrendApi(SearchService service, QuestionReader questions, Vocabulary vocabulary) {
    this.asking = new Asking(service);
    this.questions = questions;
    this.vocabulary = vocabulary;
  }

  /// Answers with the counts, as JSON or as a spreadsheet.
  public void trend(Exchange exchange, IndexView view) {
    Set<String> names = TrendParameters.names();
    names.add(ApiRequests.FORMAT);
    ParameterReader parameters = new ParameterReader(exchange.parameters(), names);
    TrendParameters asked = TrendParameters.read(parameters);
    Question question = questions.read(view, parameters, 0, Set.of());
    boolean sheet = ApiRequests.asksFor(ExportFormat.CSV, parameters);
    ApiRequests.refuse(parameters.errors());
    Answer answer = asking.ask(view, TrendReader.counting(question));
    Trend trend = new TrendReader(view).read(answer, asked.unit(), asked.by());
    if (sheet) {
      ApiRequests.sendSheet(exchange, out -> TrendCsv.write(trend, out));
    } else {
      ApiRequests.sendJson(exchange, TrendJson.of(answer, trend, vocabulary));
    }
  }
}
