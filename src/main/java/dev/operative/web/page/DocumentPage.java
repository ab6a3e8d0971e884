package dev.operative.web.page;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.alignment.VersionPairs;
import dev.operative.search.context.PinpointCounts;
import dev.operative.search.query.Facet;
import dev.operative.search.service.SearchService;
import dev.operative.search.treatment.Citator;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Head;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.frame.WordForm;
import dev.operative.web.page.metadata.DocumentHead;
import dev.operative.web.page.reference.DocumentReference;
import dev.operative.web.page.result.OtherTitle;
import dev.operative.web.page.treatment.TreatmentView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `/documents/{id}`: a document, with the words of a query marked, alone or beside its version
/// in another language.
public final class DocumentPage {
  /// Beside the first of its other versions.
  private static final String BOTH = "both";

  private final SearchService service;
  private final Citator citator;
  private final Frames frames;
  private final Renderer renderer;

  public DocumentPage(SearchService service, Citator citator, Frames frames, Renderer renderer) {
    this.citator = citator;
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
    List<StoredDocument> others = VersionPairs.otherVersions(view, document, frame.languages());
    Optional<StoredDocument> beside =
        exchange.parameters().first("view").flatMap(wanted -> beside(others, wanted));
    String query = exchange.parameters().typed("q");
    renderer.send(
        exchange,
        "document.jte",
        frame.describedBy(head(exchange, frame, document, others)),
        shown(frame, view, document, others, beside, query));
  }

  private static Head head(
      Exchange exchange, Frame frame, StoredDocument document, List<StoredDocument> others) {
    Subject subject = Subject.of(document);
    Map<String, String> versions = new LinkedHashMap<>();
    Stream.concat(Stream.of(document), others.stream())
        .map(Subject::of)
        .forEach(version -> versions.put(version.language().code(), version.id()));
    return DocumentHead.of(
        exchange.site(), document, subject.id(), subject.description(frame), versions);
  }

  /// The document with an id, else with a slug in the interface language, else in any.
  private static Optional<StoredDocument> find(IndexView view, String idOrSlug, Language language) {
    return view.document(idOrSlug + "." + language.code()).or(() -> view.document(idOrSlug));
  }

  /// The version that is wanted beside the document: the first, or the one in a language.
  private static Optional<StoredDocument> beside(List<StoredDocument> others, String wanted) {
    return others.stream()
        .filter(other -> wanted.equals(BOTH) || wanted.equals(Subject.languageOf(other).code()))
        .findFirst();
  }

  private DocumentView shown(
      Frame frame,
      IndexView view,
      StoredDocument document,
      List<StoredDocument> others,
      Optional<StoredDocument> beside,
      String query) {
    Subject subject = Subject.of(document);
    Marks marks = Marks.of(query, document, service, view);
    FoundSteps steps = FoundSteps.of(document, marks, frame.m());
    PinpointCounts cited =
        subject.symbol().map(symbol -> PinpointCounts.of(view, symbol)).orElse(PinpointCounts.NONE);
    List<DocumentView.PartView> parts =
        new DocumentLayout(frame, view, document, beside, marks, steps, cited).parts();
    return new DocumentView(
        subject.id(),
        subject.title(),
        subject.language().code(),
        subject.within().isPresent() ? Optional.empty() : otherTitle(document, others),
        subject.facts(frame),
        frame.badge(subject.status()),
        subject.within(),
        subject.within().isPresent() ? List.of() : subjects(document),
        subject.officialUrl().map(Object::toString),
        WordForm.of(
            "/api/v1/documents/" + QueryString.encode(subject.id()),
            List.of(),
            subject.language(),
            others.size(),
            frame),
        DocumentReference.of(document, subject.id(), subject.symbol(), view, frame),
        subject.within().isPresent() ? List.of() : doubts(document, frame.m().language()),
        ways(frame, subject, others, beside, query),
        query,
        query.isEmpty() ? "" : frame.m().text("document.found", steps.size()),
        steps.first(),
        DocumentContents.of(parts, frame),
        beside.isPresent(),
        parts,
        subject
            .symbol()
            .flatMap(symbol -> TreatmentView.of(citator, view, symbol, Optional.empty(), frame)));
  }

  private static Optional<OtherTitle> otherTitle(
      StoredDocument document, List<StoredDocument> others) {
    return OtherTitle.of(
        document.summary().header(),
        others.stream().map(other -> other.summary().header()).toList());
  }

  private static List<DocumentView.SubjectLink> subjects(StoredDocument document) {
    // Subjects with an identifier stand for Sustainable Development Goals, each with a dozen
    // neighbours; those of the library's cataloguers say what the text is about.
    return document.summary().header().subjects().stream()
        .sorted(Comparator.comparing(subject -> subject.concept().isPresent()))
        .map(
            subject ->
                new DocumentView.SubjectLink(
                    Choice.to(
                        subject.name(),
                        SearchLink.NEW.toggling(Facet.SUBJECT, subject.name()).url()),
                    subject.concept().map(Object::toString)))
        .toList();
  }

  private static List<DocumentView.Doubt> doubts(StoredDocument document, Language reader) {
    DocumentHeader header = document.summary().header();
    return header.doubts().stream()
        .map(
            doubt ->
                new DocumentView.Doubt(
                    doubt.message(Locale.of(reader.code())),
                    document.paragraphs().stream()
                        .map(IndexedParagraph::paragraph)
                        .filter(paragraph -> paragraph.source().line() == doubt.line())
                        .map(paragraph -> paragraph.id().toString())
                        .findFirst()))
        .toList();
  }

  private static List<Choice> ways(
      Frame frame,
      Subject subject,
      List<StoredDocument> others,
      Optional<StoredDocument> beside,
      String query) {
    if (others.isEmpty()) {
      return List.of();
    }
    String marked = query.isEmpty() ? "" : "&q=" + QueryString.encode(query);
    String mark = marked.isEmpty() ? "" : "?" + marked.substring(1);
    List<Language> here =
        Stream.concat(Stream.of(subject.language()), others.stream().map(Subject::languageOf))
            .toList();
    List<Choice> ways = new ArrayList<>();
    frame.languages().all().stream()
        .filter(here::contains)
        .forEach(
            language ->
                ways.add(
                    new Choice(
                        frame.heading(Facet.LANGUAGE, language.code()),
                        "/documents/"
                            + QueryString.encode(subject.slug() + "." + language.code())
                            + mark,
                        beside.isEmpty() && language.equals(subject.language()),
                        "")));
    String own = "/documents/" + QueryString.encode(subject.id()) + "?view=";
    for (StoredDocument other : others) {
      String language = Subject.languageOf(other).code();
      boolean only = others.size() == 1;
      ways.add(
          new Choice(
              only
                  ? frame.m().text("document.both")
                  : frame.m().text("document.beside", frame.label(Facet.LANGUAGE, language)),
              own + (only ? BOTH : language) + marked,
              beside.equals(Optional.of(other)),
              ""));
    }
    return ways;
  }
}
