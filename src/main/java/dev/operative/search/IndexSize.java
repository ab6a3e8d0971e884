package dev.operative.search;

/// How much an index holds.
///
/// @param works number of works
/// @param provisions number of provisions
public record IndexSize(long works, long provisions) {}
