package dev.operative.search.terms;

import java.util.Optional;

/// An occurrence of a term, with another language beside it.
///
/// @param line where the term stands
/// @param counterpart where a rendering stands in the other version; without a rendering there, its beginning
/// @param doubtful whether the two versions may not belong together
public record Concordance(ContextLine line, Optional<ContextLine> counterpart, boolean doubtful) {}
