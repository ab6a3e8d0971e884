package dev.operative.ingest.text.block;

import dev.operative.document.Language;
import dev.operative.ingest.SetPhrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Decides whether a line goes on with the lines of an open block or begins one of its own.
final class BlockStart {
  /// The last character of a line and the line below: a year, or a month and a year below a day.
  private static final Pattern REST_OF_DATE =
      Pattern.compile(".(?:(?<=\\d)\\p{L}{3,9} )?(?:19|20)\\d\\d");
  private static final Pattern CLOSING_NUMBER = Pattern.compile("\\d{1,3}[)）]");

  private final Setting setting;
  private final StructureMarks marks;
  private final Openings openings;
  private final Indents indents;
  private final int wrap;
  private final List<Line> run;
  private final boolean behindPageEnd;
  private final int lastNumber;

  /// How the lines of a document are set, and what tells its paragraphs.
  ///
  /// @param wrap the width at which they were wrapped; 0 when they were not
  record Setting(
      StructureMarks marks, Openings openings, Hyphens hyphens, Indents indents, int wrap) {}

  /// Prepares for the line below an open block.
  ///
  /// @param run the lines of the block so far, at least one
  /// @param behindPageEnd whether a page ended above the block
  /// @param lastNumber the number that the last numbered paragraph above opened with; 0 before the first
  BlockStart(Setting setting, List<Line> run, boolean behindPageEnd, int lastNumber) {
    this.setting = setting;
    this.marks = setting.marks();
    this.openings = setting.openings();
    this.indents = setting.indents();
    this.wrap = setting.wrap();
    this.run = run;
    this.behindPageEnd = behindPageEnd;
    this.lastNumber = lastNumber;
  }

  /// Whether a block begins with a line.
  ///
  /// @param line the line below the last of the open block
  /// @param ahead some lines below it
  boolean is(Line line, List<Line> ahead) {
    Line above = run.getLast();
    Line next = ahead.isEmpty() ? Line.plain(line.number(), "") : ahead.getFirst();
    if (wrap == 0
        || line.headingLevel() > 0
        || above.headingLevel() > 0
        || line.listItem()
        || line.emphasised() != above.emphasised() && !endsSpeakerLine(line.text())
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
    if (isInsideTitle(text)
        || !complete && REST_OF_DATE.matcher(Script.last(above.text()) + text).matches()) {
      return false;
    }
    if (marks.startsPart(text)
        || marks.startsFrontMatter(text)
        || marks.isOrganLine(text) && (complete || isShort || !isInsideParagraph())
        || run.size() == 1 && marks.isOrganLine(above.text())
        || (complete || (isShort || isMasthead(above)) && !endsInside(above.text()))
            && marks.isFrontMatter(text)) {
      return true;
    }
    if (FootnoteMarks.leading(text).isPresent()
        || endsInCapitals(above) && Script.hasSmallLetter(text)) {
      return true;
    }
    if (isBracketOpen() || isInsideBracket(text)) {
      return false;
    }
    if (complete && marks.isCounter(text) || run.size() == 1 && marks.isCounter(above.text())) {
      return true;
    }
    Optional<Label> label = Label.of(text);
    if (label.isPresent()) {
      if (goesOnInside(label.get())
          || label.get().form() == Label.Form.NUMBER
              && marks.phrases().occurs(SetPhrase.BEFORE_NUMBER, above.text())) {
        return false;
      }
      return complete
          || label.get().form() == Label.Form.NUMBER && isNext(label.get())
          || isShort
          || indents.isDeeper(run.getFirst(), line) && opensSublist(label.get())
          || label.get().follows(Label.of(run.getFirst().text()))
          || label.get().form() != Label.Form.NUMBER && endsWithAnd(above.text());
    }
    if (Script.beginsInside(text)) {
      return false;
    }
    if (complete && (headsNumbers(above.text(), text, next) || headsNext(line, ahead))) {
      return true;
    }
    if (!isShort && (indents.goesOn(run, line) || behindPageEnd && indents.areFlush(run, line))) {
      return false;
    }
    if (",，".indexOf(Script.last(above.text())) >= 0 && isInsideQuotation()) {
      return false;
    }
    if (indents.begins(run, line) && !goesOnNaming(text)) {
      return true;
    }
    if (complete && (opensQuotedParagraph(text) || marks.startsParagraph(text))) {
      return true;
    }
    if (isShort) {
      boolean veryShort = Script.width(above.text()) < wrap * 0.6;
      return complete || !endsInside(above.text()) && (veryShort || !Script.isWide(text.charAt(0)));
    }
    if (complete && ",，".indexOf(Script.last(above.text())) < 0 && standsAlone(text, next)) {
      return true;
    }
    if (marks.isOfMeeting(run.getFirst().text())) {
      return false;
    }
    StringBuilder words = new StringBuilder(text);
    setting.hyphens().append(words, next.text());
    Language language = marks.language(text);
    return ",，;；.。".indexOf(Script.last(above.text())) >= 0
            && openings.preambular(words.toString(), language)
        || ",;".indexOf(Script.last(above.text())) >= 0
            && openings.operative(words.toString(), language);
  }

  /// Whether a line ends the name of an organ, which is set in italics without its comma.
  private boolean endsSpeakerLine(String text) {
    String name = run.getFirst().text() + " " + text;
    return run.size() == 1
        && Script.last(text) == ','
        && !Script.endsWithStop(run.getFirst().text())
        && marks.isSpeakerLine(name)
        && !opensClause(text);
  }

  /// Whether a line of a masthead stands above, which may be as wide as the text when it has two columns.
  private boolean isMasthead(Line above) {
    return run.size() == 1 && marks.isFrontMatter(above.text());
  }

  /// Whether the title of a letter, or of an annex to one, goes on with a line: it is set narrower than the text.
  private boolean isInsideTitle(String text) {
    String opening = run.getFirst().text();
    return run.size() < Blocks.LONGEST_HEADING
        && (marks.isLetter(opening) || marks.isAnnexOfLetter(opening))
        && Script.width(text) < wrap * 0.8
        && !Script.endsWithStop(text)
        && !marks.startsPart(text)
        && !marks.isFrontMatter(text)
        && Label.of(text).isEmpty();
  }

  /// Whether the lines so far began a paragraph that says who recalls or decides something, which no title does.
  private boolean isInsideParagraph() {
    String text = run.getFirst().text();
    return Label.of(text).isPresent() || opensClause(text);
  }

  private boolean opensClause(String text) {
    Language language = marks.language(text);
    return openings.preambular(text, language) || openings.operative(text, language);
  }

  /// Whether a list of names goes on behind a comma, as that of sponsors, all of whose lines are indented.
  private boolean goesOnNaming(String text) {
    String first = run.getFirst().text();
    return ",，".indexOf(Script.last(run.getLast().text())) >= 0
        && !isInsideParagraph()
        && !marks.isSpeakerLine(first)
        && !marks.isOrganLine(first)
        && !opensClause(text);
  }

  /// Whether a number is the next below a heading that fills its line.
  private boolean isNext(Label label) {
    String rest = label.rest();
    return label.number() == lastNumber + 1
        && lastNumber > 0
        && !isInsideParagraph()
        && openings.operative(rest, marks.language(rest));
  }

  /// Whether a label at the beginning of a line belongs to a list inside a sentence, as (b) does where (a) stands inside a
  /// line above, or to the number of a resolution: 1514 (XV).
  private boolean goesOnInside(Label label) {
    String text = run.stream().map(Line::text).collect(Collectors.joining(" "));
    if (label.form() == Label.Form.ROMAN && Character.isUpperCase(label.value().charAt(0))) {
      return Character.isDigit(Script.last(text));
    }
    return label
        .previous()
        .map(value -> Pattern.compile("[:：;；,，]\\s*\\p{L}{0,3}\\s*[(（]" + value + "[)）]"))
        .filter(item -> item.matcher(text).find())
        .isPresent();
  }

  /// Whether the block began and goes on in capitals, as titles were typed.
  private boolean endsInCapitals(Line above) {
    return Script.isInCapitals(run.getFirst().text()) && !Script.hasSmallLetter(above.text());
  }

  /// Whether a title that the paragraph quotes goes on: "the guidelines “Protecting Cultural Property,".
  private boolean isInsideQuotation() {
    return run.size() < Blocks.MOST_ENCLOSED
        && QuotedText.isLeftOpenInside(
            run.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  /// Whether a bracket that opened the block is still open, as in "[Adopted by a recorded vote of …".
  private boolean isBracketOpen() {
    return run.size() < Blocks.MOST_ENCLOSED
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

  /// Whether lines without a stop stand between a complete paragraph and the next number.
  private boolean headsNext(Line line, List<Line> ahead) {
    Optional<Label> before = Label.of(run.getFirst().text());
    if (Script.endsWithStop(line.text()) || ",，".indexOf(Script.last(run.getLast().text())) >= 0) {
      return false;
    }
    for (Line below : ahead) {
      Optional<Label> label = Label.of(below.text());
      if (label.isPresent() || below.isBlank() || Script.endsWithStop(below.text())) {
        return label.filter(it -> it.form() == Label.Form.NUMBER && it.follows(before)).isPresent();
      }
    }
    return false;
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
    return Script.width(above) + Script.firstWord(text) + 2 < wrap;
  }

  private boolean endsWithAnd(String text) {
    return marks.phrases().occurs(SetPhrase.LIST_GOES_ON, text);
  }

  /// Whether a short line cannot be the end of anything: it ends with a small word or a hyphen.
  private boolean endsInside(String text) {
    return text.endsWith("-") || marks.phrases().occurs(SetPhrase.UNFINISHED, text);
  }
}
