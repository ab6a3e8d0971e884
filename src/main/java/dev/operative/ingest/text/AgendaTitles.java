package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The titles of agenda items in a masthead: what is printed between the number of the item, or of several,
/// and the line that says who adopted or proposed the text, or its own title.
final class AgendaTitles {
  /// Several items have a title each, and a title may be broken over pages.
  private static final int MOST = 6;

  private final Set<Integer> lines = new HashSet<>();

  private AgendaTitles() {}

  static AgendaTitles of(List<Block> blocks, StructureMarks marks) {
    AgendaTitles titles = new AgendaTitles();
    for (int i = 0; i < blocks.size(); i++) {
      if (marks.isAgendaNumber(blocks.get(i).text())) {
        titles.take(blocks.subList(i + 1, Math.min(blocks.size(), i + 2 + MOST)), marks);
      }
    }
    return titles;
  }

  private void take(List<Block> below, StructureMarks marks) {
    for (int i = 0; i < below.size(); i++) {
      String text = below.get(i).text();
      boolean ownTitle = i > 0 && (marks.isDraft(text) || marks.isResolution(text));
      if (marks.startsFrontMatter(text) || ownTitle) {
        below.subList(0, i).forEach(title -> lines.add(title.firstLine()));
        return;
      }
      if (marks.isOrganLine(text)) {
        return;
      }
    }
  }

  /// Whether the block is one of them.
  boolean contain(Block block) {
    return lines.contains(block.firstLine());
  }
}
