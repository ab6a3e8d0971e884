package dev.operative.document.citation;

import dev.operative.document.Symbol;
import dev.operative.document.SymbolSyntax;
import dev.operative.document.citation.SymbolScanner.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds document symbols printed in full: `S/2015/939`, `A/C.3/74/L.5`.
final class PrintedSymbols {
  private static final String SEGMENT = "(?:(?:S|ES)-\\d+|[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+){0,8})";
  // What may follow the letter of a principal organ, so that "A/H1N1" is no symbol.
  private static final String ORGANS =
      "A/(?:\\d{1,3}|RES|DEC|HRC|BUR|INF|SPC|C\\.\\d|AC\\.\\d+|CN\\.\\d+|CONF\\.\\d+|(?:ES|S)-\\d+)(?![A-Za-z0-9])"
          + "|S/(?:\\d{4,5}|RES|PRST|INF|Agenda|PV\\.\\d+|AC\\.\\d+)(?![A-Za-z0-9])"
          + "|E/(?:\\d{3,4}|RES|DEC|INF|ICEF|ECA|ECE|ESCAP|ECLAC|ESCWA|FFDF|HLPF|C\\.\\d+|AC\\.\\d+|CN\\.\\d+|CONF\\.\\d+|NGO)(?![A-Za-z0-9])"
          + "|T/(?:RES|COM|PV)(?![A-Za-z0-9])";
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z0-9/.])(?:"
              + ORGANS
              + "|(?:"
              + SymbolSyntax.PREFIXES.replaceFirst("^A\\|S\\|E\\|T\\|", "")
              + ")(?=/))"
              + "(?:/"
              + SEGMENT
              + "){0,12}"
              + "(?<tail> ?\\((?:\\d{4}|(?:S-|ES-)?[IVXL]+|(?:Part|Vol\\.|Sect\\.|Resumption) ?[A-Z0-9]+)\\)| [A-Z](?:-[A-Z])?(?![A-Za-z0-9]))?");
  private static final Pattern TYPESET = Pattern.compile("\\$[^$\\n]{3,80}\\$");

  private PrintedSymbols() {}

  /// Finds the symbols of a text.
  ///
  /// @param folded the text in plain letters and marks, of the same length
  static List<Mention> find(String text, String folded) {
    List<Mention> mentions = new ArrayList<>();
    Matcher typeset = TYPESET.matcher(text);
    while (typeset.find()) {
      Symbol.parse(typeset.group())
          .ifPresent(symbol -> mentions.add(new Mention(symbol, typeset.start(), typeset.end())));
    }
    Matcher matcher = SYMBOL.matcher(folded);
    while (matcher.find()) {
      int bare = matcher.group("tail") == null ? matcher.end() : matcher.start("tail");
      mention(folded, matcher.start(), matcher.end())
          .or(() -> mention(folded, matcher.start(), bare))
          .ifPresent(mentions::add);
    }
    return mentions;
  }

  private static Optional<Mention> mention(String folded, int start, int end) {
    return SymbolSyntax.symbol(folded.substring(start, end).toUpperCase(Locale.ROOT))
        .map(symbol -> new Mention(symbol, start, end));
  }
}
