package dev.operative.vocabulary.scale;

/// A verb that became another one of the same scale.
///
/// @param from the facet value of the earlier verb: `Urges`
/// @param to that of the later one: `Demands`
/// @param stronger whether the later one is the stronger; otherwise it is the weaker
public record VerbShift(String from, String to, boolean stronger) {}
