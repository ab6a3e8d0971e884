package dev.operative.ingest.text.block;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds footnote marks that a conversion from PDF set as plain figures: `4 Resolution 60/288.` at the foot
/// of a page, and `Strategy,4 and` in the text.
///
/// A figure is taken for a mark only when a footnote of that number stands at the next foot of a page, and
/// only in the order of the footnotes there.
public final class GluedMarks {
  private final StructureMarks marks;
  private final Pattern footnote;
  private final Pattern mark;

  public GluedMarks(StructureMarks marks) {
    this.marks = marks;
    SetPhrases phrases = marks.phrases();
    this.footnote =
        Pattern.compile(
            "^(\\d{1,3})\\s+(?=[\\p{L}《“\"(（]|(?:19|20)\\d\\d \\p{Lu})(?!"
                + phrases.expression(SetPhrase.MONTH)
                + "\\b)(\\S.*)$");
    this.mark =
        Pattern.compile(
            "(?<=[\\p{Ll}\\p{Lo},;:：”\"’')）》」，；。]|[\\p{Ll})”]\\.|(?:19|20)\\d\\d\\.)(?<!"
                + phrases.expression(SetPhrase.BEHIND_NO_MARK)
                + ")(\\d{1,12})(?=[\\s,;.:，；。、)）(（《“]|$|(?<=[，；。》”]\\d{1,12})\\p{Lo})(?!\\.\\d|\\s*"
                + phrases.expression(SetPhrase.BEFORE_NO_MARK)
                + ")");
  }

  /// The lines with such figures turned into marks; the same lines when the text has no plain footnotes.
  public List<Line> raise(List<Line> lines) {
    Map<Integer, Line> raised = new Feet(lines).raise();
    if (raised.isEmpty()) {
      return lines;
    }
    List<Line> result = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      result.add(raised.getOrDefault(i, lines.get(i)));
    }
    return result;
  }

  /// The feet of the pages of one text.
  private final class Feet {
    private final List<Line> lines;
    private final Map<Integer, Line> raised = new HashMap<>();

    Feet(List<Line> lines) {
      this.lines = lines;
    }

    /// Goes from one foot of a page to the next. The first footnote stands behind a rule or is numbered on.
    Map<Integer, Line> raise() {
      int last = 0;
      int textFrom = 0;
      int footFrom = -1;
      int footTo = -1;
      boolean behindRule = false;
      Deque<String> foot = new ArrayDeque<>();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.isBlank()) {
          continue;
        }
        Matcher noted = footnote.matcher(line.text());
        int number =
            noted.matches() && line.headingLevel() == 0 ? Integer.parseInt(noted.group(1)) : 0;
        boolean next = number > 1 && number == last + 1 && opensNote(noted.group(2));
        if (number > 0 && (behindRule && number > last || next)) {
          if (foot.isEmpty()) {
            footFrom = i;
          }
          foot.add(noted.group(1));
          raised.put(i, line.withText(FootnoteMarks.mark(noted.group(1)) + " " + noted.group(2)));
          footTo = i;
          last = number;
          behindRule = false;
        } else {
          if (!foot.isEmpty() && i - footFrom > foot.size() * 6) {
            raiseBetween(textFrom, footTo, foot);
            foot.clear();
            textFrom = footTo;
          }
          behindRule = line.isRule();
        }
      }
      raiseBetween(textFrom, footTo, foot);
      return raised;
    }

    /// Raises the marks of one foot in the text above it.
    private void raiseBetween(int from, int to, Deque<String> foot) {
      for (int i = from; i < to && !foot.isEmpty(); i++) {
        Line line = lines.get(i);
        if (!raised.containsKey(i) && !marks.isFrontMatter(line.text())) {
          raiseIn(i, line, foot);
        }
      }
    }

    private void raiseIn(int index, Line line, Deque<String> foot) {
      String text = line.text();
      StringBuilder marked = new StringBuilder();
      Matcher figure = mark.matcher(text);
      int copied = 0;
      while (figure.find() && !foot.isEmpty()) {
        String figures = figure.group(1);
        if (takeRun(figures, foot) || takeOne(figures, foot)) {
          marked.append(text, copied, figure.start()).append(FootnoteMarks.mark(figures));
          copied = figure.end();
        }
      }
      if (copied > 0) {
        raised.put(index, line.withText(marked.append(text.substring(copied)).toString()));
      }
    }
  }

  /// Whether a text behind a number can be a note: "8 of its resolution" goes on with the line above.
  private static boolean opensNote(String text) {
    return !Character.isLowerCase(text.charAt(0))
        || text.startsWith("www.")
        || text.startsWith("http");
  }

  /// Takes a mark out of the foot, and those before it, which the text has lost.
  private static boolean takeOne(String figures, Deque<String> foot) {
    if (!foot.contains(figures)) {
      return false;
    }
    while (!foot.getFirst().equals(figures)) {
      foot.removeFirst();
    }
    foot.removeFirst();
    return true;
  }

  /// Takes several marks that were set without a gap: 678 for 6, 7 and 8.
  private static boolean takeRun(String figures, Deque<String> foot) {
    StringBuilder run = new StringBuilder();
    int count = 0;
    for (String mark : foot) {
      run.append(mark);
      count++;
      if (run.length() >= figures.length()) {
        break;
      }
    }
    if (count < 2 || !run.toString().equals(figures)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      foot.removeFirst();
    }
    return true;
  }
}
