package dev.operative.search.index;

/// A text that is kept with the commits of an index because it was made from the index as a whole, such as the
/// translations learnt from it.
///
/// @param name what it is, `learnt-translations.tsv`
/// @param checksum tells one text from another
/// @param text the text
/// @param changes how many provisions were written or taken out since the commit it was made from; those of a work that was
///     written anew all count, and one in place of another counts once
public record Attachment(String name, String checksum, String text, long changes) {}
