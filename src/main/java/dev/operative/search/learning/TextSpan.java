package dev.operative.search.learning;

/// A stretch of a text.
///
/// @param text the number of the text
/// @param start UTF-16 offset, inclusive
/// @param end UTF-16 offset, exclusive
record TextSpan(int text, int start, int end) {}
