package dev.operative.search.check;

/// A paragraph that a citation points to.
///
/// @param label its number: `15`, `8 (a)`
/// @param preambular whether it is said to be of the preamble
public record PastedPinpoint(String label, boolean preambular) {}
