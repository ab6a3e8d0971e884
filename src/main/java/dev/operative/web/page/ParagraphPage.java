package dev.operative.web.page;

import dev.operative.document.Citation;
import dev.operative.document.ControlSigns;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.export.ProgramVersion;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.StoredDocument;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ParagraphContext;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Show;
import dev.operative.search.service.SearchService;
import dev.operative.search.treatment.Citator;
import dev.operative.search.wording.AgreedLanguage;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.metadata.ParagraphHead;
import dev.operative.web.page.reference.StyledCitation;
import dev.operative.web.page.result.CitationLink;
import dev.operative.web.page.result.HitView;
import dev.operative.web.page.treatment.TreatmentView;
import java.util.List;
import java.util.Optional;

/// `/paragraphs/{id}`: one paragraph, how to cite it, what stands around it, its versions in other languages.
public final class ParagraphPage {
  private static final int CONTEXT = 2;
  private static final int WORDINGS = 10;

  private final SearchService service;
  private final Citator citator;
  private final Frames frames;
  private final Renderer renderer;

  public ParagraphPage(SearchService service, Citator citator, Frames frames, Renderer renderer) {
    this.citator = citator;
    this.service = service;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// A paragraph with what there is to know about it.
  ///
  /// @param hit the paragraph
  /// @param document its document
  /// @param documentLang the language of the document's title
  /// @param votes the vote on its text, in words
  /// @param citations how to cite it, in each style
  /// @param quotation its words behind those of its chapeau, with its citation
  /// @param addressees whom it addresses, each with the search for it
  /// @param cites what it cites
  /// @param treatment what later texts do with it, or else with its text
  /// @param citing what cites its text; empty where its treatment says so
  /// @param history where its wording comes from and where it went
  /// @param number its number, as [Neighbour#number]
  /// @param before the paragraphs before it
  /// @param after the paragraphs after it
  /// @param versions its versions in other languages
  /// @param doubtful says that the versions may not belong together
  /// @param copies its text in other files
  /// @param source the file and lines it was read from
  /// @param misreading what to send to whoever corrects a misreading: its id, its source, the program's version
  public record View(
      HitView hit,
      Choice document,
      String documentLang,
      List<VoteWords> votes,
      List<StyledCitation> citations,
      String quotation,
      List<Choice> addressees,
      List<Choice> cites,
      Optional<TreatmentView> treatment,
      Optional<CitingView> citing,
      HistoryView history,
      String number,
      List<Neighbour> before,
      List<Neighbour> after,
      List<HitView> versions,
      Optional<String> doubtful,
      List<CopyView> copies,
      String source,
      String misreading) {}

  /// A paragraph beside the one that the page is about.
  ///
  /// @param number its number as negotiators write it, `OP12`; `¶` for one without
  public record Neighbour(String number, HitView hit) {}

  /// Answers `/paragraphs/{id}`.
  public void answer(Exchange exchange, IndexView view) {
    String id = exchange.pathParameter("id");
    Frame plain = frames.of(exchange);
    ShownProvision addressed =
        ShownProvision.at(view, id, plain.m().language())
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(Problem.Sort.NOT_FOUND, "There is no paragraph “" + id + "”")));
    IndexedParagraph found = addressed.text();
    if (!addressed.hasId(id)) {
      String rest = exchange.rawQuery();
      exchange.redirect(
          "/paragraphs/"
              + QueryString.encode(found.paragraph().id().toString())
              + (rest.isEmpty() ? "" : "?" + rest));
      return;
    }
    String query = exchange.parameters().typed("q");
    Frame frame =
        plain
            .searching(SearchLink.NEW.forText(query))
            .describedBy(ParagraphHead.of(exchange.site(), addressed.provision(), found));
    Optional<StoredDocument> document = view.document(found.document().id());
    List<Highlight> marks =
        document
            .map(whole -> Marks.of(query, whole, service, view))
            .orElse(Marks.NONE)
            .in(found.paragraph().id());
    ParagraphContext context =
        document
            .map(whole -> ParagraphContext.of(found, whole, CONTEXT))
            .orElse(ParagraphContext.NONE);
    renderer.send(exchange, "paragraph.jte", frame, shown(frame, view, addressed, marks, context));
  }

  private View shown(
      Frame frame,
      IndexView view,
      ShownProvision addressed,
      List<Highlight> marks,
      ParagraphContext context) {
    IndexedParagraph found = addressed.text();
    IndexedProvision provision = addressed.provision();
    Paragraph paragraph = found.paragraph();
    List<IndexedParagraph> versions = provision.others(paragraph.id());
    Chapeaux chapeaux = Chapeaux.of(view, List.of(found));
    HitView hit =
        HitView.of(
            new Hit(provision, found, 0, marks, Optional.empty()),
            marks,
            chapeaux,
            Show.AS_ASKED,
            frame);
    Optional<TreatmentView> treatment = treatment(view, found, frame);
    return new View(
        hit,
        Choice.to(found.document().title(), hit.documentUrl()),
        found.document().language().code(),
        found.part().vote().map(vote -> VoteWords.of(vote, frame)).orElse(List.of()),
        StyledCitation.of(found),
        quotation(found, chapeaux),
        paragraph.addressees().stream()
            .map(
                id ->
                    Choice.to(
                        frame.label(Facet.ADDRESSEE, id),
                        SearchLink.NEW.toggling(Facet.ADDRESSEE, id).url()))
            .toList(),
        paragraph.citations().stream()
            .map(Citation::symbol)
            .distinct()
            .map(symbol -> Choice.to(symbol.canonical(), CitationLink.of(symbol)))
            .toList(),
        treatment,
        treatment.isPresent() ? Optional.empty() : CitingView.of(found, view, frame),
        new AgreedLanguage(view)
            .history(paragraph.id(), WORDINGS)
            .map(history -> HistoryView.of(history, frame))
            .orElse(HistoryView.NONE),
        number(paragraph),
        context.before().stream().map(other -> neighbour(other, frame)).toList(),
        context.after().stream().map(other -> neighbour(other, frame)).toList(),
        versions.stream().map(other -> plain(other, frame)).toList(),
        provision.provision().doubts().isEmpty() || versions.isEmpty()
            ? Optional.empty()
            : Optional.of(frame.m().text("paragraph.doubtful")),
        provision.provision().copies().stream()
            .map(copy -> CopyView.of(copy, provision, frame))
            .toList(),
        source(frame, paragraph),
        misreading(frame, paragraph));
  }

  /// What is done with an operative paragraph, which others name by its number.
  private Optional<TreatmentView> treatment(IndexView view, IndexedParagraph found, Frame frame) {
    Paragraph paragraph = found.paragraph();
    return found
        .part()
        .symbol()
        .filter(symbol -> paragraph.section() == Section.OPERATIVE && !paragraph.label().isEmpty())
        .flatMap(
            symbol ->
                TreatmentView.of(citator, view, symbol, Optional.of(paragraph.label()), frame));
  }

  private static Neighbour neighbour(IndexedParagraph found, Frame frame) {
    return new Neighbour(number(found.paragraph()), plain(found, frame));
  }

  private static String number(Paragraph paragraph) {
    return paragraph.section().isCited() && !paragraph.label().isEmpty() ? paragraph.number() : "¶";
  }

  private static HitView plain(IndexedParagraph found, Frame frame) {
    return HitView.of(found, List.of(), Chapeaux.NONE, frame);
  }

  /// A sub-paragraph says little without what its sentence begins with.
  private static String quotation(IndexedParagraph found, Chapeaux chapeaux) {
    return "“" + chapeaux.quoted(found.paragraph()) + "” (" + CitationStyle.UN.cite(found) + ")";
  }

  private static String misreading(Frame frame, Paragraph paragraph) {
    return frame
        .m()
        .text(
            "paragraph.misreading-facts",
            paragraph.id(),
            source(frame, paragraph),
            ProgramVersion.get().orElse(""));
  }

  private static String source(Frame frame, Paragraph paragraph) {
    var source = paragraph.source();
    return source.line() == source.lastLine()
        ? frame.place(source.file(), source.line())
        : frame
            .m()
            .text(
                "paragraph.source-lines",
                ControlSigns.visibleLine(source.file()),
                source.line(),
                source.lastLine());
  }
}
