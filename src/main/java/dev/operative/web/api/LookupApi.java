package dev.operative.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.operative.document.ParagraphId;
import dev.operative.export.json.DocumentJson;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.ParagraphJson;
import dev.operative.export.json.VerbJson;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchEngine;
import dev.operative.search.StoredDocument;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParagraphContext;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Representation;
import java.util.List;

/// Paragraphs, documents, verbs and what the index holds.
public final class LookupApi {
  private static final int DEFAULT_CONTEXT = 2;
  private static final int MOST_CONTEXT = 20;

  private final SearchEngine engine;
  private final JsonShapes shapes;
  private final JsonWriter json = new JsonWriter();

  public LookupApi(SearchEngine engine, JsonShapes shapes) {
    this.engine = engine;
    this.shapes = shapes;
  }

  /// A paragraph and those around it.
  record ParagraphInContext(@JsonUnwrapped ParagraphJson paragraph, Context context) {}

  /// The paragraphs before and after, nearest to the paragraph last and first.
  record Context(List<ParagraphJson> before, List<ParagraphJson> after) {}

  /// All documents.
  record Documents(int total, List<DocumentJson> documents) {}

  /// A document with its paragraphs in reading order.
  record WholeDocument(@JsonUnwrapped DocumentJson document, List<ParagraphJson> paragraphs) {}

  /// All verbs.
  record Verbs(List<VerbJson> verbs) {}

  /// `/api/v1/paragraphs/{id}`
  public void paragraph(Exchange exchange) {
    ParameterReader parameters = ApiRequests.reading(exchange, "context");
    int reach = parameters.number("context", 0, MOST_CONTEXT, DEFAULT_CONTEXT);
    ApiRequests.refuse(parameters.faults());
    String id = exchange.pathParameter("id");
    IndexedParagraph found =
        ParagraphId.parse(id)
            .flatMap(engine::paragraph)
            .orElseThrow(() -> ApiRequests.notFound("There is no paragraph “" + id + "”"));
    ParagraphContext context = ParagraphContext.of(found, engine, reach);
    send(
        exchange,
        new ParagraphInContext(
            shapes.paragraph(found),
            new Context(shapes.paragraphs(context.before()), shapes.paragraphs(context.after()))));
  }

  /// `/api/v1/documents`
  public void documents(Exchange exchange) {
    ApiRequests.reading(exchange);
    List<DocumentJson> documents = engine.documents().stream().map(DocumentJson::of).toList();
    send(exchange, new Documents(documents.size(), documents));
  }

  /// `/api/v1/documents/{id}`
  public void document(Exchange exchange) {
    ApiRequests.reading(exchange);
    String id = exchange.pathParameter("id");
    StoredDocument document =
        engine
            .document(id)
            .orElseThrow(() -> ApiRequests.notFound("There is no document “" + id + "”"));
    send(
        exchange,
        new WholeDocument(
            DocumentJson.of(document.summary()), shapes.paragraphs(document.paragraphs())));
  }

  /// `/api/v1/verbs`
  public void verbs(Exchange exchange) {
    ApiRequests.reading(exchange);
    send(exchange, new Verbs(shapes.verbs(engine.statistics())));
  }

  /// `/api/v1/stats`
  public void statistics(Exchange exchange) {
    ApiRequests.reading(exchange);
    send(exchange, shapes.statistics(engine.statistics()));
  }

  private void send(Exchange exchange, Object shape) {
    exchange.send(
        Representation.of(ApiRequests.JSON, json.bytes(shape), Representation.REVALIDATE));
  }
}
