package dev.operative.web.page.compare;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import dev.operative.web.http.Exchange;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `/compare?a=S/RES/2178 (2014)&b=S/RES/2396 (2017)`: two texts, provision by provision.
public final class ComparePage {
  private final TextComparer comparer;
  private final QueryParser parser;
  private final Frames frames;
  private final Renderer renderer;

  public ComparePage(TextComparer comparer, QueryParser parser, Frames frames, Renderer renderer) {
    this.comparer = comparer;
    this.parser = parser;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// Answers `/compare`, in the interface language where the index has both texts in it.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    String first = exchange.parameters().typed("a");
    String second = exchange.parameters().typed("b");
    renderer.send(
        exchange, "compare.jte", frame, shown(view, frame, first, second, exchange.deadline()));
  }

  private CompareView shown(
      IndexView view, Frame frame, String first, String second, Deadline deadline) {
    if (first.isEmpty() || second.isEmpty()) {
      return new CompareView(first, second, Optional.empty(), Optional.empty());
    }
    Optional<Symbol> earlier = Naming.symbol(first, parser);
    Optional<Symbol> later = Naming.symbol(second, parser);
    if (earlier.isEmpty() || later.isEmpty()) {
      String unknown = earlier.isEmpty() ? first : second;
      return problem(first, second, frame.m().text("compare.unknown", unknown));
    }
    Language wanted = frame.m().language();
    List<Language> languages =
        Stream.concat(Stream.of(wanted), frame.languages().others(wanted).stream()).toList();
    Optional<TextComparison> comparison =
        comparer.compare(view, earlier.get(), later.get(), languages, deadline);
    if (comparison.isEmpty()) {
      return problem(
          first,
          second,
          frame.m().text("compare.missing", earlier.get().canonical(), later.get().canonical()));
    }
    return new CompareView(
        first,
        second,
        Optional.empty(),
        comparison.map(compared -> CompareView.of(compared, otherVersions(view, compared), frame)));
  }

  /// How many versions in other languages either text has, at the most.
  private static int otherVersions(IndexView view, TextComparison compared) {
    return Stream.of(compared.earlier(), compared.later())
        .flatMap(text -> view.provision(text.paragraphs().getFirst().paragraph().id()).stream())
        .mapToInt(provision -> provision.work().headers().size() - 1)
        .max()
        .orElse(0);
  }

  private static CompareView problem(String first, String second, String problem) {
    return new CompareView(first, second, Optional.of(problem), Optional.empty());
  }
}
