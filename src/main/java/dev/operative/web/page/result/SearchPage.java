package dev.operative.web.page.result;

import dev.operative.document.Language;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Show;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.result.ResultsView.Alert;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `/`: the start page, or the results of a search. Whatever is asked, something sensible is shown.
public final class SearchPage {
  private static final int PAGE_SIZE = 20;

  private final SearchService service;
  private final QuestionReader questions;
  private final Frames frames;
  private final Renderer renderer;
  private final StartPage start;

  public SearchPage(
      SearchService service,
      QuestionReader questions,
      Vocabulary vocabulary,
      Frames frames,
      Renderer renderer) {
    this.service = service;
    this.questions = questions;
    this.frames = frames;
    this.renderer = renderer;
    this.start = new StartPage(vocabulary, renderer);
  }

  /// Answers `/`.
  public void answer(Exchange exchange, IndexView view) {
    Set<String> known = new HashSet<>(QuestionReader.names());
    known.addAll(List.of(Frames.CHOICE, FacetPanel.FACET, FacetPanel.CONTAINS));
    ParameterReader parameters = new ParameterReader(exchange.parameters(), known);
    Question asked = questions.read(view, parameters, PAGE_SIZE, Set.copyOf(Results.FACETS));
    Frame plain = frames.of(exchange);
    Show show = ShowChoice.of(exchange, plain.languages());
    Frame frame = plain.searching(SearchLink.of(asked));
    Question question = asked.showing(inWords(asked, show, plain.m().language()));
    boolean nothingAsked =
        frame.search().asksNothing()
            && frame.search().offset() == 0
            && parameters.errors().isEmpty()
            && !exchange.parameters().names().contains("sort")
            && !exchange.parameters().names().contains("group")
            && !exchange.parameters().names().contains("repeats")
            && !exchange.parameters().names().contains(FacetPanel.FACET);
    if (nothingAsked) {
      start.answer(exchange, view, frame);
      return;
    }
    List<Alert> alerts = new ArrayList<>();
    Answer answer = answer(view, question, frame, alerts);
    alerts.addAll(0, Alerts.of(frame, answer, parameters.errors()));
    if (question.offset() == 0) {
      service
          .numbered(view, question)
          .ifPresent(numbered -> alerts.addFirst(Alerts.numbered(frame, numbered)));
    }
    List<Choice> help =
        answer.result().total() > 0
            ? List.of()
            : new NoHitAdvice(service, view, frame, answer).choices();
    Optional<FacetPanel.Browsed> browsed =
        parameters
            .one(FacetPanel.FACET)
            .flatMap(Facet::parse)
            .map(
                facet ->
                    new FacetPanel.Browsed(
                        facet,
                        parameters.one(FacetPanel.CONTAINS).orElse("").strip(),
                        service.valuesOf(view, facet, answer)));
    ResultsView shown = new Results(frame, answer, show, view, browsed).view(alerts, help);
    renderer.send(exchange, "results.jte", frame, shown);
  }

  /// Where no words tell the language, results are shown in that of the interface.
  private static Show inWords(Question asked, Show show, Language language) {
    return show.equals(Show.AS_ASKED)
            && asked.text().isBlank()
            && asked.filters().language().isEmpty()
        ? new Show.In(language)
        : show;
  }

  private Answer answer(IndexView view, Question question, Frame frame, List<Alert> alerts) {
    try {
      return service.askLeniently(view, question);
    } catch (ExpansionLimitException tooBroad) {
      // The nearest reading of a word that stands for too many is the word as it stands.
      Question plain = question.withText(question.text().replaceAll("[*?~]+\\d*", " ").strip());
      alerts.add(Alerts.tooBroad(frame, plain.text()));
      return service.askLeniently(view, plain);
    }
  }
}
