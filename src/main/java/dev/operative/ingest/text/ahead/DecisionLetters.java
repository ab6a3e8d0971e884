package dev.operative.ingest.text.ahead;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The lines with which decisions open that are printed under one number and told apart by letters: "A", "Decision B".
/// Directly below each stands the sentence that decides.
final class DecisionLetters {
  private final List<Block> blocks;
  private final StructureMarks marks;
  private final Map<Integer, String> letters = new HashMap<>();

  /// @param blocks the blocks of a document
  DecisionLetters(List<Block> blocks, StructureMarks marks) {
    this.blocks = blocks;
    this.marks = marks;
  }

  /// Looks through the blocks below a number or title, up to the next one; one letter alone tells nothing apart.
  ///
  /// @param title the place of the number
  /// @param isTitle whether a number or title of a decision stands at a place
  /// @param opens whether a sentence stands at a place that says what an organ decided
  void look(int title, IntPredicate isTitle, IntPredicate opens) {
    Map<Integer, String> found = new HashMap<>();
    for (int i = title + 1; i + 1 < blocks.size() && !isTitle.test(i); i++) {
      String next = Character.toString('A' + found.size());
      if (letter(blocks.get(i)).filter(next::equals).isPresent() && opens.test(i + 1)) {
        found.put(i, next);
      }
    }
    if (found.size() > 1) {
      letters.putAll(found);
    }
  }

  /// The letters by the places of their lines.
  Map<Integer, String> found() {
    return letters;
  }

  private Optional<String> letter(Block block) {
    return marks
        .phrases()
        .find(SetPhrase.DECISION_LETTER, FootnoteMarks.without(block.text()).strip())
        .map(line -> line.group("letter"));
  }
}
