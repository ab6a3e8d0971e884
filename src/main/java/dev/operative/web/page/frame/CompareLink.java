package dev.operative.web.page.frame;

import dev.operative.document.Symbol;
import dev.operative.web.http.QueryString;

/// The addresses of comparisons of two texts.
public final class CompareLink {
  private CompareLink() {}

  /// The comparison of two texts.
  public static String of(Symbol earlier, Symbol later) {
    return "/compare?a=" + encoded(earlier) + "&b=" + encoded(later);
  }

  /// The page on which the text that a later one is compared with has yet to be named.
  public static String to(Symbol later) {
    return "/compare?b=" + encoded(later);
  }

  private static String encoded(Symbol symbol) {
    return QueryString.encode(symbol.canonical());
  }
}
