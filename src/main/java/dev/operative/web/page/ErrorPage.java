package dev.operative.web.page;

import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;

/// The page that says why there is no other to show.
public final class ErrorPage {
  private final Frames frames;
  private final Renderer renderer;

  public ErrorPage(Frames frames, Renderer renderer) {
    this.frames = frames;
    this.renderer = renderer;
  }

  /// What went wrong, in the reader's words.
  public record View(String title, String advice) {}

  /// Answers a request that there is no page for.
  public void answer(Exchange exchange, Problem problem) {
    Frame frame = frames.of(exchange);
    String sort = problem.type().replaceFirst("^.*#problem-", "");
    renderer.send(
        exchange,
        problem.status(),
        "error.jte",
        frame,
        new View(
            frame.m().text("error." + (problem.status() == 404 ? "absent" : "other")),
            frame.m().text("problem." + sort)));
  }
}
