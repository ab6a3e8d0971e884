package dev.operative.ingest.text.ahead;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines with which the resolutions open that are printed under one number and told apart by letters: "A", "B
/// Information in the service of humanity". Below each, or below its title, stands the line that names the organ.
public final class LetteredParts {
  private static final Pattern LETTER = Pattern.compile("([A-Z])(?:\\s+\\p{L}.{2,300})?");

  /// A letter, a title of two lines, and then the organ.
  private static final int FARTHEST = 3;

  private final Map<Block, String> letters = new HashMap<>();

  private LetteredParts() {}

  /// Looks through the blocks of a document. One letter alone tells nothing apart.
  public static LetteredParts of(List<Block> blocks, StructureMarks marks, Speakers speakers) {
    LetteredParts parts = new LetteredParts();
    List<Block> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<String> letter = letter(blocks.get(i).text());
      String next = Character.toString('A' + found.size());
      if (letter.filter(next::equals).isPresent()
          && organFollows(blocks.subList(i + 1, blocks.size()), marks, speakers)) {
        found.add(blocks.get(i));
      }
    }
    if (found.size() > 1) {
      found.forEach(block -> parts.letters.put(block, letter(block.text()).orElseThrow()));
    }
    return parts;
  }

  /// The letter of the resolution that opens with a block; empty when none does.
  public Optional<String> letter(Block block) {
    return Optional.ofNullable(letters.get(block));
  }

  private static Optional<String> letter(String text) {
    Matcher letter = LETTER.matcher(FootnoteMarks.without(text).strip());
    return letter.matches() ? Optional.of(letter.group(1)) : Optional.empty();
  }

  private static boolean organFollows(List<Block> below, StructureMarks marks, Speakers speakers) {
    for (Block block : below.subList(0, Math.min(FARTHEST, below.size()))) {
      if (marks.isOrganLine(block.text()) || speakers.contain(block)) {
        return true;
      }
      if (Script.endsWithStop(block.text()) || Label.of(block.text()).isPresent()) {
        return false;
      }
    }
    return false;
  }
}
