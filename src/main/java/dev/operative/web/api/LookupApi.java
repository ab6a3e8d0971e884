package dev.operative.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.operative.export.ExportFormat;
import dev.operative.export.json.DocumentJson;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.ParagraphJson;
import dev.operative.export.json.VerbJson;
import dev.operative.export.word.DocumentFile;
import dev.operative.export.word.Imprint;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.alignment.VersionPairs;
import dev.operative.search.context.ParagraphContext;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.query.Show;
import dev.operative.search.service.SearchService;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import java.util.List;
import java.util.Optional;

/// Paragraphs, documents, verbs and what the index holds.
public final class LookupApi {
  private static final int DEFAULT_CONTEXT = 2;
  private static final int MOST_CONTEXT = 20;
  private static final int MOST_REJECTED = 500;

  private final SearchService service;
  private final Vocabulary vocabulary;

  public LookupApi(SearchService service, Vocabulary vocabulary) {
    this.service = service;
    this.vocabulary = vocabulary;
  }

  /// A paragraph and those around it.
  record ParagraphInContext(@JsonUnwrapped ParagraphJson paragraph, Context context) {}

  /// The paragraphs before and after, nearest to the paragraph last and first.
  record Context(List<ParagraphJson> before, List<ParagraphJson> after) {}

  /// A document with its paragraphs in reading order.
  record WholeDocument(@JsonUnwrapped DocumentJson document, List<ParagraphJson> paragraphs) {}

  /// All verbs.
  record Verbs(List<VerbJson> verbs) {}

  /// `/api/v1/paragraphs/{id}`
  public void paragraph(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, "context");
    int reach = parameters.number("context", 0, MOST_CONTEXT, DEFAULT_CONTEXT);
    ApiRequests.refuse(parameters.errors());
    String id = exchange.pathParameter("id");
    ShownProvision addressed =
        ShownProvision.at(view, id, vocabulary.languages().first())
            .orElseThrow(() -> ApiRequests.notFound("There is no paragraph “" + id + "”"));
    IndexedParagraph found = addressed.text();
    if (!addressed.hasId(id)) {
      String rest = exchange.rawQuery();
      exchange.redirect(
          "/api/v1/paragraphs/" + found.paragraph().id() + (rest.isEmpty() ? "" : "?" + rest));
      return;
    }
    JsonShapes shapes = shapes(view);
    ParagraphContext context =
        view.document(found.document().id())
            .map(document -> ParagraphContext.of(found, document, reach))
            .orElse(ParagraphContext.NONE);
    ApiRequests.sendJson(
        exchange,
        new ParagraphInContext(
            shapes.paragraph(found),
            new Context(shapes.paragraphs(context.before()), shapes.paragraphs(context.after()))));
  }

  /// `/api/v1/documents/{id}`
  public void document(Exchange exchange, IndexView view) {
    ParameterReader parameters =
        ApiRequests.reading(exchange, ApiRequests.FORMAT, FileImprint.STYLE, QuestionReader.SHOW);
    String id = exchange.pathParameter("id");
    boolean word = ApiRequests.asksFor(ExportFormat.DOCX, parameters);
    Show show = QuestionReader.show(parameters, List.of());
    Imprint imprint =
        FileImprint.of(
            exchange,
            parameters,
            "/documents/" + id,
            ApiRequests.FORMAT,
            FileImprint.STYLE,
            QuestionReader.SHOW);
    ApiRequests.refuse(parameters.errors());
    StoredDocument document =
        view.document(id)
            .orElseThrow(() -> ApiRequests.notFound("There is no document “" + id + "”"));
    if (word) {
      Optional<StoredDocument> beside =
          show.equals(Show.BOTH)
              ? VersionPairs.otherVersions(view, document, vocabulary.languages()).stream()
                  .findFirst()
              : Optional.empty();
      ApiRequests.sendFile(
          exchange,
          ExportFormat.DOCX,
          out -> DocumentFile.write(view, document, beside, imprint, vocabulary, out));
      return;
    }
    exchange.require(ApiRequests.JSON);
    ApiRequests.sendJson(
        exchange,
        new WholeDocument(
            DocumentJson.of(document.summary()), shapes(view).paragraphs(document.paragraphs())));
  }

  /// `/api/v1/verbs`
  public void verbs(Exchange exchange, IndexView view) {
    ApiRequests.reading(exchange);
    ApiRequests.sendJson(exchange, new Verbs(shapes(view).verbs(view.statistics())));
  }

  /// `/api/v1/stats`
  public void statistics(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, "offset", "limit");
    int offset = parameters.number("offset", 0, QuestionReader.DEEPEST, 0);
    int limit = parameters.number("limit", 0, MOST_REJECTED, MOST_REJECTED);
    ApiRequests.refuse(parameters.errors());
    ApiRequests.sendJson(
        exchange,
        shapes(view)
            .statistics(
                view.statistics(), view.rejected(offset, limit).items(), service.meaning(view)));
  }

  private JsonShapes shapes(IndexView view) {
    return new JsonShapes(view, vocabulary);
  }
}
