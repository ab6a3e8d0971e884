package dev.operative.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds footnote marks that a conversion from PDF set as plain figures: `4 Resolution 60/288.` at the foot
/// of a page, and `Strategy,4 and` in the text.
///
/// Footnotes are numbered through a document, so a figure is taken for a mark only when its turn has come.
final class GluedMarks {
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "^(\\d{1,3})[\\s\\t]+(?=[\\p{L}《“\"(（])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)(\\S.*)$");
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{IsHan},;.:”\"’')）》」，；。])(\\d{1,3})(?=[\\s,;.:，；。、)）]|$|\\p{IsHan})(?!\\s*[年月日号次届个段条国名项款分%时])");
  /// How many marks in a row may be lost in the text.
  private static final int LOOKAHEAD = 3;

  private GluedMarks() {}

  /// The lines with such figures turned into marks; the same lines when the text has no plain footnotes.
  static List<Line> raise(List<Line> lines) {
    Set<Integer> footnoteLines = new HashSet<>();
    List<String> marks = footnotes(lines, footnoteLines);
    if (marks.isEmpty()) {
      return lines;
    }
    List<Line> raised = new ArrayList<>(lines.size());
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (footnoteLines.contains(i)) {
        Matcher footnote = FOOTNOTE.matcher(line.text());
        raised.add(footnote.matches() ? withText(line, FootnoteMarks.mark(footnote.group(1)) + " " + footnote.group(2)) : line);
      } else {
        StringBuilder text = new StringBuilder();
        next = raise(line.text(), marks, next, text);
        raised.add(text.isEmpty() ? line : withText(line, text.toString()));
      }
    }
    return raised;
  }

  /// The marks of the plain footnotes, in order: the first behind a rule or numbered 1, the others counting on.
  private static List<String> footnotes(List<Line> lines, Set<Integer> found) {
    List<String> marks = new ArrayList<>();
    int last = 0;
    boolean behindRule = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      Matcher footnote = FOOTNOTE.matcher(line.text());
      if (footnote.matches() && line.headingLevel() == 0) {
        int number = Integer.parseInt(footnote.group(1));
        boolean follows = number == last + 1 && (last > 0 || behindRule);
        if (follows || behindRule && number > last) {
          marks.add(footnote.group(1));
          found.add(i);
          last = number;
          continue;
        }
      }
      behindRule = Furniture.isRule(line);
    }
    return marks;
  }

  private static int raise(String text, List<String> marks, int from, StringBuilder raised) {
    int next = from;
    Matcher mark = MARK.matcher(text);
    int copied = 0;
    while (mark.find() && next < marks.size()) {
      int turn = marks.subList(next, Math.min(marks.size(), next + LOOKAHEAD)).indexOf(mark.group(1));
      if (turn >= 0) {
        raised.append(text, copied, mark.start()).append(FootnoteMarks.mark(mark.group(1)));
        copied = mark.end();
        next += turn + 1;
      }
    }
    if (copied > 0) {
      raised.append(text.substring(copied));
    }
    return next;
  }

  private static Line withText(Line line, String text) {
    return new Line(
        line.number(), text, line.headingLevel(), line.emphasised(), line.listItem(), line.page());
  }
}
