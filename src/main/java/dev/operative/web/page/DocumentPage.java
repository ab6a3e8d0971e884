package dev.operative.web.page;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.search.Facet;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchService;
import dev.operative.search.StoredDocument;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.page.ResultsView.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `/documents/{id}`: a document, with the words of a query marked, alone or beside its other language.
public final class DocumentPage {
  private static final String BOTH = "both";

  private final SearchEngine engine;
  private final SearchService service;
  private final Frames frames;
  private final Renderer renderer;

  public DocumentPage(
      SearchEngine engine, SearchService service, Frames frames, Renderer renderer) {
    this.engine = engine;
    this.service = service;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// Answers `/documents/{id}`.
  public void answer(Exchange exchange) {
    String id = exchange.pathParameter("id");
    Frame frame = frames.of(exchange);
    StoredDocument document =
        find(id, frame.m().language())
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(Problem.Sort.NOT_FOUND, "There is no document “" + id + "”")));
    Optional<StoredDocument> other = otherVersion(document);
    boolean both =
        other.isPresent() && exchange.parameters().first("view").equals(Optional.of(BOTH));
    String query = exchange.parameters().first("q").orElse("").replace("\0", "").strip();
    renderer.send(
        exchange,
        "document.jte",
        frame,
        view(frame, document, other, both, query));
  }

  /// The document with an id, else with a slug in the interface language, else in any.
  private Optional<StoredDocument> find(String idOrSlug, Language language) {
    return engine
        .document(idOrSlug + "." + language.code())
        .or(() -> engine.document(idOrSlug));
  }

  private Optional<StoredDocument> otherVersion(StoredDocument document) {
    DocumentHeader header = document.summary().header();
    return engine
        .document(header.slug() + "." + header.language().other().code())
        .filter(found -> !found.summary().header().id().equals(header.id()));
  }

  private DocumentView view(
      Frame frame,
      StoredDocument document,
      Optional<StoredDocument> other,
      boolean both,
      String query) {
    DocumentHeader header = document.summary().header();
    Marks marks = Marks.of(query, document, service);
    DocumentLayout layout =
        new DocumentLayout(frame, document, other.filter(version -> both), marks);
    List<DocumentView.PartView> parts = layout.parts();
    List<String> found =
        document.paragraphs().stream()
            .map(paragraph -> paragraph.paragraph().id())
            .filter(id -> !marks.in(id).isEmpty())
            .map(Object::toString)
            .toList();
    return new DocumentView(
        header.id(),
        header.title(),
        header.language().code(),
        facts(frame, header),
        frame.badge(header.status()),
        header.sourceUrl().map(Object::toString).or(() -> header.symbol().map(symbol -> symbol.officialUrl().toString())),
        ways(frame, header, other, both, query),
        query,
        query.isEmpty() ? "" : frame.m().text("document.found", found.size()),
        found.stream().findFirst(),
        layout.contents(parts),
        both,
        parts);
  }

  private static List<String> facts(Frame frame, DocumentHeader header) {
    return Stream.of(
            header.symbol().map(Symbol::canonical),
            Optional.of(frame.heading(Facet.KIND, header.kind().word())),
            Optional.of(header.body().name(frame.m().language())),
            header.date().map(frame.m()::date),
            Optional.of(frame.label(Facet.LANGUAGE, header.language().code())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Choice> ways(
      Frame frame,
      DocumentHeader header,
      Optional<StoredDocument> other,
      boolean both,
      String query) {
    List<Choice> ways = new ArrayList<>();
    if (other.isPresent()) {
      String marked = query.isEmpty() ? "" : "&q=" + SearchLink.encode(query);
      for (Language language : Language.values()) {
        String id = header.slug() + "." + language.code();
        String mark = marked.isEmpty() ? "" : "?" + marked.substring(1);
        ways.add(
            new Choice(
                frame.heading(Facet.LANGUAGE, language.code()),
                "/documents/" + SearchLink.encode(id) + mark,
                !both && language == header.language(),
                ""));
      }
      ways.add(
          new Choice(
              frame.m().text("document.both"),
              "/documents/" + SearchLink.encode(header.id()) + "?view=" + BOTH + marked,
              both,
              ""));
    }
    return ways;
  }
}
