package dev.operative.ingest.text.block;

/// The place of a line in a document that has pages, or is set with spaces.
///
/// @param page its page, from 1; 0 when the format has no pages
/// @param region where on its page it stands
/// @param column its column, from 1 at the left; 0 when it stands in none or over several
/// @param indent how far from the left it begins, in narrow characters; -1 when the format does not tell
public record Place(int page, Region region, int column, int indent) {
  /// The place of a line whose format tells nothing.
  public static final Place UNKNOWN = new Place(0, Region.BODY, 0, -1);

  /// The same place in another region.
  public Place in(Region other) {
    return new Place(page, other, column, indent);
  }
}
