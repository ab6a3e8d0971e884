package dev.operative.export.citation;

import dev.operative.document.Body;
import dev.operative.document.Symbol;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cited work: what a symbol names.
sealed interface Work {
  /// A resolution.
  ///
  /// @param number its number without the year: `2396`, `72/284`
  /// @param year the year that belongs to its symbol; only the Security Council's have one
  /// @param shortSymbol its symbol without that year: `S/RES/2396`
  record Resolution(Body body, String number, Optional<String> year, String shortSymbol)
      implements Work {}

  /// A statement by the president of an organ.
  ///
  /// @param number its number: `2020/10`
  record PresidentialStatement(Body body, String number, String symbol) implements Work {}

  /// Any other document.
  record Other(String symbol) implements Work {}

  Pattern RESOLUTION = Pattern.compile("(?:S|A|A/HRC|E)/RES/(.+?)(?: \\((\\d{4})\\))?");
  Pattern PRESIDENTIAL_STATEMENT = Pattern.compile("(?:S|A/HRC)/PRST/(.+)");

  static Work of(Symbol symbol) {
    Matcher resolution = RESOLUTION.matcher(symbol.canonical());
    if (resolution.matches()) {
      Optional<String> year = Optional.ofNullable(resolution.group(2));
      String end = year.map(y -> " (" + y + ")").orElse("");
      String canonical = symbol.canonical();
      return new Resolution(
          symbol.body(),
          resolution.group(1),
          year,
          canonical.substring(0, canonical.length() - end.length()));
    }
    Matcher statement = PRESIDENTIAL_STATEMENT.matcher(symbol.canonical());
    return statement.matches()
        ? new PresidentialStatement(symbol.body(), statement.group(1), symbol.canonical())
        : new Other(symbol.canonical());
  }
}
