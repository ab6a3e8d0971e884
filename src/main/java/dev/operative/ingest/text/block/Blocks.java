package dev.operative.ingest.text.block;

import dev.operative.document.Language;
import dev.operative.ingest.SetPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the lines of the body together into blocks, and remembers what stood between them.
public final class Blocks {
  /// A text whose lines are wider than this was not wrapped: every line is a block of its own.
  private static final int WIDEST_WRAP = 170;

  /// Neither a bracket around front matter nor a quoted title takes more lines.
  private static final int MOST_ENCLOSED = 40;

  private static final Pattern CLOSING_NUMBER = Pattern.compile("\\d{1,3}[)）]");

  private final StructureMarks marks;
  private final Openings openings;
  private final List<Block> blocks = new ArrayList<>();
  private final int wrap;
  private final Hyphens hyphens;
  private final Indents indents;
  private final List<Line> run = new ArrayList<>();
  private Block.Gap gap = Block.Gap.NONE;

  private Blocks(StructureMarks marks, Openings openings, Hyphens hyphens, List<Line> lines) {
    this.marks = marks;
    this.openings = openings;
    this.wrap = wrap(lines);
    this.hyphens = hyphens;
    this.indents = Indents.of(lines);
  }

  /// The blocks of these lines, in order.
  public static List<Block> of(
      List<Line> lines, StructureMarks marks, Openings openings, Hyphens hyphens) {
    Blocks blocks = new Blocks(marks, openings, hyphens, lines);
    int page = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
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
        blocks.add(line, i + 1 < lines.size() ? lines.get(i + 1) : Line.plain(line.number(), ""));
      }
    }
    blocks.close();
    return blocks.blocks;
  }

  private void widen(Block.Gap seen) {
    close();
    if (seen.compareTo(gap) > 0) {
      gap = seen;
    }
  }

  private void add(Line line, Line next) {
    if (!run.isEmpty() && startsBlock(run.getLast(), line, next)) {
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
    StringBuilder joined = new StringBuilder(text);
    boolean emphasised = first.emphasised();
    for (Line line : run.subList(1, run.size())) {
      hyphens.append(joined, line.text());
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
            indents.start(first),
            gap));
    run.clear();
    gap = Block.Gap.NONE;
  }

  /// Whether the line begins a block, given the line straight above it.
  private boolean startsBlock(Line above, Line line, Line next) {
    if (wrap == 0
        || line.headingLevel() > 0
        || above.headingLevel() > 0
        || line.listItem()
        || line.emphasised() != above.emphasised()
        || Tables.isRow(line.text())
        || Tables.isRow(above.text())) {
      return true;
    }
    String text = line.text();
    boolean complete = Script.endsWithStop(above.text());
    boolean isShort = Script.width(above.text()) < wrap * 0.8 && firstWordFits(above.text(), text);
    if (FootnoteMarks.leading(run.getFirst().text()).isPresent()
        && !Script.endsSentence(above.text())) {
      return FootnoteMarks.leading(text).isPresent();
    }
    if (marks.startsPart(text)
        || marks.startsFrontMatter(text)
        || marks.isOrganLine(text)
        || marks.isOrganLine(above.text())
        || (complete || isShort && !endsInside(above.text())) && marks.isFrontMatter(text)) {
      return true;
    }
    if (FootnoteMarks.leading(text).isPresent()) {
      return true;
    }
    if (endsInCapitals(above) && Script.hasSmallLetter(text)) {
      return true;
    }
    if (isBracketOpen() || isInsideBracket(text)) {
      return false;
    }
    Optional<Label> label = Label.of(text);
    if (label.isPresent()) {
      return complete
          || isShort
          || indents.isDeeper(run.getFirst(), line) && opensSublist(label.get())
          || label.get().follows(Label.of(run.getFirst().text()))
          || label.get().form() != Label.Form.NUMBER && endsWithAnd(above.text());
    }
    if (Script.beginsInside(text)) {
      return false;
    }
    if (complete && headsNumbers(above.text(), text, next)) {
      return true;
    }
    if (!isShort
        && (indents.goesOn(run, line) || gap == Block.Gap.PAGE && indents.areFlush(run, line))) {
      return false;
    }
    if (",，".indexOf(Script.last(above.text())) >= 0 && isInsideQuotation()) {
      return false;
    }
    if (indents.begins(run, line)) {
      return true;
    }
    if (complete && (opensQuotedParagraph(text) || marks.startsParagraph(text))) {
      return true;
    }
    Language language = marks.language(text);
    if (isShort) {
      boolean veryShort = Script.width(above.text()) < wrap * 0.6;
      return complete || !endsInside(above.text()) && (veryShort || !Script.isWide(text.charAt(0)));
    }
    if (complete && ",，".indexOf(Script.last(above.text())) < 0 && standsAlone(text, next)) {
      return true;
    }
    StringBuilder ahead = new StringBuilder(text);
    hyphens.append(ahead, next.text());
    return closesClause(above.text()) && openings.preambular(ahead.toString(), language)
        || ",;".indexOf(Script.last(above.text())) >= 0
            && openings.operative(ahead.toString(), language);
  }

  /// Whether the block began and goes on in capitals, as titles were typed.
  private boolean endsInCapitals(Line above) {
    return Script.isInCapitals(run.getFirst().text()) && !Script.hasSmallLetter(above.text());
  }

  /// Whether a title that the paragraph quotes goes on: "the guidelines “Protecting Cultural Property,".
  private boolean isInsideQuotation() {
    return run.size() < MOST_ENCLOSED
        && QuotedText.isLeftOpenInside(
            run.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  /// Whether a bracket that opened the block is still open, as in "[Adopted by a recorded vote of …".
  private boolean isBracketOpen() {
    return run.size() < MOST_ENCLOSED
        && run.getFirst().text().startsWith("[")
        && run.stream().noneMatch(line -> line.text().endsWith("]"));
  }

  /// Quoted resolutions and statements repeat the quotation mark before each paragraph.
  private static boolean opensQuotedParagraph(String text) {
    return text.length() > 2
        && text.charAt(0) == '“'
        && Character.isUpperCase(text.charAt(1))
        && text.indexOf('”') < 0;
  }

  /// Whether a line heads the numbered paragraph below it. No preamble goes on with a comma above number 1.
  private boolean headsNumbers(String above, String text, Line next) {
    Optional<Label> label = Label.of(next.text());
    return label.isPresent()
        && standsAlone(text, next)
        && (Script.endsSentence(above) || label.get().number() == 1);
  }

  /// Whether a number opens a list inside a list: (i) below (a).
  private static boolean opensSublist(Label label) {
    return label.form() != Label.Form.NUMBER
        && !label.rest().isEmpty()
        && Character.isUpperCase(label.rest().charAt(0));
  }

  /// Whether a line closes with its number a bracket that the line above left open: "(Sect." and "14)".
  private boolean isInsideBracket(String text) {
    String above = run.getLast().text();
    return CLOSING_NUMBER.matcher(text).lookingAt()
        && Math.max(above.lastIndexOf('('), above.lastIndexOf('（'))
            > Math.max(above.lastIndexOf(')'), above.lastIndexOf('）'));
  }

  /// Whether a line can be a heading of its own: no stop, not full, and the next line begins something else.
  private boolean standsAlone(String text, Line next) {
    return !Script.endsWithStop(text)
        && Script.width(text) < wrap * 0.8
        && (next.isBlank() || Label.of(next.text()).isPresent());
  }

  /// Whether the first word of a line would still have had room on the line above.
  private boolean firstWordFits(String above, String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && !Script.isWide(text.charAt(end))) {
      end++;
    }
    return Script.width(above) + end + 2 < wrap;
  }

  private static boolean closesClause(String text) {
    return ",，;；.。".indexOf(Script.last(text)) >= 0;
  }

  private boolean endsWithAnd(String text) {
    return marks.phrases().occurs(SetPhrase.LIST_GOES_ON, text);
  }

  /// Whether a short line cannot be the end of anything: it ends with a small word or a hyphen.
  private boolean endsInside(String text) {
    return text.endsWith("-") || marks.phrases().occurs(SetPhrase.UNFINISHED, text);
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
