package dev.operative.search;

/// A paragraph that may repeat the wording of another, the subject.
///
/// @param found the paragraph
/// @param recalled whether the subject's document cites the text it stands in
public record SimilarParagraph(IndexedParagraph found, boolean recalled) {}
