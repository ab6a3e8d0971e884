package dev.operative.ingest.akn.markup;

import dev.operative.document.Symbol;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads document symbols as the files spell them, in links and on covers.
public final class LinkSymbols {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://)?(?:www\\.)?(?:undocs|docs\\.un)\\.org/+(?:(?:en|ch|zh|fr|es|ru|ar)/+)?(.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHAPE =
      Pattern.compile("[A-Z]{1,6}(?:/[A-Z0-9.\\-]+)+(?:\\s*\\([A-Z0-9. ]+\\))?(?:/[A-Z0-9.]+)*");

  private LinkSymbols() {}

  /// The symbol a link leads to; empty when it leads elsewhere.
  static Optional<Symbol> ofLink(String href) {
    Matcher address = ADDRESS.matcher(href.strip());
    if (!address.matches()) {
      return Optional.empty();
    }
    String path = address.group(1).replaceAll("[?#].*$", "");
    return of(decode(path).replaceAll("(?i)\\s*\\(supp\\)", ""));
  }

  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /// Reads a symbol; empty when the text has not the shape of one.
  public static Optional<Symbol> of(String text) {
    String symbol =
        text.replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT).replaceAll("[./]+$", "");
    if (symbol.indexOf('/') < 0) {
      return Optional.empty();
    }
    return Symbol.parse(symbol)
        .or(
            () ->
                SHAPE.matcher(symbol).matches()
                    ? Optional.of(new Symbol(symbol))
                    : Optional.empty());
  }
}
