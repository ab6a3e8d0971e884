package dev.operative.web.page;

import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.CitingSearch;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import java.util.Optional;

/// `/documents?symbol=S/RES/2396 (2017)&para=4`: leads to what a symbol names when the index holds it, else says
/// where to find it and who cites it.
public final class SymbolPage {
  private final Frames frames;
  private final Renderer renderer;

  public SymbolPage(Frames frames, Renderer renderer) {
    this.frames = frames;
    this.renderer = renderer;
  }

  /// A document that is cited but not here.
  ///
  /// @param symbol its symbol
  /// @param officialUrl where the United Nations serves it
  /// @param citing how many paragraphs cite it, in words
  /// @param citingUrl the search for them; empty when there are none
  /// @param paragraphs some of them
  public record View(
      String symbol,
      String officialUrl,
      String citing,
      Optional<String> citingUrl,
      Optional<CitingView> paragraphs) {}

  /// Answers `/documents?symbol=`; what is no symbol leads to the documents that have it in their names.
  public void answer(Exchange exchange, IndexView view) {
    String typed = exchange.parameters().first("symbol").orElse("");
    Symbol.parse(typed)
        .ifPresentOrElse(
            symbol -> answer(exchange, view, symbol),
            () -> exchange.redirect("/documents?q=" + QueryString.encode(typed)));
  }

  /// Answers `/symbols/{slug}`.
  public void answerSlug(Exchange exchange, IndexView view) {
    String slug = exchange.pathParameter("slug");
    Optional<Symbol> symbol = Symbol.fromSlug(slug);
    if (symbol.isEmpty()) {
      throw new ProblemException(
          Problem.of(Problem.Sort.NOT_FOUND, "No document symbol is written “" + slug + "”"));
    }
    answer(exchange, view, symbol.get());
  }

  private void answer(Exchange exchange, IndexView view, Symbol symbol) {
    Frame frame = frames.of(exchange);
    Optional<StoredDocument> here =
        view.document(symbol.slug() + "." + frame.lang()).or(() -> view.document(symbol.slug()));
    if (here.isPresent()) {
      exchange.redirect(address(here.get(), symbol, exchange.parameters().first("para")));
      return;
    }
    renderer.send(exchange, "symbol.jte", frame, shown(frame, view, symbol));
  }

  private static String address(StoredDocument document, Symbol symbol, Optional<String> label) {
    String page = "/documents/" + QueryString.encode(document.summary().header().id());
    Optional<IndexedParagraph> start =
        document.paragraphs().stream()
            .filter(found -> found.part().symbol().equals(Optional.of(symbol)))
            .filter(
                found ->
                    label.isEmpty()
                        || found.paragraph().section() == dev.operative.document.Section.OPERATIVE
                            && found.paragraph().label().equals(label.get()))
            .findFirst();
    boolean wholeDocument =
        label.isEmpty() && document.summary().header().symbol().equals(Optional.of(symbol));
    return wholeDocument
        ? page
        : page + start.map(found -> "#" + found.paragraph().id()).orElse("");
  }

  private static View shown(Frame frame, IndexView view, Symbol symbol) {
    CitingSearch search = new CitingSearch(symbol);
    long citing = search.count(view);
    return new View(
        symbol.canonical(),
        symbol.officialUrl(frame.m().language()).toString(),
        frame.m().text("symbol.citing", citing),
        citing > 0 ? Optional.of(search.link().url()) : Optional.empty(),
        CitingView.of(symbol, Optional.empty(), view, frame));
  }
}
