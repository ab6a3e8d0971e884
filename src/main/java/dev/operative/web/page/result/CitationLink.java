package dev.operative.web.page.result;

import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.web.page.frame.SearchLink;

/// The addresses of documents that are known by symbol alone; where they lead depends on what the index holds.
public final class CitationLink {
  private CitationLink() {}

  /// The address of a document.
  public static String of(Symbol symbol) {
    return "/documents?symbol=" + SearchLink.encode(symbol.canonical());
  }

  /// The address of a document, at the paragraph that is cited.
  public static String of(Citation citation) {
    return of(citation.symbol())
        + citation.paragraph().map(label -> "&para=" + SearchLink.encode(label)).orElse("");
  }
}
