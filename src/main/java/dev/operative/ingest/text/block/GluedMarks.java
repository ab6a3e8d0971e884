package dev.operative.ingest.text.block;

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
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "^(\\d{1,3})[\\s\\t]+(?=[\\p{L}《“\"(（]|(?:19|20)\\d\\d \\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)(\\S.*)$");
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{IsHan},;:”\"’')）》」，；。]|[\\p{Ll})”]\\.)(?<![第至和、]|项目|Rev\\.|Add\\.|Corr\\.|No\\.|ara\\.|ol\\.|hap\\.|ect\\.)(\\d{1,3})(?=[\\s,;.:，；。、)）(（《“]|$|(?<=[，；。》”]\\d{1,3})\\p{IsHan})(?!\\.\\d|\\s*[年月日号次届个段条国名项款分%时万亿周])");

  private final List<Line> lines;
  private final Map<Integer, Line> raised = new HashMap<>();

  private GluedMarks(List<Line> lines) {
    this.lines = lines;
  }

  /// The lines with such figures turned into marks; the same lines when the text has no plain footnotes.
  public static List<Line> raise(List<Line> lines) {
    GluedMarks marks = new GluedMarks(lines);
    marks.raise();
    if (marks.raised.isEmpty()) {
      return lines;
    }
    List<Line> result = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      result.add(marks.raised.getOrDefault(i, lines.get(i)));
    }
    return result;
  }

  /// Goes from one foot of a page to the next. The first footnote stands behind a rule or is numbered on.
  private void raise() {
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
      Matcher footnote = FOOTNOTE.matcher(line.text());
      int number =
          footnote.matches() && line.headingLevel() == 0 ? Integer.parseInt(footnote.group(1)) : 0;
      if (number > 0 && (behindRule && number > last || last > 0 && number == last + 1)) {
        if (foot.isEmpty()) {
          footFrom = i;
        }
        foot.add(footnote.group(1));
        raised.put(
            i, withText(line, FootnoteMarks.mark(footnote.group(1)) + " " + footnote.group(2)));
        footTo = i;
        last = number;
        behindRule = false;
      } else {
        if (!foot.isEmpty() && i - footFrom > foot.size() * 6) {
          raiseBetween(textFrom, footTo, foot);
          foot.clear();
          textFrom = footTo;
        }
        behindRule = Furniture.isRule(line);
      }
    }
    raiseBetween(textFrom, footTo, foot);
  }

  /// Raises the marks of one foot in the text above it.
  private void raiseBetween(int from, int to, Deque<String> foot) {
    for (int i = from; i < to && !foot.isEmpty(); i++) {
      Line line = lines.get(i);
      if (!raised.containsKey(i) && !Signs.isFrontMatter(line.text())) {
        raiseIn(i, line, foot);
      }
    }
  }

  private void raiseIn(int index, Line line, Deque<String> foot) {
    String text = line.text();
    StringBuilder marked = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    int copied = 0;
    while (mark.find() && !foot.isEmpty()) {
      String figures = mark.group(1);
      if (takeRun(figures, foot) || takeOne(figures, foot)) {
        marked.append(text, copied, mark.start()).append(FootnoteMarks.mark(figures));
        copied = mark.end();
      }
    }
    if (copied > 0) {
      raised.put(index, withText(line, marked.append(text.substring(copied)).toString()));
    }
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

  private static Line withText(Line line, String text) {
    return new Line(
        line.number(), text, line.headingLevel(), line.emphasised(), line.listItem(), line.page());
  }
}
