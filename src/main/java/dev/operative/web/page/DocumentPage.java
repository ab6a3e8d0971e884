package dev.operative.web.page;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.StoredDocument;
import dev.operative.search.query.Facet;
import dev.operative.search.service.SearchService;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/documents/{id}`: a document, with the words of a query marked, alone or beside its other language.
public final class DocumentPage {
  private static final String BOTH = "both";

  private final SearchService service;
  private final Frames frames;
  private final Renderer renderer;

  public DocumentPage(SearchService service, Frames frames, Renderer renderer) {
    this.service = service;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// Answers `/documents/{id}`.
  public void answer(Exchange exchange, IndexView view) {
    String id = exchange.pathParameter("id");
    Frame frame = frames.of(exchange);
    StoredDocument document =
        find(view, id, frame.m().language())
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(Problem.Sort.NOT_FOUND, "There is no document “" + id + "”")));
    Optional<StoredDocument> other = otherVersion(view, document);
    boolean both =
        other.isPresent() && exchange.parameters().first("view").equals(Optional.of(BOTH));
    String query = exchange.parameters().first("q").orElse("").replace("\0", "").strip();
    renderer.send(
        exchange, "document.jte", frame, shown(frame, view, document, other, both, query));
  }

  /// The document with an id, else with a slug in the interface language, else in any.
  private static Optional<StoredDocument> find(IndexView view, String idOrSlug, Language language) {
    return view.document(idOrSlug + "." + language.code()).or(() -> view.document(idOrSlug));
  }

  private static Optional<StoredDocument> otherVersion(IndexView view, StoredDocument document) {
    Subject subject = Subject.of(document);
    return view.document(
            subject.slug() + "." + Languages.bundled().others(subject.language()).getFirst().code())
        .filter(found -> !Subject.of(found).language().equals(subject.language()));
  }

  private DocumentView shown(
      Frame frame,
      IndexView view,
      StoredDocument document,
      Optional<StoredDocument> other,
      boolean both,
      String query) {
    Subject subject = Subject.of(document);
    Marks marks = Marks.of(query, document, service, view);
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
        subject.id(),
        subject.title(),
        subject.language().code(),
        subject.facts(frame),
        frame.badge(subject.status()),
        subject.within(),
        subject.officialUrl().map(Object::toString),
        ways(frame, subject, other, both, query),
        query,
        query.isEmpty() ? "" : frame.m().text("document.found", found.size()),
        found.stream().findFirst(),
        DocumentContents.of(parts, frame),
        both,
        parts);
  }

  private static List<Choice> ways(
      Frame frame, Subject subject, Optional<StoredDocument> other, boolean both, String query) {
    List<Choice> ways = new ArrayList<>();
    if (other.isPresent()) {
      String marked = query.isEmpty() ? "" : "&q=" + SearchLink.encode(query);
      for (Language language : Languages.bundled().all()) {
        String id = subject.slug() + "." + language.code();
        String mark = marked.isEmpty() ? "" : "?" + marked.substring(1);
        ways.add(
            new Choice(
                frame.heading(Facet.LANGUAGE, language.code()),
                "/documents/" + SearchLink.encode(id) + mark,
                !both && language.equals(subject.language()),
                ""));
      }
      ways.add(
          new Choice(
              frame.m().text("document.both"),
              "/documents/" + SearchLink.encode(subject.id()) + "?view=" + BOTH + marked,
              both,
              ""));
    }
    return ways;
  }
}
