package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.Signs;

/// Tells the headings with which a part of a document opens: a letter, a statement, an annex, a masthead.
final class PartOpenings {
  private PartOpenings() {}

  /// Whether a new part begins with the block.
  static boolean opens(Block block, OpenPart part) {
    String text = block.text();
    if (block.listItem()) {
      return false;
    }
    return Signs.isLetter(text)
        || Signs.isStatement(text) && startsAfresh(block, part)
        || Signs.isAnnex(text) && (startsAfresh(block, part) || block.gap() != Block.Gap.NONE)
        || Signs.isTitledAnnex(text) && block.isMarked()
        || Signs.isMasthead(text) && !part.isBare();
  }

  private static boolean startsAfresh(Block block, OpenPart part) {
    return block.isMarked()
        || part.lastText().map(unit -> Script.endsWithStop(unit.tail())).orElse(true);
  }
}
