package dev.operative.ingest.text.block;

import java.util.ArrayList;
import java.util.List;

/// Puts the lines of the body together into blocks, and remembers what stood between them.
public final class Blocks {
  /// A text whose lines are wider than this was not wrapped: every line is a block of its own.
  private static final int WIDEST_WRAP = 170;

  /// Neither a bracket around front matter nor a quoted title takes more lines.
  static final int MOST_ENCLOSED = 40;

  /// No heading takes more lines.
  static final int LONGEST_HEADING = 5;

  private final StructureMarks marks;
  private final List<Block> blocks = new ArrayList<>();
  private final BlockStart.Setting setting;
  private final List<Line> run = new ArrayList<>();

  /// The number that the last numbered paragraph opened with; 0 before the first.
  private int number;

  private Block.Gap gap = Block.Gap.NONE;

  private Blocks(StructureMarks marks, Openings openings, Hyphens hyphens, List<Line> lines) {
    this.marks = marks;
    this.setting = new BlockStart.Setting(marks, openings, hyphens, Indents.of(lines), wrap(lines));
  }

  /// The blocks of these lines, in order.
  public static List<Block> of(
      List<Line> lines, StructureMarks marks, Openings openings, Hyphens hyphens) {
    Blocks blocks = new Blocks(marks, openings, hyphens, lines);
    int page = 0;
    int bracketEnd = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      bracketEnd = Math.max(bracketEnd, blocks.bracketEnd(lines, i));
      if (i <= bracketEnd) {
        blocks.addBracketed(line, i == bracketEnd);
        page = line.page();
        continue;
      }
      if (line.page() != page && page != 0) {
        blocks.widen(Block.Gap.PAGE);
      }
      page = line.page();
      if (line.isBlank()) {
        blocks.widen(Block.Gap.BLANK);
      } else if (line.isRule()) {
        blocks.widen(Block.Gap.RULE);
      } else if (line.region() != Region.BODY) {
        blocks.widen(Block.Gap.PAGE);
      } else {
        blocks.add(line, lines.subList(i + 1, Math.min(lines.size(), i + LONGEST_HEADING)));
      }
    }
    blocks.close();
    return blocks.blocks;
  }

  /// The line with which a bracket around front matter closes that opens with a line and does not close with it, whatever
  /// pages end inside; -1 when none opens.
  private int bracketEnd(List<Line> lines, int from) {
    String text = lines.get(from).text();
    if (!text.startsWith("[") || text.indexOf(']') >= 0 || !marks.isBracketed(text + "]")) {
      return -1;
    }
    int last = Math.min(lines.size(), from + MOST_ENCLOSED);
    for (int i = from + 1; i < last && !lines.get(i).text().startsWith("["); i++) {
      if (lines.get(i).text().endsWith("]")) {
        return i;
      }
    }
    return -1;
  }

  private void addBracketed(Line line, boolean closes) {
    if (line.text().startsWith("[")) {
      close();
    }
    if (line.region() == Region.BODY && !line.isBlank()) {
      run.add(line);
    }
    if (closes) {
      close();
    }
  }

  private void widen(Block.Gap seen) {
    close();
    if (seen.compareTo(gap) > 0) {
      gap = seen;
    }
  }

  private void add(Line line, List<Line> ahead) {
    if (!run.isEmpty()
        && new BlockStart(setting, run, gap == Block.Gap.PAGE, number).is(line, ahead)) {
      close();
    }
    run.add(line);
  }

  private void close() {
    if (run.isEmpty()) {
      return;
    }
    Line first = run.getFirst();
    String text = first.text();
    number =
        Label.of(text)
            .filter(label -> label.form() == Label.Form.NUMBER)
            .map(Label::number)
            .orElse(number);
    StringBuilder joined = new StringBuilder(text);
    boolean emphasised = first.emphasised();
    for (Line line : run.subList(1, run.size())) {
      setting.hyphens().append(joined, line.text());
      emphasised &= line.emphasised();
    }
    blocks.add(
        new Block(
            joined.toString(),
            first.number(),
            run.getLast().number(),
            first.headingLevel(),
            emphasised,
            first.listItem(),
            marks.language(joined.toString()),
            setting.indents().start(first),
            gap));
    run.clear();
    gap = Block.Gap.NONE;
  }

  /// The width at which the lines were wrapped; 0 when they were not. Rows of tables are as wide as they are.
  private static int wrap(List<Line> lines) {
    int[] widths =
        lines.stream()
            .filter(line -> !line.isBlank() && !Tables.isRow(line.text()))
            .mapToInt(line -> Script.width(line.text()))
            .sorted()
            .toArray();
    if (widths.length < 2) {
      return 0;
    }
    int wide = widths[(int) (widths.length * 0.95)];
    int widest = widths[widths.length - 1];
    return wide > WIDEST_WRAP || widest > 3 * WIDEST_WRAP
        ? 0
        : Math.max(40, widths[(int) (widths.length * 0.9)]);
  }
}
