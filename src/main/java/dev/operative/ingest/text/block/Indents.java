package dev.operative.ingest.text.block;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The indentation of the first lines of a document's paragraphs, by which a line tells whether a paragraph begins with it.
final class Indents {
  /// Two lines that begin less than this apart begin at the same place.
  private static final int STEP = 2;

  /// What begins further from the margin is centred or stands at the right.
  private static final int DEEPEST = 16;

  /// So many paragraphs show whether first lines are indented.
  private static final int FEWEST = 4;

  private final boolean used;
  private final int margin;

  private Indents(boolean used, int margin) {
    this.used = used;
    this.margin = margin;
  }

  /// Looks at the first two lines of each paragraph that stands apart from the one above.
  static Indents of(List<Line> lines) {
    Map<Integer, Integer> margins = new TreeMap<>();
    int indented = 0;
    int level = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line first = lines.get(i);
      Line second = lines.get(i + 1);
      if (!standsApart(lines, i) || !tells(first) || !tells(second)) {
        continue;
      }
      int step = first.place().indent() - second.place().indent();
      // A number may hang out of its paragraph, and items of lists are set further in: neither
      // tells of paragraphs.
      boolean tellsNothing =
          Label.of(first.text())
              .filter(label -> step < STEP || label.form() != Label.Form.NUMBER)
              .isPresent();
      if (tellsNothing) {
        continue;
      }
      if (step >= STEP) {
        indented++;
        margins.merge(second.place().indent(), 1, Integer::sum);
      } else if (step > -STEP) {
        level++;
      }
    }
    int margin =
        margins.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    return new Indents(indented >= FEWEST && indented > level, margin);
  }

  /// Whether an empty line stands above a line, or it is indented and the one above is not.
  private static boolean standsApart(List<Line> lines, int i) {
    return i == 0
        || lines.get(i - 1).isBlank()
        || lines.get(i).place().indent() - lines.get(i - 1).place().indent() >= STEP;
  }

  private static boolean tells(Line line) {
    return !line.isBlank() && line.place().indent() >= 0 && line.region() == Region.BODY;
  }

  /// How the first line of a block is set.
  Block.Start start(Line line) {
    if (!used || line.place().indent() < 0) {
      return Block.Start.UNKNOWN;
    }
    return line.place().indent() < margin + STEP ? Block.Start.FLUSH : Block.Start.INDENTED;
  }

  /// Whether a line goes on with the paragraph whose lines are given: it stands further out than the first, and as the last.
  boolean goesOn(List<Line> run, Line line) {
    return used
        && tells(line)
        && run.getFirst().place().indent() - line.place().indent() >= STEP
        && (run.size() == 1 || near(run.getLast(), line));
  }

  /// Whether neither the first and last line of a block nor a line are indented, as where a page begins inside a paragraph.
  boolean areFlush(List<Line> run, Line line) {
    return start(run.getFirst()) == Block.Start.FLUSH
        && start(run.getLast()) == Block.Start.FLUSH
        && start(line) == Block.Start.FLUSH;
  }

  /// Whether a line is further indented than another.
  boolean isDeeper(Line other, Line line) {
    return used
        && tells(line)
        && tells(other)
        && line.place().indent() - other.place().indent() >= STEP;
  }

  /// Whether a paragraph begins with a line: it is indented, and the lines above it are not or are one that is complete.
  boolean begins(List<Line> run, Line line) {
    Line above = run.getLast();
    boolean further = line.place().indent() - above.place().indent() >= STEP;
    return used
        && tells(line)
        && line.place().indent() - margin < DEEPEST
        && (run.size() > 1
            ? further
            : near(above, line)
                && start(line) == Block.Start.INDENTED
                && Script.endsWithStop(above.text()));
  }

  private static boolean near(Line a, Line b) {
    return Math.abs(a.place().indent() - b.place().indent()) < STEP;
  }
}
