package dev.operative.ingest.text.bench;

import java.util.Random;

/// How a converter might have set a document.
///
/// @param width the width at which lines are wrapped, in narrow characters; 0 for one line a paragraph
/// @param blankLines whether an empty line stands between paragraphs
/// @param pageLines lines on a page; 0 for a text without pages
/// @param formFeeds whether pages end with a form feed
/// @param marks how footnote marks are set
/// @param markdown whether headings and some verbs carry Markdown
record Layout(
    int width,
    boolean blankLines,
    int pageLines,
    boolean formFeeds,
    Marks marks,
    boolean markdown) {

  /// How footnote marks are set.
  enum Marks {
    /// `<sup>4</sup>`
    TAGGED,
    /// `⁴`
    RAISED,
    /// `Strategy,4 and`
    GLUED
  }

  /// A layout drawn at random.
  static Layout draw(Random random) {
    int width = random.nextInt(3) == 0 ? 0 : 70 + random.nextInt(21);
    boolean blankLines = random.nextInt(4) != 0;
    int pageLines = random.nextInt(5) == 0 ? 0 : 40 + random.nextInt(16);
    return new Layout(
        width,
        blankLines,
        pageLines,
        random.nextInt(3) == 0,
        Marks.values()[random.nextInt(3)],
        random.nextInt(4) == 0);
  }
}
