package dev.operative.document;

import java.util.Optional;

/// A document symbol mentioned in a paragraph.
///
/// @param symbol the document cited
/// @param paragraph the pinpoint when one is given: `4`, `8 (a)`
/// @param start UTF-16 offset of the mention in the paragraph's text
/// @param end end offset, exclusive
public record Citation(Symbol symbol, Optional<String> paragraph, int start, int end) {}
