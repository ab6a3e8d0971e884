package dev.operative.web.page;

import dev.operative.search.Answer;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.Filters;
import dev.operative.search.Inquiry;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchService;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.InquiryReader;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.page.ResultsView.Choice;
import dev.operative.web.page.ResultsView.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `/`: the start page, or the results of a search. Whatever is asked, something sensible is shown.
public final class SearchPage {
  private static final int PAGE_SIZE = 20;

  private final SearchService service;
  private final SearchEngine engine;
  private final InquiryReader inquiries;
  private final Frames frames;
  private final Renderer renderer;
  private final StartPage start;

  public SearchPage(
      SearchService service,
      SearchEngine engine,
      InquiryReader inquiries,
      Frames frames,
      Renderer renderer) {
    this.service = service;
    this.engine = engine;
    this.inquiries = inquiries;
    this.frames = frames;
    this.renderer = renderer;
    this.start = new StartPage(engine, renderer);
  }

  /// Answers `/`.
  public void answer(Exchange exchange) {
    Set<String> known = new HashSet<>(InquiryReader.names());
    known.add(Frames.CHOICE);
    ParameterReader parameters = new ParameterReader(exchange.parameters(), known);
    Inquiry inquiry = inquiries.read(parameters, PAGE_SIZE, Set.copyOf(Results.FACETS));
    Frame frame = frames.of(exchange).searching(SearchLink.of(inquiry));
    boolean nothingAsked =
        frame.search().asksNothing()
            && frame.search().offset() == 0
            && parameters.faults().isEmpty()
            && !exchange.parameters().names().contains("sort")
            && !exchange.parameters().names().contains("group");
    if (nothingAsked) {
      start.answer(exchange, frame);
      return;
    }
    List<Notice> notices = new ArrayList<>();
    Answer answer = answer(inquiry, frame, notices);
    notices.addAll(0, Notices.of(frame, answer, parameters.faults()));
    ResultsView view = new Results(frame, answer, engine).view(notices, help(frame, answer));
    renderer.send(exchange, "results.jte", frame, view);
  }

  private Answer answer(Inquiry inquiry, Frame frame, List<Notice> notices) {
    try {
      return service.askLeniently(inquiry);
    } catch (ExpansionLimitException tooBroad) {
      // The nearest reading of a word that stands for too many is the word as it stands.
      Inquiry plain = inquiry.withText(inquiry.text().replaceAll("[*?~]+\\d*", " ").strip());
      notices.add(Notices.tooBroad(frame, plain.text()));
      return service.askLeniently(plain);
    }
  }

  /// What to try when nothing was found: fewer filters, each with how much it would find, then other words.
  private List<Choice> help(Frame frame, Answer answer) {
    List<Choice> help = new ArrayList<>();
    if (answer.result().total() > 0) {
      return help;
    }
    SearchLink search = frame.search();
    Inquiry asked = answer.inquiry().withText(answer.interpreted());
    search
        .filters()
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> {
                      SearchLink fewer = search.toggling(facet, value);
                      offer(
                          help,
                          frame.m().text("help.without", frame.label(facet, value)),
                          fewer,
                          asked,
                          frame);
                    }));
    if (!search.filters().equals(Filters.NONE)) {
      offer(help, frame.m().text("help.unfiltered"), search.unfiltered(), asked, frame);
    }
    if (!search.translate()) {
      offer(help, frame.m().text("help.translate"), search.togglingTranslation(), asked, frame);
    }
    if (asked.text().contains("\"")) {
      offer(
          help,
          frame.m().text("help.unquoted"),
          search.forText(asked.text().replace("\"", " ").strip()),
          asked,
          frame);
    }
    return help;
  }

  private void offer(List<Choice> help, String text, SearchLink link, Inquiry asked, Frame frame) {
    String words = link.text().equals(frame.search().text()) ? asked.text() : link.text();
    long total =
        service
            .askLeniently(
                new Inquiry(words, link.filters(), link.sort(), 0, 0, link.translate(), Set.of()))
            .result()
            .total();
    if (total > 0) {
      help.add(new Choice(text, link.url(), false, frame.m().number(total)));
    }
  }
}
