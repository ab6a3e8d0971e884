package dev.operative.search.learning;

/// A paragraph in two languages.
public record AlignedPair(String source, String target) {}
