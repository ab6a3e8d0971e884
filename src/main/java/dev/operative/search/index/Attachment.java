package dev.operative.search.index;

/// A text that is kept with the commits of an index because it was made from the index as a whole, such as the
/// translations learnt from it.
///
/// @param name what it is, `learnt-translations.tsv`
/// @param checksum tells one text from another
/// @param text the text
public record Attachment(String name, String checksum, String text) {}
