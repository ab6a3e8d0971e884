package dev.operative.web.page.ask;

import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.service.BatchSearch;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QueryString;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// `/searches`: a form for those who know no operators, a list of queries to be asked at once, and the searches that the
/// browser keeps.
public final class SearchesPage {
  private static final List<Facet> CHOICES =
      List.of(
          Facet.VERB,
          Facet.SECTION,
          Facet.BODY,
          Facet.KIND,
          Facet.STATUS,
          Facet.ADDRESSEE,
          Facet.LANGUAGE);

  /// The fields of the form that hold words.
  private static final List<String> WORDS = List.of("all", "phrase", "any", "none");

  private final SearchService service;
  private final QuestionReader questions;
  private final Frames frames;
  private final Renderer renderer;

  public SearchesPage(
      SearchService service, QuestionReader questions, Frames frames, Renderer renderer) {
    this.service = service;
    this.questions = questions;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// A field with values to choose from.
  public record Field(String name, String label, List<Choice> values) {}

  /// A query of a list with what it finds.
  ///
  /// @param found how many paragraphs; empty text when it cannot be asked
  /// @param best the best result, or what is wrong with the query; empty text when there is none
  /// @param bestUrl the page of the best result; empty text when there is none
  public record Row(Choice query, String found, String best, String bestUrl) {}

  /// What the page shows.
  ///
  /// @param queries the list of queries as it was given
  /// @param rows what became of them
  /// @param tooMany what is wrong with the list; empty text when nothing is
  /// @param sheetUrl the spreadsheet of their best results; empty text without a list
  public record View(
      List<String> words,
      List<Field> fields,
      String queries,
      List<Row> rows,
      String tooMany,
      String sheetUrl) {}

  /// Answers `/searches`; a filled form leads to its results.
  public void answer(Exchange exchange, IndexView view) {
    QueryString asked = exchange.parameters();
    Filters filters = questions.filters(new ParameterReader(asked, QuestionReader.names()));
    String text =
        new ComposedQuery(
                asked.typed("all"), asked.typed("phrase"), asked.typed("any"), asked.typed("none"))
            .text();
    SearchLink search = SearchLink.filtered(filters).forText(text);
    if (!search.asksNothing()) {
      exchange.redirect(search.url());
      return;
    }
    Frame frame = frames.of(exchange);
    renderer.send(exchange, "searches.jte", frame, shown(view, asked.typed("queries"), frame));
  }

  private View shown(IndexView view, String queries, Frame frame) {
    List<String> lines = BatchSearch.queries(queries);
    boolean tooMany = lines.size() > BatchSearch.MOST;
    return new View(
        WORDS,
        fields(view, frame),
        queries,
        tooMany ? List.of() : rows(view, lines, frame),
        tooMany ? frame.m().text("batch.too-many", BatchSearch.MOST) : "",
        lines.isEmpty() || tooMany
            ? ""
            : "/api/v1/batch?queries=" + QueryString.encode(String.join("\n", lines)));
  }

  private static List<Field> fields(IndexView view, Frame frame) {
    SearchResult all =
        view.search(
            new SearchRequest(
                new Query.All(), Filters.NONE, Sort.RELEVANCE, 0, 0, EnumSet.copyOf(CHOICES)));
    return CHOICES.stream()
        .map(
            facet ->
                new Field(
                    facet.parameter(),
                    frame.m().text("facet." + facet.parameter()),
                    all.facets().getOrDefault(facet, List.of()).stream()
                        .map(FacetCount::value)
                        .map(value -> Choice.to(frame.heading(facet, value), value))
                        .toList()))
        .toList();
  }

  private List<Row> rows(IndexView view, List<String> lines, Frame frame) {
    Question like = new Question("", Filters.NONE, Sort.RELEVANCE, 0, 1, true, Set.of());
    return new BatchSearch(service, view)
        .ask(lines, like).stream().map(outcome -> row(outcome, frame)).toList();
  }

  private static Row row(BatchSearch.Outcome outcome, Frame frame) {
    Choice query = Choice.to(outcome.query(), SearchLink.NEW.forText(outcome.query()).url());
    return switch (outcome) {
      case BatchSearch.Refused refused ->
          new Row(
              query,
              "",
              refused
                  .error()
                  .map(frame::error)
                  .orElseGet(() -> frame.m().text("problem.query-too-broad")),
              "");
      case BatchSearch.Answered answered ->
          answered.answer().result().hits().stream()
              .findFirst()
              .map(
                  hit ->
                      new Row(
                          query,
                          frame.m().number(answered.answer().result().total()),
                          frame.citationStyle().cite(hit.found()),
                          "/paragraphs/"
                              + QueryString.encode(hit.found().paragraph().id().toString())))
              .orElseGet(() -> new Row(query, frame.m().number(0), "", ""));
    };
  }
}
