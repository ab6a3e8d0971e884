package dev.operative.search.works;

import dev.operative.document.Paragraph;
import dev.operative.document.work.Doubt;
import java.util.List;
import java.util.Set;

/// Paragraphs of the left version and of the right one that say the same; research on alignment calls it a bead.
///
/// @param left in reading order; empty when only the right version has it, two when they are one on the right
/// @param right in reading order; empty when only the left version has it, two when they are one on the left
/// @param doubts why it may be wrong; empty when nothing speaks against it
public record Bead(List<Paragraph> left, List<Paragraph> right, Set<Doubt> doubts) {
  public Bead {
    left = List.copyOf(left);
    right = List.copyOf(right);
    doubts = Set.copyOf(doubts);
  }
}
