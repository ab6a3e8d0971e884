package dev.operative.ingest.akn.export;

import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import java.util.ArrayList;
import java.util.List;

/// Takes a label apart into the levels it was made of.
final class ExportedLabel {
  private ExportedLabel() {}

  /// The number that gives this label again.
  static ParagraphNumber number(Section section, String label) {
    List<String> levels = new ArrayList<>();
    for (String level : label.split(" (?=\\()")) {
      boolean enclosed = !levels.isEmpty() && level.startsWith("(") && level.endsWith(")");
      levels.add(enclosed ? level.substring(1, level.length() - 1) : level);
    }
    levels.removeIf(String::isEmpty);
    // Preambular paragraphs are counted; only what is below the count is printed.
    return section == Section.PREAMBULAR && !levels.isEmpty()
        ? new ParagraphNumber(levels.subList(1, levels.size()))
        : new ParagraphNumber(levels);
  }
}
