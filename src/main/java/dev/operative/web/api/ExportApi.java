package dev.operative.web.api;

import dev.operative.export.Exporter;
import dev.operative.export.Selection;
import dev.operative.export.format.Exporters;
import dev.operative.export.word.Cover;
import dev.operative.export.word.Covers;
import dev.operative.export.word.Imprint;
import dev.operative.search.IndexView;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `/api/v1/export`: all results of a search as a file, however many, in document order. It takes what a search
/// takes, so that one address becomes the other; `sort`, `offset` and `limit` change nothing.
public final class ExportApi {
  private final Asking asking;
  private final QuestionReader questions;
  private final Vocabulary vocabulary;

  public ExportApi(SearchService service, QuestionReader questions, Vocabulary vocabulary) {
    this.asking = new Asking(service);
    this.questions = questions;
    this.vocabulary = vocabulary;
  }

  /// Answers with the file. Whatever is wrong with the request is said before its first byte; when something goes
  /// wrong later, the connection breaks, so that nobody takes a part for the whole.
  public void export(Exchange exchange, IndexView view) {
    Set<String> names = new LinkedHashSet<>(QuestionReader.names());
    names.addAll(List.of(ApiRequests.FORMAT, FileImprint.STYLE));
    ParameterReader parameters = new ParameterReader(exchange.parameters(), names);
    Question question = questions.read(view, parameters, 0, Set.of());
    Imprint imprint =
        FileImprint.of(exchange, parameters, "/", ApiRequests.FORMAT, FileImprint.STYLE);
    Cover cover = new Covers(vocabulary).ofSearch(question, imprint);
    Optional<Exporter> exporter =
        ApiRequests.exporter(Exporters.of(view, vocabulary, cover), parameters);
    ApiRequests.refuse(parameters.errors());
    Answer answer = asking.ask(view, question.withPage(0, 0).sortedBy(Sort.DOCUMENT_ORDER));
    ApiRequests.sendFile(
        exchange,
        exporter.orElseThrow().format(),
        out -> exporter.orElseThrow().export(Selection.of(answer), out));
  }
}
