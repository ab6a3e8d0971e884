package dev.operative.ingest.text.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a page carries besides its text: job numbers, page numbers, running heads, bar codes, rules.
final class Furniture {
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:\\d{2}-\\d{5,6}(?:\\s*\\([A-Z]\\))?)?\\s*(?:\\d{1,4}\\s*/\\s*\\d{1,4})?(?:\\s*\\d{2}-\\d{5,6}(?:\\s*\\([A-Z]\\))?)?"
              + "|\\d{1,4}|[-–—]\\s*\\d{1,4}\\s*[-–—]|(?i:page)\\s*\\d{1,4}(?:\\s*(?i:of)\\s*\\d{1,4})?|第\\s*\\d{1,4}\\s*页.{0,12}"
              + "|\\*?\\d{7,10}\\*?|GE\\.\\d{2}-\\d{5}.{0,12}|\\d{2}-\\d{5,6}.{0,24}\\d{6}"
              + "|(?:\\d{1,3}/\\d{1,3}\\s+)?GE\\.\\d{2}-\\d{5}");
  private static final Pattern RULE = Pattern.compile("[-–—_*=~\\s]{3,}|<img[^>]*>|!\\[.{0,200}");
  private static final Pattern RECYCLE =
      Pattern.compile("(?i)please recycle.{0,6}|请回收.{0,3}|\\(?[CEFRSA]\\)?\\s+\\d{6}\\s+\\d{6}");
  private static final Pattern SYMBOL_ONLY =
      Pattern.compile(
          "(?:(?:S|A|E|ST)(?:/[A-Z0-9.\\-]+){1,5}(?:\\s*\\(\\d{4}\\)|\\s[A-Z](?:-[A-Z])?)?)(?:\\s+\\d{1,4}/\\d{1,4})?");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> firstLines = new HashMap<>();

  private Furniture() {}

  /// Looks over the lines for running heads: short lines that return.
  static Furniture of(List<Line> lines) {
    Furniture furniture = new Furniture();
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
    if (PAGE.matcher(text).matches() || RECYCLE.matcher(text).matches()) {
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
