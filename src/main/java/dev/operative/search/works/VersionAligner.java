package dev.operative.search.works;

import dev.operative.document.Paragraph;
import java.util.List;

/// Finds which paragraphs of two versions of one work say the same.
@FunctionalInterface
public interface VersionAligner {
  /// Aligns two versions.
  ///
  /// @param left the paragraphs of one version in reading order
  /// @param right those of the other
  /// @return every paragraph in exactly one bead
  List<Bead> align(List<Paragraph> left, List<Paragraph> right);
}
