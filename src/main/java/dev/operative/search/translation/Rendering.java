package dev.operative.search.translation;

/// One form of a concept in one language.
///
/// @param text the form
/// @param doubtful whether it more often means something else than this concept
public record Rendering(String text, boolean doubtful) {}
