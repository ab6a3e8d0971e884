package dev.operative.search.wording;

import dev.operative.search.IndexedParagraph;

/// A paragraph of another document that says nearly the same.
///
/// @param found the paragraph
/// @param comparison what changed between it and the paragraph asked about, the earlier one first
public record Wording(IndexedParagraph found, Comparison comparison) {}
