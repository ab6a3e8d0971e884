package dev.operative.search;

/// A stretch of a paragraph's text that matched.
///
/// @param start UTF-16 offset, inclusive
/// @param end UTF-16 offset, exclusive
public record Highlight(int start, int end) {}
