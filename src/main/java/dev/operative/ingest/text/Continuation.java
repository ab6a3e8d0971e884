package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.QuotedText;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides whether a block goes on with the paragraph before it, which page furniture, a footnote or the
/// mere end of a page broke.
final class Continuation {
  /// A stretch of text that no heading is as long as, in letters of an alphabet.
  private static final int LONG = 140;

  /// The end of an item whose list was to go on, whatever follows: "; and".
  private static final Pattern LIST_GOES_ON = Pattern.compile("[;；]\\s*\\p{L}{1,3}$");

  private final StructureMarks marks;
  private final Openings openings;

  Continuation(StructureMarks marks, Openings openings) {
    this.marks = marks;
    this.openings = openings;
  }

  /// Whether the block, which opens with no number, continues the last paragraph of the part.
  boolean joins(Block block, OpenPart part) {
    Optional<Unit> last = part.lastText();
    if (last.isEmpty()
        || block.headingLevel() > 0
        || block.listItem()
        || marks.startsParagraph(block.text())) {
      return false;
    }
    String before = last.get().tail();
    String text = block.text();
    boolean inside = Script.beginsInside(text);
    char end = Script.last(before);
    boolean broken = block.isBehindPageEnd() || part.endsWithFootnoteBehind(last.get());
    if (!Script.endsWithStop(before)) {
      return inside || runsOn(block) || broken && !block.isMarked();
    }
    if (broken && block.start() == Block.Start.FLUSH && Script.endsWithStop(text)) {
      return true;
    }
    if (inside) {
      return ":：".indexOf(end) < 0 && (broken || ";；".indexOf(end) < 0);
    }
    return switch (last.get().section()) {
      case PREAMBULAR ->
          broken
              && block.start() != Block.Start.INDENTED
              && ",，".indexOf(end) >= 0
              && ",，".indexOf(Script.last(text)) >= 0
              && (!openings.preambular(text, block.language())
                  || QuotedText.isLeftOpenInside(last.get().text()));
      case OPERATIVE -> ",，、".indexOf(end) >= 0;
      case NARRATIVE ->
          ",，、".indexOf(end) >= 0 && !opensRecital(block)
              || continuesNumbered(block, part, last.get());
      default -> false;
    };
  }

  /// A declaration that is annexed has a preamble of its own, each paragraph of which ends with a comma.
  private boolean opensRecital(Block block) {
    return ",，".indexOf(Script.last(block.text())) >= 0
        && openings.preambular(block.text(), block.language());
  }

  /// In a text whose paragraphs are numbered, a sentence without number goes on with the paragraph before. A statement has
  /// numbers here and there, and in a press release another speaker follows.
  private boolean continuesNumbered(Block block, OpenPart part, Unit last) {
    return part.levels().current() > 0
        && !part.is(Kind.STATEMENT)
        && !marks.phrases().begins(SetPhrase.SPEECH, block.text())
        && !last.number().isNone()
        && !block.isMarked()
        && ":：".indexOf(Script.last(last.tail())) < 0
        && Script.endsWithStop(block.text());
  }

  /// A block with a capital letter behind an unfinished paragraph is its continuation when it is itself a
  /// stretch of running text, not a heading.
  private boolean runsOn(Block block) {
    return !block.isMarked()
        && (Script.endsWithStop(block.text())
            || block.text().length() * marks.languages().rules(block.language()).weight() > LONG);
  }

  /// Whether a number at the start of a block is the number of a paragraph, and not of the text: "1373
  /// (2001)" broken over two lines is not.
  boolean isLabel(Label label, OpenPart part) {
    if (label.form() != Label.Form.NUMBER) {
      return true;
    }
    Optional<Unit> last = part.lastText();
    boolean finished =
        last.map(
                unit ->
                    Script.endsWithStop(unit.tail()) || LIST_GOES_ON.matcher(unit.tail()).find())
            .orElse(true);
    return finished || label.number() == part.levels().current() + 1;
  }
}
