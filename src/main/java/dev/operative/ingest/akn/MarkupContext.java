package dev.operative.ingest.akn;

/// The context of an element: where in a file the walker is.
///
/// @param region the great division
/// @param floor how many levels of the current number belong to elements around this one
/// @param style the `class` of the paragraph element around
/// @param rank the rank that a heading has here
/// @param quoted whether inside a quotation from another text
record MarkupContext(Region region, int floor, String style, int rank, boolean quoted) {
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

  static MarkupContext of(Region region) {
    return new MarkupContext(region, 0, "", PLAIN_HEADING, false);
  }

  MarkupContext floor(int levels) {
    return new MarkupContext(region, levels, style, rank, quoted);
  }

  MarkupContext style(String name) {
    return new MarkupContext(region, floor, name, rank, quoted);
  }

  MarkupContext in(Region other) {
    return new MarkupContext(other, 0, "", rank, quoted);
  }

  MarkupContext heading(String name, int rankOfStyle) {
    return new MarkupContext(region, floor, name, rankOfStyle, quoted);
  }

  boolean isItem() {
    return style.equals(ITEM);
  }

  boolean isDivision() {
    return style.equals(DIVISION);
  }

  /// One division deeper, where headings rank lower.
  MarkupContext deeper() {
    return new MarkupContext(region, floor, style, rank + 2, quoted);
  }

  MarkupContext inQuotation() {
    return new MarkupContext(region, floor, style, rank, true);
  }
}
