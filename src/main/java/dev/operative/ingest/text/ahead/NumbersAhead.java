package dev.operative.ingest.text.ahead;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Knows where a paragraph numbered 1 is still to come, before the next preamble begins.
public final class NumbersAhead {
  private final Set<Integer> lines = new HashSet<>();

  private NumbersAhead() {}

  /// Looks through the blocks of a document.
  public static NumbersAhead of(List<Block> blocks, StructureMarks marks) {
    NumbersAhead ahead = new NumbersAhead();
    boolean follows = false;
    for (Block block : blocks.reversed()) {
      if (follows) {
        ahead.lines.add(block.firstLine());
      }
      if (marks.isOrganLine(block.text()) || ends(block.text(), marks)) {
        follows = false;
      } else if (Label.of(block.text()).map(NumbersAhead::isFirst).orElse(false)) {
        follows = true;
      }
    }
    return ahead;
  }

  /// Whether such a number follows after the block.
  public boolean follow(Block block) {
    return lines.contains(block.firstLine());
  }

  /// Whether a resolution is over with a text: the heading of an annex, or the line that says at which meeting it was adopted.
  private static boolean ends(String text, StructureMarks marks) {
    return marks.isAnnex(text)
        || marks.isTitledAnnex(text) && !Script.endsWithStop(text)
        || marks.isConclusion(text);
  }

  private static boolean isFirst(Label label) {
    return label.form() == Label.Form.NUMBER && label.number() == 1;
  }
}
