package dev.operative.ingest.text.block;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Page furniture: job numbers, page numbers, running heads, bar codes, rules.
final class Furniture {
  private static final Pattern RULE = Pattern.compile("[-–—_*=~\\s]{3,}|<img[^>]*>|!\\[.{0,200}");
  private static final Pattern SYMBOL_ONLY =
      Pattern.compile(
          "(?:(?:S|A|E|ST)(?:/[A-Z0-9.\\-]+){1,5}(?:\\s*\\(\\d{4}\\)|\\s[A-Z](?:-[A-Z])?)?)(?:\\s+\\d{1,4}/\\d{1,4})?");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> firstLines = new HashMap<>();

  private final SetPhrases phrases;

  private Furniture(SetPhrases phrases) {
    this.phrases = phrases;
  }

  /// Looks over the lines for running heads: short lines that return.
  static Furniture of(List<Line> lines, SetPhrases phrases) {
    Furniture furniture = new Furniture(phrases);
    for (Line line : lines) {
      if (!line.isBlank() && line.text().length() <= 120) {
        furniture.counts.merge(line.text(), 1, Integer::sum);
        if (SYMBOL_ONLY.matcher(line.text()).matches()) {
          furniture.firstLines.putIfAbsent(bareSymbol(line.text()), line.number());
        }
      }
    }
    return furniture;
  }

  /// Whether the line is page furniture.
  ///
  /// @param nearPageEnd whether other furniture or a page end stands next to it, so that a line which
  ///     returns again and again is a running head
  boolean isFurniture(Line line, boolean nearPageEnd) {
    String text = line.text();
    if (text.isBlank() || text.length() > 120) {
      return false;
    }
    if (phrases.matches(SetPhrase.PAGE_LINE, text)) {
      return true;
    }
    int count = counts.getOrDefault(text, 0);
    if (SYMBOL_ONLY.matcher(text).matches()) {
      // The masthead gives the symbol first; from then on it stands at the head of pages.
      boolean runningHead = line.page() > 1 && nearPageEnd;
      return runningHead || firstLines.getOrDefault(bareSymbol(text), 0) != line.number();
    }
    return nearPageEnd && count > 2 && !Script.endsWithStop(text);
  }

  private static String bareSymbol(String text) {
    return text.replaceAll("\\s+\\d+/\\d+$", "");
  }

  /// Whether the line is drawn, not written: a rule above footnotes, a picture.
  static boolean isRule(Line line) {
    return RULE.matcher(line.text()).matches();
  }
}
