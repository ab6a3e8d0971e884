package dev.operative.ingest.text.note;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import dev.operative.ingest.text.note.MarkOrder.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds footnote marks that a conversion from PDF set as plain figures: `4 Resolution 60/288.` at the foot
/// of a page, and `Strategy,4 and` in the text.
///
/// A figure is taken for a mark when a footnote of that number stands at the next foot of a page, in the order of the
/// footnotes there, or when the text has had that mark and it stands where hardly a number does.
public final class GluedMarks {
  private final StructureMarks marks;
  private final Pattern footnote;
  private final Pattern mark;

  public GluedMarks(StructureMarks marks) {
    this.marks = marks;
    SetPhrases phrases = marks.phrases();
    this.footnote =
        Pattern.compile(
            "^(\\d{1,3})\\s+(?=[\\p{L}《“\"(（]|(?:19|20)\\d\\d(?: \\p{Lu}| ?\\p{IsHan}))(?!"
                + phrases.expression(SetPhrase.MONTH)
                + "\\b)(\\S.*)$");
    this.mark =
        Pattern.compile(
            "(?<=[\\p{Ll}\\p{Lo},;:：”\"’')）》」，；。]|[\\p{Ll})”]\\.|(?:19|20)\\d\\d\\.|[-–](?:19|20)\\d\\d|》、|^[A-Z])(?<!"
                + phrases.expression(SetPhrase.BEHIND_NO_MARK)
                + ")(\\d{1,12})(?=[\\s,;.:，；。：、)）(（《“]|$|(?<=[，；。》”]\\d{1,12})\\p{Lo})(?!\\.\\d|\\s\\d{3}|\\s*"
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
    private final Set<String> noted = new HashSet<>();

    Feet(List<Line> lines) {
      this.lines = lines;
    }

    /// Goes from one foot of a page to the next. The first footnote stands behind a rule, where numbers may begin anew, or
    /// is numbered on.
    Map<Integer, Line> raise() {
      int last = 0;
      int textFrom = 0;
      int footFrom = -1;
      int footTo = -1;
      boolean behindRule = false;
      List<String> foot = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.isBlank()) {
          continue;
        }
        Matcher noted = footnote.matcher(line.text());
        int number =
            noted.matches() && line.headingLevel() == 0 ? Integer.parseInt(noted.group(1)) : 0;
        boolean next = number > 1 && number == last + 1 && opensNote(noted.group(2));
        if (number > 0 && (behindRule && (number > last || number == 1) || next)) {
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
      if (footTo >= 0) {
        raiseBetween(textFrom, footTo, foot);
        raiseBetween(footTo, lines.size(), List.of());
      }
      return raised;
    }

    /// Raises the marks of one foot in the text above it, and those of notes that the text had before.
    private void raiseBetween(int from, int to, List<String> foot) {
      List<Figure> figures = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (!raised.containsKey(i) && !marks.isFrontMatter(lines.get(i).text())) {
          addFigures(i, figures);
        }
      }
      Map<Figure, List<String>> ordered = MarkOrder.marks(figures, foot);
      Map<Integer, List<Figure>> found = new HashMap<>();
      for (Figure figure : figures) {
        List<String> own = ordered.getOrDefault(figure, List.of());
        if (!own.isEmpty() || noted.contains(figure.digits()) && returns(figure)) {
          noted.addAll(own);
          found.computeIfAbsent(figure.line(), none -> new ArrayList<>()).add(figure);
        }
      }
      found.forEach((line, inLine) -> raised.put(line, raised(lines.get(line), inLine)));
    }

    private void addFigures(int index, List<Figure> figures) {
      String text = lines.get(index).text();
      Matcher figure = mark.matcher(text);
      while (figure.find()) {
        boolean apart = !Script.isHan(text.charAt(figure.start() - 1));
        figures.add(new Figure(index, figure.start(), figure.group(1), apart));
      }
    }

    /// Whether a figure can be a mark that the text has had: it is behind a stop or a word of an alphabet, and nothing is
    /// counted with it.
    private boolean returns(Figure figure) {
      String text = lines.get(figure.line()).text();
      char before = text.charAt(figure.start() - 1);
      boolean counts =
          figure.end() < text.length()
              && Script.isHan(text.charAt(figure.end()))
              && "》”".indexOf(before) < 0;
      if (!figure.apart() || counts) {
        return false;
      }
      Line next =
          figure.line() + 1 < lines.size() ? lines.get(figure.line() + 1) : Line.plain(0, "");
      return figure.end() < text.length()
          || next.isBlank()
          || !Script.isWide(before)
          || Label.of(next.text()).isPresent()
          || next.place().indent() > lines.get(figure.line()).place().indent();
    }
  }

  private static Line raised(Line line, List<Figure> figures) {
    StringBuilder marked = new StringBuilder();
    int copied = 0;
    for (Figure figure : figures) {
      marked
          .append(line.text(), copied, figure.start())
          .append(FootnoteMarks.mark(figure.digits()));
      copied = figure.end();
    }
    return line.withText(marked.append(line.text().substring(copied)).toString());
  }

  /// Whether a text behind a number can be a note: "8 of its resolution" goes on with the line above.
  private static boolean opensNote(String text) {
    return !Character.isLowerCase(text.charAt(0))
        || text.startsWith("www.")
        || text.startsWith("http");
  }
}
