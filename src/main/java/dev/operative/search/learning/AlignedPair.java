package dev.operative.search.learning;

/// A paragraph in both languages.
public record AlignedPair(String english, String chinese) {}
