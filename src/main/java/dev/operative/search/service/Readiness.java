package dev.operative.search.service;

/// How far search by meaning is made ready.
///
/// @param ready how many texts have their vectors
/// @param wanted how many are to have them
public record Readiness(int ready, int wanted) {}
