package dev.operative.web.page;

import dev.operative.document.Citation;
import dev.operative.document.Symbol;

/// The addresses of documents that are known by symbol alone; where they lead depends on what the index holds.
final class CitationLink {
  private CitationLink() {}

  static String of(Symbol symbol) {
    return "/documents?symbol=" + SearchLink.encode(symbol.canonical());
  }

  static String of(Citation citation) {
    return of(citation.symbol())
        + citation.paragraph().map(label -> "&para=" + SearchLink.encode(label)).orElse("");
  }
}
