package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Knows where a paragraph numbered 1 is still to come, before the next preamble begins.
final class NumbersAhead {
  private final Set<Integer> lines = new HashSet<>();

  private NumbersAhead() {}

  static NumbersAhead of(List<Block> blocks, StructureMarks marks) {
    NumbersAhead ahead = new NumbersAhead();
    boolean follows = false;
    for (Block block : blocks.reversed()) {
      if (follows) {
        ahead.lines.add(block.firstLine());
      }
      if (marks.isOrganLine(block.text()) || marks.isAnnex(block.text())) {
        follows = false;
      } else if (Label.of(block.text()).map(NumbersAhead::isFirst).orElse(false)) {
        follows = true;
      }
    }
    return ahead;
  }

  /// Whether such a number follows after the block.
  boolean follow(Block block) {
    return lines.contains(block.firstLine());
  }

  private static boolean isFirst(Label label) {
    return label.form() == Label.Form.NUMBER && label.number() == 1;
  }
}
