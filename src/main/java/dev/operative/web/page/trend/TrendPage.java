package dev.operative.web.page.trend;

import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.trend.Trend;
import dev.operative.search.trend.TrendReader;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.Representation;
import dev.operative.web.http.TrendParameters;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.trend.YearPlot.Measure;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `/trend`: how often something is said, year by year, beside what the corpus holds of each year; `/trend.svg`: the same
/// as a picture. Both take what a search takes.
public final class TrendPage {
  private final SearchService service;
  private final QuestionReader questions;
  private final Frames frames;
  private final Renderer renderer;

  public TrendPage(
      SearchService service, QuestionReader questions, Frames frames, Renderer renderer) {
    this.service = service;
    this.questions = questions;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// The page that a request asks for, and the frame around it.
  private record Shown(Frame frame, TrendView view) {}

  /// Answers `/trend`. Whatever is asked, something sensible is shown.
  public void answer(Exchange exchange, IndexView view) {
    Shown shown = read(exchange, view);
    renderer.send(exchange, "trend.jte", shown.frame(), shown.view());
  }

  /// Answers `/trend.svg`.
  public void picture(Exchange exchange, IndexView view) {
    Shown shown = read(exchange, view);
    String query = exchange.rawQuery();
    URI page = exchange.site().resolve(TrendLayout.PAGE + (query.isEmpty() ? "" : "?" + query));
    String text = shown.view().text();
    String heading = (text.isEmpty() ? "" : text + ": ") + shown.view().heading();
    exchange.setHeader("Content-Disposition", "attachment; filename=\"trend.svg\"");
    exchange.send(
        Representation.of(
            "image/svg+xml",
            TrendPicture.draw(shown.view(), heading, page),
            "private, " + Representation.REVALIDATE));
  }

  private Shown read(Exchange exchange, IndexView view) {
    Frame plain = frames.of(exchange);
    Set<String> known = TrendParameters.names();
    known.addAll(List.of(Frames.CHOICE, TrendLayout.MEASURE));
    ParameterReader parameters = new ParameterReader(exchange.parameters(), known);
    TrendParameters asked = TrendParameters.read(parameters);
    Question question = TrendReader.counting(questions.read(view, parameters, 0, Set.of()));
    List<String> warnings = new ArrayList<>();
    parameters.errors().stream()
        .filter(error -> !error.value().isEmpty())
        .filter(error -> error.kind() != ParameterError.Kind.UNKNOWN_PARAMETER)
        .forEach(
            error ->
                warnings.add(plain.m().text("alert.ignored", error.value(), error.parameter())));
    Answer answer = ask(view, question, plain, warnings);
    answer
        .recovered()
        .ifPresent(
            invalid ->
                warnings.add(
                    plain.m().text("alert.mended", invalid.position() + 1, answer.interpreted())));
    Trend trend = new TrendReader(view).read(answer, asked.unit(), asked.by());
    SearchLink search = SearchLink.of(answer.question()).forText(answer.interpreted());
    TrendLayout layout =
        new TrendLayout(
            plain.searching(search),
            trend,
            exchange.parameters().first(TrendLayout.MEASURE).equals(Optional.of(TrendLayout.SHARE))
                ? Measure.SHARE
                : Measure.NUMBER);
    return new Shown(plain.searching(search), layout.view(view.statistics(), warnings));
  }

  private Answer ask(IndexView view, Question question, Frame frame, List<String> warnings) {
    try {
      return service.askLeniently(view, question);
    } catch (ExpansionLimitException tooBroad) {
      Question plain = question.withText(question.text().replaceAll("[*?~]+\\d*", " ").strip());
      warnings.add(frame.m().text("alert.broad", plain.text()));
      return service.askLeniently(view, plain);
    }
  }
}
