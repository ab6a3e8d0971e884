package dev.operative.search.service;

import dev.operative.document.ParagraphId;
import dev.operative.search.IndexedParagraph;

/// A paragraph that belongs to the results because its version in the language of the query is one of the
/// best results there.
///
/// @param paragraph the paragraph
/// @param of its version that the words of the query find
/// @param score the score of that version, over 0
public record Version(ParagraphId paragraph, IndexedParagraph of, double score) {}
