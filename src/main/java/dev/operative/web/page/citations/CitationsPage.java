package dev.operative.web.page.citations;

import dev.operative.search.IndexView;
import dev.operative.search.check.CitationChecker;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.PastedText;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;

/// `/citations`: a text is pasted, and comes back with its citations marked and what is known of each.
public final class CitationsPage {
  private final CitationChecker checker;
  private final Frames frames;
  private final Renderer renderer;

  public CitationsPage(CitationChecker checker, Frames frames, Renderer renderer) {
    this.checker = checker;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// Answers a request without a text.
  public void form(Exchange exchange, IndexView view) {
    renderer.send(exchange, "citations.jte", frames.of(exchange), CitationsView.EMPTY);
  }

  /// Answers a request that brings a text.
  public void check(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    String text = PastedText.of(exchange).replace("\0", "");
    renderer.send(
        exchange,
        "citations.jte",
        frame,
        CitationsView.of(text, checker.check(view, text, exchange.deadline()), frame));
  }
}
