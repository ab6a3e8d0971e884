package dev.operative.web.api;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.ExportFormat;
import dev.operative.export.json.ComparisonJson;
import dev.operative.export.word.ComparisonFile;
import dev.operative.export.word.Imprint;
import dev.operative.search.IndexView;
import dev.operative.search.compare.ComparedVersions;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import java.util.List;
import java.util.Optional;

/// `/api/v1/compare`: two texts, provision by provision.
public final class CompareApi {
  private final TextComparer comparer;
  private final QueryParser parser;
  private final Vocabulary vocabulary;

  public CompareApi(TextComparer comparer, QueryParser parser, Vocabulary vocabulary) {
    this.comparer = comparer;
    this.parser = parser;
    this.vocabulary = vocabulary;
  }

  /// Answers in the language asked for, else in the first in which the index has both texts.
  public void compare(Exchange exchange, IndexView view) {
    ParameterReader parameters =
        ApiRequests.reading(
            exchange,
            "a",
            "b",
            ApiRequests.LANGUAGE,
            ApiRequests.FORMAT,
            FileImprint.STYLE,
            QuestionReader.SHOW);
    boolean word = ApiRequests.asksFor(ExportFormat.DOCX, parameters);
    Imprint imprint =
        FileImprint.of(
            exchange,
            parameters,
            "/compare",
            ApiRequests.LANGUAGE,
            ApiRequests.FORMAT,
            FileImprint.STYLE,
            QuestionReader.SHOW);
    Show show = QuestionReader.show(parameters, List.of());
    Optional<Symbol> earlier = ApiRequests.symbol("a", parameters, parser);
    Optional<Symbol> later = ApiRequests.symbol("b", parameters, parser);
    List<Language> wanted =
        ApiRequests.language(parameters, vocabulary.languages())
            .map(List::of)
            .orElse(vocabulary.languages().all());
    ApiRequests.refuse(parameters.errors());
    TextComparison comparison =
        compared(exchange, view, earlier.orElseThrow(), later.orElseThrow(), wanted);
    if (word) {
      Optional<ComparedVersions> versions =
          show.equals(Show.BOTH)
              ? ComparedVersions.of(view, comparison, vocabulary.languages())
              : Optional.empty();
      ApiRequests.sendFile(
          exchange,
          ExportFormat.DOCX,
          out -> ComparisonFile.write(comparison, versions, imprint, vocabulary, out));
      return;
    }
    exchange.require(ApiRequests.JSON);
    ApiRequests.sendJson(exchange, ComparisonJson.of(comparison));
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
}
