package dev.operative.ingest.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Opening brackets as wide as a Chinese character, whose left half is blank, so that what stands before them may be set
/// into it: of "(《" the second begins farther to the left.
final class WideBrackets {
  private static final String OPENING = "《〈「『（【〔“‘";

  private WideBrackets() {}

  /// The characters of a line in the order in which their print stands.
  ///
  /// @param positions in the order in which their boxes begin
  static List<TextPosition> behindWhatTheyOverlap(List<TextPosition> positions) {
    List<TextPosition> ordered = new ArrayList<>(positions);
    for (int i = 0; i + 1 < ordered.size(); i++) {
      TextPosition bracket = ordered.get(i);
      TextPosition next = ordered.get(i + 1);
      if (isOpening(bracket)
          && next.getUnicode() != null
          && !next.getUnicode().isBlank()
          && next.getXDirAdj() + next.getWidthDirAdj() / 2
              < bracket.getXDirAdj() + bracket.getWidthDirAdj() / 2) {
        Collections.swap(ordered, i, i + 1);
      }
    }
    return ordered;
  }

  private static boolean isOpening(TextPosition position) {
    String character = position.getUnicode();
    return character != null && character.length() == 1 && OPENING.contains(character);
  }
}
