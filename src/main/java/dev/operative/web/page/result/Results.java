package dev.operative.web.page.result;

import dev.operative.document.Language;
import dev.operative.export.ExportFormat;
import dev.operative.export.word.QuotationSink;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Naming;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Paging;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.frame.WordForm;
import dev.operative.web.page.result.ResultsView.Chip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out an answer.
final class Results {
  private final Frame frame;
  private final Answer answer;
  private final Show show;
  private final IndexView view;
  private final SoughtCitations sought;
  private final Chapeaux chapeaux;
  private final Optional<FacetPanel.Browsed> browsed;

  /// @param frame the frame around the search that was answered
  /// @param show in which version results are shown
  /// @param view where chapeaux are looked up
  /// @param browsed the facet whose values are searched in
  Results(
      Frame frame, Answer answer, Show show, IndexView view, Optional<FacetPanel.Browsed> browsed) {
    this.browsed = browsed;
    this.frame = frame;
    this.answer = answer;
    this.show = show;
    this.view = view;
    this.sought = SoughtCitations.of(answer.query(), frame.search().filters());
    this.chapeaux = Chapeaux.of(view, answer.hits().map(Hit::found).toList());
  }

  /// The results with these alerts and, when there are none, these ways out.
  ResultsView view(List<ResultsView.Alert> alerts, List<Choice> help) {
    return new ResultsView(
        heading(),
        named(),
        alerts,
        chips(),
        frame.search().unfiltered().url(),
        sorts(),
        groupings(),
        shows(),
        exports(),
        word(),
        answer.result().hits().stream().map(this::line).toList(),
        answer.documents().map(found -> found.documents()).orElse(List.of()).stream()
            .map(this::document)
            .toList(),
        answer.question().offset() + 1,
        new FacetPanel(answer.result().total(), answer.result().facets(), browsed, frame).views(),
        browsed.isPresent(),
        paging(),
        help);
  }

  /// Only on the first page: who turns pages has seen it.
  private Optional<NamedView> named() {
    return answer.question().offset() > 0
        ? Optional.empty()
        : Naming.of(answer.interpreted(), answer.query())
            .map(naming -> new NamedDocument(view, frame, naming).view());
  }

  private String heading() {
    long paragraphs = answer.result().total();
    return answer
        .documents()
        .map(found -> frame.m().text("results.documents", found.total(), paragraphs))
        .orElseGet(() -> paragraphs(paragraphs, answer.result().entries()));
  }

  private String paragraphs(long total, long entries) {
    return entries < total
        ? frame.m().text("results.folded", total, entries)
        : frame.m().text("results.total", total);
  }

  private DocumentHitView document(DocumentHit document) {
    return DocumentHitView.of(document, document.best().stream().map(this::hit).toList(), frame);
  }

  private List<Choice> groupings() {
    return Arrays.stream(Grouping.values())
        .map(
            grouping ->
                new Choice(
                    frame.m().text("group." + grouping.word()),
                    frame.search().groupedBy(grouping).url(),
                    grouping == frame.search().grouping(),
                    ""))
        .toList();
  }

  private List<Choice> exports() {
    if (answer.result().total() == 0) {
      return List.of();
    }
    // What was read into a query that could not be read as typed is what is exported.
    SearchLink shown = frame.search().forText(answer.interpreted()).showing(show);
    return Stream.concat(
            Arrays.stream(ExportFormat.values())
                .filter(format -> format != ExportFormat.DOCX)
                .map(
                    format ->
                        Choice.to(
                            frame.m().text("export." + format.parameter()),
                            shown.exportUrl(format.parameter()))),
            Stream.of(Choice.to(frame.m().text("export.feed"), shown.feedUrl())))
        .toList();
  }

  /// Word takes a choice of style and languages, and not any number of results.
  private Optional<WordForm> word() {
    return answer.result().total() > QuotationSink.MOST
        ? Optional.empty()
        : answer
            .hits()
            .findFirst()
            .map(
                first ->
                    WordForm.of(
                        SearchLink.EXPORT,
                        frame
                            .search()
                            .forText(answer.interpreted())
                            .showing(Show.AS_ASKED)
                            .groupedBy(Grouping.WORDING)
                            .asked(),
                        first.found().document().language(),
                        frame));
  }

  private ResultsView.Line line(Hit hit) {
    return new ResultsView.Line(hit(hit), because(hit));
  }

  /// Why a hit is there in whose text not all of the query stands: its text in another language has it, or it has some of the
  /// words, or it is close in meaning.
  private Optional<String> because(Hit hit) {
    return switch (answer.tier(hit)) {
      case ALL -> version(hit);
      case MOST, ANY -> Optional.of(frame.m().text("hit.some"));
      case MEANING -> Optional.of(frame.m().text("hit.meaning"));
    };
  }

  /// The version by whose words a hit was found, when what is shown has none of them and no chapeau may have them.
  private Optional<String> version(Hit hit) {
    return !(answer.query().asksOfText() && answer.query().ranks())
            || !hit.highlights().isEmpty()
            || hit.found().paragraph().chapeau().isPresent()
        ? Optional.empty()
        : hit.provision().others(hit.found().paragraph().id()).stream()
            .findFirst()
            .map(
                version ->
                    frame
                        .m()
                        .text(
                            "hit.version",
                            frame.citationStyle().cite(version),
                            frame.label(
                                Facet.LANGUAGE, hit.found().paragraph().language().code())));
  }

  private HitView hit(Hit hit) {
    return HitView.of(hit, marks(hit), chapeaux, show, frame);
  }

  /// What matched by its words; where none did, the citations that were asked for.
  private List<Highlight> marks(Hit hit) {
    return hit.highlights().isEmpty() ? sought.in(hit.found().paragraph()) : hit.highlights();
  }

  private List<Chip> chips() {
    SearchLink search = frame.search();
    List<Chip> chips = new ArrayList<>();
    search
        .filters()
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        chips.add(
                            new Chip(
                                frame.m().text("facet." + facet.parameter()),
                                frame.label(facet, value),
                                search.toggling(facet, value).url()))));
    search
        .filters()
        .from()
        .ifPresent(
            from ->
                chips.add(
                    new Chip(
                        frame.m().text("filter.from"),
                        frame.m().date(from),
                        search.anyDate().url())));
    search
        .filters()
        .to()
        .ifPresent(
            to ->
                chips.add(
                    new Chip(
                        frame.m().text("filter.to"), frame.m().date(to), search.anyDate().url())));
    return chips;
  }

  private List<Choice> sorts() {
    // Where nothing is asked for by which results could be ranked, what stands for relevance is
    // shown in its place.
    Sort unranked = answer.query().ranks() ? Sort.STANDING : Sort.RELEVANCE;
    Sort current = frame.search().sort() == unranked ? otherOf(unranked) : frame.search().sort();
    return Arrays.stream(Sort.values())
        .filter(sort -> sort != unranked)
        .map(
            sort ->
                new Choice(
                    frame.m().text("sort." + sort.parameter()),
                    frame.search().sortedBy(sort).url(),
                    sort == current,
                    ""))
        .toList();
  }

  private static Sort otherOf(Sort sort) {
    return sort == Sort.STANDING ? Sort.RELEVANCE : Sort.STANDING;
  }

  private List<Choice> shows() {
    List<Show> all = new ArrayList<>(List.of(Show.AS_ASKED));
    frame.languages().all().forEach(language -> all.add(new Show.In(language)));
    all.add(Show.BOTH);
    return all.stream()
        .map(
            each ->
                new Choice(
                    switch (each) {
                      case Show.AsAsked ignored -> frame.m().text("show.query");
                      case Show.Both ignored -> frame.m().text("show.both");
                      case Show.In(Language language) ->
                          frame.heading(Facet.LANGUAGE, language.code());
                    },
                    frame.search().chosen(each),
                    each.equals(show),
                    ""))
        .toList();
  }

  private Optional<Paging> paging() {
    long total = answer.documents().map(DocumentResult::total).orElse(answer.result().entries());
    int size = Math.max(1, answer.question().limit());
    int offset = answer.question().offset();
    return Paging.of(
        frame,
        offset,
        size,
        Math.min(total, view.deepest()),
        start -> frame.search().at(start).url());
  }

  /// The facets that a page counts.
  static final List<Facet> FACETS = List.of(Facet.values());
}
