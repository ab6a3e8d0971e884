package dev.operative.ingest.text.page;

import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Script;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises running heads by what a document calls itself on its first page: its symbol and its title, which may take
/// several lines.
final class RunningHead {
  private static final String SYMBOL =
      "[A-Z]{1,6}(?:\\.\\d{1,3})?(?:/(?:[A-Z0-9][A-Za-z0-9.\\-]*)?[A-Za-z0-9])+(?:\\s?\\(\\d{4}\\)|\\s[A-Z](?:-[A-Z])?)?";
  private static final Pattern BARE = Pattern.compile(SYMBOL + "\\*?");
  private static final Pattern FIRST = Pattern.compile("^(" + SYMBOL + ")\\s+(?=\\S)");
  private static final Pattern LAST = Pattern.compile("(?<=\\S)\\s+(" + SYMBOL + ")$");
  /// A document of two organs has a symbol of each: A/79/900–S/2025/300.
  private static final Pattern PAIR =
      Pattern.compile("(?<!\\S)(" + SYMBOL + ")\\s?[-–—]\\s?(" + SYMBOL + ")\\*?$");

  private static final Pattern NUMBER_OF_TITLE = Pattern.compile("^\\d{1,4}/\\d{1,4}[.．]\\s*");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern NO_FIGURES = Pattern.compile("[^0-9]+");

  /// A masthead and the title below it are no longer than so many lines.
  private static final int FRONT = 60;

  /// The document's symbol stands within so many lines of a masthead.
  private static final int MASTHEAD = 15;

  /// What is narrower, in narrow letters, is taken for no title. Chinese letters are wide.
  private static final int NARROWEST = 8;

  /// No running head is longer.
  static final int LONGEST = 160;

  private static final int NOTHING_READ = -1;
  private static final int SYMBOL_READ = -2;

  private final List<Line> lines;
  private final PageFoot foot;
  private final BitSet certain = new BitSet();
  private final Set<Integer> starts = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final String front;
  private final int frontEnd;
  private int read = NOTHING_READ;

  RunningHead(List<Line> lines, PageFoot foot) {
    this.lines = lines;
    this.foot = foot;
    StringBuilder opening = new StringBuilder();
    this.frontEnd = readFront(opening);
    this.front = opening.toString();
    findSymbols();
  }

  /// Reads the letters of the first page, as far as its foot.
  ///
  /// @return the line behind it
  private int readFront(StringBuilder opening) {
    int i = 0;
    for (int seen = 0; i < lines.size() && seen < FRONT; i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (seen > 0 && (foot.is(line.text()) || line.page() != lines.getFirst().page())) {
        break;
      }
      starts.add(opening.length());
      opening.append(letters(NUMBER_OF_TITLE.matcher(line.text()).replaceFirst("")));
      seen++;
    }
    return i;
  }

  private void findSymbols() {
    Set<String> seen = new HashSet<>();
    Set<String> own = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = foot.without(lines.get(i).text());
      if (!text.isEmpty() && text.length() <= LONGEST) {
        find(i, text, seen, own);
      }
    }
  }

  /// Looks for symbols that a line repeats.
  ///
  /// @param seen the symbols that stood alone on a line or in the masthead above it
  /// @param own those in the masthead
  private void find(int i, String text, Set<String> seen, Set<String> own) {
    Matcher pair = PAIR.matcher(text);
    if (pair.find()) {
      List<String> both = List.of(letters(pair.group(1)), letters(pair.group(2)));
      certain.set(i, pair.start() == 0 && seen.containsAll(both));
      if (i < MASTHEAD) {
        seen.addAll(both);
        own.addAll(both);
        both.forEach(symbol -> numbers.add(figures(symbol)));
      }
      return;
    }
    if (BARE.matcher(text).matches()) {
      String symbol = letters(text);
      boolean alone = text.equals(lines.get(i).text()) || own.contains(symbol);
      // The masthead gives the symbol first; from then on it stands at the head of pages.
      boolean again = !seen.add(symbol);
      certain.set(i, alone && (again || lines.get(i).page() > 1 && beginsPage(i)));
      if (i < MASTHEAD) {
        own.add(symbol);
        numbers.add(figures(symbol));
      }
      return;
    }
    Matcher first = FIRST.matcher(text);
    Matcher last = LAST.matcher(text);
    if (last.find()) {
      String symbol = letters(last.group(1));
      if (i < MASTHEAD && i < frontEnd) {
        seen.add(symbol);
        own.add(symbol);
        numbers.add(figures(symbol));
      } else if (seen.contains(symbol)) {
        certain.set(i, titleEnd(text.substring(0, last.start())) >= 0);
      }
    } else if (first.find() && seen.contains(letters(first.group(1)))) {
      certain.set(i, titleEnd(text.substring(first.end())) >= 0);
    }
  }

  private boolean beginsPage(int i) {
    int above = i - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    return above >= 0 && lines.get(above).page() != lines.get(i).page();
  }

  /// Where a title that begins with a text has been read to, in the letters of the first page; -1 when none does.
  private int titleEnd(String text) {
    String letters = letters(text);
    return starts.stream()
        .filter(start -> front.startsWith(letters, start))
        .findFirst()
        .map(start -> start + letters.length())
        .orElse(NOTHING_READ);
  }

  /// Whether a line can be nothing but a running head: the document's symbol once more, alone or with its title.
  boolean isCertain(int i) {
    return certain.get(i);
  }

  /// Whether a text names the document by the number in its symbol: "Resolution 2543 (2020)" in S/RES/2543 (2020).
  boolean isOwnName(String text) {
    return numbers.contains(figures(text));
  }

  /// Begins the head of a page, of which nothing has been read.
  void begin() {
    read = NOTHING_READ;
  }

  /// Reads a line that is certainly part of the head.
  void readCertain(int i) {
    String text = foot.without(lines.get(i).text());
    if (BARE.matcher(text).matches()) {
      read = read >= 0 ? read : SYMBOL_READ;
    } else {
      read = titleEnd(LAST.matcher(FIRST.matcher(text).replaceFirst("")).replaceFirst(""));
    }
  }

  /// Reads a line that may be part of the head: whether it gives the title below the symbol or goes on with it, or is all of
  /// the title.
  boolean read(int i) {
    String text = foot.without(lines.get(i).text());
    String letters = letters(text);
    if (i < frontEnd || letters.isEmpty() || Script.endsWithStop(text)) {
      return false;
    }
    if (read >= 0) {
      // What looks like the number of a page may belong to the title: "73 e of the Charter".
      String whole = letters(lines.get(i).text());
      String next = front.startsWith(whole, read) ? whole : letters;
      boolean goesOn = front.startsWith(next, read);
      read = goesOn ? read + next.length() : read;
      return goesOn;
    }
    int end = titleEnd(text);
    boolean isHead =
        end >= 0
            && Script.width(letters) >= NARROWEST
            && (read == SYMBOL_READ || starts.contains(end) || isCompleted(i + 1, end));
    read = isHead ? end : read;
    return isHead;
  }

  /// Whether the lines below go on with a title that was broken elsewhere on the first page, down to its end or to the
  /// symbol that stands below it.
  private boolean isCompleted(int from, int titleRead) {
    int end = titleRead;
    for (int i = from; i < lines.size() && !lines.get(i).isBlank(); i++) {
      String letters = letters(foot.without(lines.get(i).text()));
      if (certain.get(i) || letters.isEmpty() || !front.startsWith(letters, end)) {
        return certain.get(i);
      }
      end += letters.length();
      if (starts.contains(end)) {
        return true;
      }
    }
    return false;
  }

  private static String figures(String text) {
    return NO_FIGURES.matcher(text).replaceAll("");
  }

  /// What is left of a text without spaces and signs.
  private static String letters(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }
}
