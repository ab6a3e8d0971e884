package dev.operative.ingest.text.ahead;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The numbers under which resolutions and decisions stand that are printed one after the other, as in the report of a
/// session. Such a number is told from a heading of the report by the organ that speaks a few lines below it.
public final class TitlesAhead {
  /// Between the number and the organ stands a title, which may take several lines.
  private static final int MOST_BETWEEN = 4;

  private final Set<Integer> lines = new HashSet<>();

  private TitlesAhead() {}

  /// Looks through the blocks of a document.
  public static TitlesAhead of(List<Block> blocks, StructureMarks marks, Speakers speakers) {
    TitlesAhead titles = new TitlesAhead();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (marks.isOrganLine(block.text()) || speakers.contain(block)) {
        titles.takeAbove(blocks.subList(Math.max(0, i - MOST_BETWEEN), i), marks);
      }
    }
    return titles;
  }

  private void takeAbove(List<Block> above, StructureMarks marks) {
    for (Block block : above.reversed()) {
      if (Script.endsWithStop(block.text())) {
        return;
      }
      if (marks.isResolution(block.text()) || marks.isDraft(block.text())) {
        lines.add(block.firstLine());
        return;
      }
    }
  }

  /// Whether a block is such a number.
  public boolean contain(Block block) {
    return lines.contains(block.firstLine());
  }
}
