package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Script;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lines of a document that end in a colon and come again and again: each heads a group of paragraphs, as
/// "We commit to taking the following action:" and "Targets:" do. A line that comes once introduces a list.
final class GroupHeadings {
  private static final int WIDEST = 100;
  private static final int OFTEN = 3;

  private final Set<String> texts;

  private GroupHeadings(Set<String> texts) {
    this.texts = texts;
  }

  /// Finds them among all blocks of a document.
  static GroupHeadings of(List<Block> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    for (Block block : blocks) {
      if (mayHead(block)) {
        counts.merge(block.text(), 1, Integer::sum);
      }
    }
    Set<String> texts = new HashSet<>();
    counts.forEach(
        (text, count) -> {
          if (count >= OFTEN) {
            texts.add(text);
          }
        });
    return new GroupHeadings(texts);
  }

  /// Whether the block is one of them and follows a finished paragraph or a heading.
  boolean contain(Block block, OpenPart part) {
    return texts.contains(block.text())
        && mayHead(block)
        && part.lastText().map(unit -> Script.endsWithStop(unit.tail())).orElse(true);
  }

  private static boolean mayHead(Block block) {
    String text = block.text();
    return !block.listItem()
        && ":：".indexOf(Script.last(text)) >= 0
        && Script.width(text) <= WIDEST
        && !Script.beginsInside(text)
        && Label.of(text).isEmpty();
  }
}
