package dev.operative.ingest.text.block;

import dev.operative.document.Language;

/// One or more lines that were printed as one run of text.
///
/// @param text the text of its lines, joined
/// @param firstLine its first line in the source
/// @param lastLine its last line in the source
/// @param headingLevel the heading level the format gives it; 0 when none
/// @param emphasised whether all of it is bold or italic
/// @param listItem whether the format marks it as a list item
/// @param language the language of its text
/// @param start how its first line is set
/// @param gap what stands between it and the block before
public record Block(
    String text,
    int firstLine,
    int lastLine,
    int headingLevel,
    boolean emphasised,
    boolean listItem,
    Language language,
    Start start,
    Gap gap) {

  /// How the first line of a block is set in a document that indents the first lines of paragraphs.
  public enum Start {
    /// At the margin, as the lines inside a paragraph.
    FLUSH,
    /// Indented, as the first line of a paragraph.
    INDENTED,
    /// The document does not indent first lines, or its format does not tell.
    UNKNOWN
  }

  /// What stands between two blocks.
  public enum Gap {
    /// Nothing: the next line.
    NONE,
    /// Empty lines.
    BLANK,
    /// The end of a page, or what is printed there.
    PAGE,
    /// A drawn line, as above footnotes.
    RULE
  }

  /// The same block with another text.
  public Block withText(String other) {
    return new Block(
        other, firstLine, lastLine, headingLevel, emphasised, listItem, language, start, gap);
  }

  /// Whether the end of a page stands before it, or notes at its foot.
  public boolean isBehindPageEnd() {
    return gap.compareTo(Gap.PAGE) >= 0;
  }

  /// Whether the format sets it apart as a heading.
  public boolean isMarked() {
    return headingLevel > 0 || emphasised;
  }
}
