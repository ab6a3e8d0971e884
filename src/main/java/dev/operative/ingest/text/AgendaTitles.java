package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Signs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The titles of agenda items in a masthead: what is printed between the number of the item, or of several,
/// and the line that says who adopted the text.
final class AgendaTitles {
  private static final Pattern AGENDA = Pattern.compile("Agenda items? .*|议程项目.*", Pattern.DOTALL);

  /// Several items have a title each, and a title may be broken over pages.
  private static final int MOST = 6;

  private final Set<Integer> lines = new HashSet<>();

  private AgendaTitles() {}

  static AgendaTitles of(List<Block> blocks) {
    AgendaTitles titles = new AgendaTitles();
    for (int i = 0; i < blocks.size(); i++) {
      if (isNumber(blocks.get(i).text())) {
        titles.take(blocks.subList(i + 1, Math.min(blocks.size(), i + 2 + MOST)));
      }
    }
    return titles;
  }

  /// Whether the text is the number of agenda items alone.
  static boolean isNumber(String text) {
    return text.length() < 40 && AGENDA.matcher(text).matches();
  }

  private void take(List<Block> below) {
    for (int i = 0; i < below.size(); i++) {
      if (Signs.startsFrontMatter(below.get(i).text())) {
        below.subList(0, i).forEach(title -> lines.add(title.firstLine()));
        return;
      }
      if (Signs.isOrganLine(below.get(i).text())) {
        return;
      }
    }
  }

  /// Whether the block is one of them.
  boolean contain(Block block) {
    return lines.contains(block.firstLine()) && !block.isMarked();
  }
}
