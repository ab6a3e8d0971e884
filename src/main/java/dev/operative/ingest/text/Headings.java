package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.text.OpenPart.Stage;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.Optional;

/// Tells headings from paragraphs.
final class Headings {
  private static final int LONGEST = 300;

  private final StructureMarks marks;
  private final Openings openings;

  Headings(StructureMarks marks, Openings openings) {
    this.marks = marks;
    this.openings = openings;
  }

  /// Whether a block among the front matter is a title.
  boolean isTitle(Block block) {
    boolean named = marks.isResolution(block.text()) || marks.isDraft(block.text());
    if (block.listItem()
        || block.text().length() > LONGEST && !named
        || marks.phrases().begins(SetPhrase.LETTER_TEXT, block.text())) {
      return false;
    }
    char last = Script.last(block.text());
    return ",，;；。".indexOf(last) < 0
        && (last != '.' || block.isMarked() && Script.width(block.text()) < 120)
        && Label.of(block.text()).isEmpty()
        && (block.isMarked() || ":：".indexOf(last) < 0);
  }

  /// The title of the agenda item stands below its number, before any title of the document.
  boolean isAgendaTitle(Block block, OpenPart part) {
    Optional<Unit> last = part.last();
    return !block.isMarked()
        && part.titles().isEmpty()
        && last.isPresent()
        && last.get().section() == Section.FRONT_MATTER
        && marks.isAgendaNumber(last.get().text())
        && !marks.isDraft(block.text())
        && isTitle(block);
  }

  /// Whether a block inside a part is a heading.
  boolean isHeading(Block block, OpenPart part) {
    String text = block.text();
    if (block.listItem() || text.length() > LONGEST) {
      return false;
    }
    if (block.isMarked()) {
      return ",，;；.。".indexOf(Script.last(text)) < 0;
    }
    boolean finished = part.lastText().map(unit -> Script.endsWithStop(unit.tail())).orElse(true);
    if (marks.isNumberedHeading(text)) {
      return finished || part.stage() != Stage.NARRATIVE || endsListItem(part);
    }
    if (Label.of(text).isPresent()
        || Script.endsWithStop(text)
        || Script.beginsInside(text)
        || marks.startsSentence(text)) {
      return false;
    }
    boolean signed = part.is(Kind.LETTER) || part.is(Kind.STATEMENT) && part.opener().isPresent();
    if (signed || !finished) {
      return false;
    }
    Language language = block.language();
    int widest = part.stage() == Stage.NARRATIVE ? 160 : 240;
    return (Script.width(text) <= widest || standsBelowCounter(part))
        && (part.stage() != Stage.PREAMBLE || !openings.preambular(text, language))
        && !openings.operative(text, language);
  }

  /// Whether the number of a division stands above, whose title may be long.
  private boolean standsBelowCounter(OpenPart part) {
    return part.last()
        .filter(unit -> unit.section() == Section.HEADING)
        .filter(unit -> marks.isCounter(unit.text()))
        .isPresent();
  }

  /// Whether the part ends with a numbered name or the like, which bears no stop.
  private static boolean endsListItem(OpenPart part) {
    return part.lastText()
        .map(unit -> !unit.number().isNone() && unit.text().length() <= LONGEST)
        .orElse(false);
  }
}
