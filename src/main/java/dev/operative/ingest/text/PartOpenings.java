package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;

/// Tells the headings with which a part of a document opens: a letter, a statement, an annex, a masthead.
final class PartOpenings {
  private final StructureMarks marks;

  PartOpenings(StructureMarks marks) {
    this.marks = marks;
  }

  /// Whether a new part begins with the block.
  boolean opens(Block block, OpenPart part) {
    String text = block.text();
    if (block.listItem()) {
      return false;
    }
    return marks.isLetter(text)
        || marks.isStatement(text) && startsAfresh(block, part)
        || marks.isAnnex(text) && (startsAfresh(block, part) || block.gap() != Block.Gap.NONE)
        || marks.isTitledAnnex(text) && block.isMarked()
        || marks.isMasthead(text) && !part.isBare();
  }

  private static boolean startsAfresh(Block block, OpenPart part) {
    return block.isMarked()
        || part.lastText().map(unit -> Script.endsWithStop(unit.tail())).orElse(true);
  }
}
