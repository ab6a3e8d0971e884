package dev.operative.ingest.text.bench;

import java.util.List;

/// A page as it was printed. What stands at the left and at the right of one line of its head or foot is parted by a tab.
///
/// @param head the lines above the text
/// @param body the lines of the text
/// @param notes the lines of the footnotes below it
/// @param foot the lines at the foot
record PrintedPage(
    List<String> head, List<BodyLine> body, List<BodyLine> notes, List<String> foot) {

  /// A line of a text or a note. A footnote mark stands between `{` and `}`.
  ///
  /// @param text what is printed on it; empty between paragraphs
  /// @param look how it is printed
  /// @param indent by how many steps it is indented
  /// @param first whether a paragraph begins with it
  /// @param last whether a paragraph ends with it
  record BodyLine(String text, Look look, int indent, boolean first, boolean last) {
    /// An empty line.
    static final BodyLine BLANK = new BodyLine("", Look.PLAIN, 0, false, true);
  }

  /// How a line is printed.
  enum Look {
    PLAIN,
    /// Its first words, the verb, are italic.
    VERB_FIRST,
    ITALIC,
    BOLD
  }
}
