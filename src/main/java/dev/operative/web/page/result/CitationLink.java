package dev.operative.web.page.result;

import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.web.http.QueryString;

/// The addresses of documents that are known by symbol alone; where they lead depends on what the index holds.
public final class CitationLink {
  private CitationLink() {}

  /// The address of a document.
  public static String of(Symbol symbol) {
    return "/documents?symbol=" + QueryString.encode(symbol.canonical());
  }

  /// The address of a document, at the paragraph that is cited.
  public static String of(Citation citation) {
    return of(citation.symbol())
        + citation.paragraph().map(label -> "&para=" + QueryString.encode(label)).orElse("");
  }
}
