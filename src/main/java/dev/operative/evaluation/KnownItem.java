package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.search.IndexedParagraph;

/// A phrase of one paragraph, by which the paragraph's other-language version should be found.
///
/// @param query the phrase
/// @param from the language of the phrase
/// @param target the paragraph to be found
public record KnownItem(String query, Language from, IndexedParagraph target) {}
