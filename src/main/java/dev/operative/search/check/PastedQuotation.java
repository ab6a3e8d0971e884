package dev.operative.search.check;

/// Words between quotation marks.
///
/// @param start UTF-16 offset of the first character between the marks
/// @param end end offset, exclusive
/// @param text the characters between the marks
public record PastedQuotation(int start, int end, String text) {}
