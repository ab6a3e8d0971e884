package dev.operative.ingest.text.ahead;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines of a masthead that only their place tells: the titles of agenda items, printed between the number of the item, or
/// of several, and the line that says who adopted or proposed the text, or its own title; and what stands above the first
/// number and names no text, such as a library's stamp.
public final class MastheadLines {
  /// Several items have a title each, and a title may be broken over pages.
  private static final int MOST_BELOW = 6;

  private static final int MOST_ABOVE = 24;

  private final Set<Integer> lines = new HashSet<>();

  private MastheadLines() {}

  public static MastheadLines of(List<Block> blocks, StructureMarks marks) {
    MastheadLines masthead = new MastheadLines();
    boolean found = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (marks.isAgendaNumber(blocks.get(i).text())) {
        if (!found) {
          masthead.takeAbove(blocks.subList(0, i), marks);
        }
        found = true;
        masthead.takeBelow(
            blocks.subList(i + 1, Math.min(blocks.size(), i + 2 + MOST_BELOW)), marks);
      }
    }
    return masthead;
  }

  private void takeAbove(List<Block> above, StructureMarks marks) {
    if (above.size() <= MOST_ABOVE && above.stream().noneMatch(block -> isText(block, marks))) {
      above.stream()
          .filter(block -> !namesText(block.text(), marks))
          .forEach(block -> lines.add(block.firstLine()));
    }
  }

  private static boolean isText(Block block, StructureMarks marks) {
    return marks.isOrganLine(block.text())
        || (Script.endsSentence(block.text()) && !marks.isFrontMatter(block.text()));
  }

  /// Whether a line says what sort of text stands below, and so is its title or part of it.
  private static boolean namesText(String text, StructureMarks marks) {
    return marks.isResolution(text)
        || marks.isDraft(text)
        || marks.isReport(text)
        || marks.isLetter(text)
        || marks.isStatement(text)
        || marks.isPresidential(text)
        || marks.isAnnex(text);
  }

  private void takeBelow(List<Block> below, StructureMarks marks) {
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
  public boolean contain(Block block) {
    return lines.contains(block.firstLine());
  }
}
