package dev.operative.ingest.akn;

/// Where in a file the walker is.
///
/// @param region the great division
/// @param floor how many levels of the current number belong to elements around this one
/// @param style the `class` of the paragraph element around
/// @param rank the rank that a heading has here
/// @param quoted whether inside a quotation from another text
record Place(Region region, int floor, String style, int rank, boolean quoted) {
  /// The great divisions of a part.
  enum Region {
    COVER,
    PREFACE,
    PREAMBLE,
    BODY,
    CONCLUSIONS
  }

  /// The rank of headings that carry no style.
  private static final int PLAIN_HEADING = 6;

  /// The style of text that an element marks as an item of a list.
  static final String ITEM = "item";

  /// The style of what stands directly in a section or another division.
  static final String DIVISION = "division";

  static Place of(Region region) {
    return new Place(region, 0, "", PLAIN_HEADING, false);
  }

  Place floor(int levels) {
    return new Place(region, levels, style, rank, quoted);
  }

  Place style(String name) {
    return new Place(region, floor, name, rank, quoted);
  }

  Place in(Region other) {
    return new Place(other, 0, "", rank, quoted);
  }

  Place heading(String name, int rankOfStyle) {
    return new Place(region, floor, name, rankOfStyle, quoted);
  }

  boolean isItem() {
    return style.equals(ITEM);
  }

  boolean isDivision() {
    return style.equals(DIVISION);
  }

  /// One division deeper, where headings rank lower.
  Place deeper() {
    return new Place(region, floor, style, rank + 2, quoted);
  }

  Place inQuotation() {
    return new Place(region, floor, style, rank, true);
  }
}
