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
/// @param gap what stands between it and the block before
public record Block(
    String text,
    int firstLine,
    int lastLine,
    int headingLevel,
    boolean emphasised,
    boolean listItem,
    Language language,
    Gap gap) {

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
    return new Block(other, firstLine, lastLine, headingLevel, emphasised, listItem, language, gap);
  }

  /// Whether the format sets it apart as a heading.
  public boolean isMarked() {
    return headingLevel > 0 || emphasised;
  }
}
