package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import dev.operative.ingest.text.block.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The first lines of lists without numbers and stops, as of the names of candidates. A list is told from a
/// heading by what comes below: another line of its kind, not a paragraph.
final class ListsAhead {
  private final Set<Integer> lines = new HashSet<>();

  private ListsAhead() {}

  static ListsAhead of(List<Block> blocks, StructureMarks marks) {
    ListsAhead lists = new ListsAhead();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isBare(blocks.get(i), marks) && isBare(blocks.get(i + 1), marks)) {
        lists.lines.add(blocks.get(i).firstLine());
      }
    }
    return lists;
  }

  /// Whether such a list begins with the block, behind the colon of an operative paragraph.
  boolean contain(Block block, OpenPart part) {
    return lines.contains(block.firstLine())
        && part.stage() == OpenPart.Stage.OPERATIVE
        && part.lastText().map(unit -> ":：".indexOf(Script.last(unit.tail())) >= 0).orElse(false);
  }

  private static boolean isBare(Block block, StructureMarks marks) {
    return !block.isMarked()
        && !block.listItem()
        && Label.of(block.text()).isEmpty()
        && !marks.isNumberedHeading(block.text())
        && !Script.endsWithStop(block.text())
        && !Script.beginsInside(block.text())
        && !Tables.isRow(block.text());
  }
}
