package dev.operative.search.service;

/// The progress of making an index ready for search by meaning.
///
/// @param ready how many texts have their vectors
/// @param wanted how many are to have them
public record Readiness(int ready, int wanted) {}
