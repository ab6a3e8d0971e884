package dev.operative.ingest.text.bench;

import java.util.Random;

/// The layout of the pages of one document of the United Nations, which differs by organ, year and language.
///
/// @param width the width of a line in narrow characters
/// @param pageLines the lines of a page, its notes included
/// @param head what stands above the text from the second page on
/// @param foot what stands below it
/// @param blankLines whether an empty line parts paragraphs in a text made of the pages
/// @param formFeeds whether a form feed ends a page in such a text
/// @param oneWordIn one in so many words that do not fit is divided with a hyphen
/// @param serial the number of the printing job, such as `24-24211`
record HouseStyle(
    int width,
    int pageLines,
    Head head,
    Foot foot,
    boolean blankLines,
    boolean formFeeds,
    int oneWordIn,
    String serial) {

  /// What stands above the text.
  enum Head {
    /// The symbol on even pages; the title and the symbol on odd ones.
    TURNING,
    /// The symbol and the title in one line on even pages, the other way round on odd ones.
    BOTH,
    /// The symbol, and the title in a line below it.
    TWO_LINES,
    /// The symbol alone.
    SYMBOL
  }

  /// What stands below the text.
  enum Foot {
    /// `2/18` and the job's number, turning sides.
    OF_ALL,
    /// The page's number alone, the job's number on the first page.
    NUMBER,
    /// The page's number between dashes.
    DASHED
  }

  /// A style drawn at random.
  static HouseStyle draw(Random random) {
    int foot = random.nextInt(6);
    return new HouseStyle(
        64 + random.nextInt(18),
        38 + random.nextInt(12),
        Head.values()[random.nextInt(Head.values().length)],
        foot < 4 ? Foot.OF_ALL : foot < 5 ? Foot.NUMBER : Foot.DASHED,
        random.nextInt(6) != 0,
        random.nextInt(3) == 0,
        4 + random.nextInt(30),
        "%02d-%05d".formatted(10 + random.nextInt(16), random.nextInt(100_000)));
  }
}
