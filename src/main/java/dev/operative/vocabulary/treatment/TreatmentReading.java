package dev.operative.vocabulary.treatment;

/// The treatment of a cited text that a paragraph was read to give it, with the words that say so.
///
/// @param rule the name of the rule that says so; empty text for [Treatment#MENTIONS]
/// @param verb the facet value of the verb that governs the citation; empty text when none does
/// @param start where the words that matched begin in the paragraph's text: UTF-16 offset, inclusive
/// @param end where they end, exclusive; without a rule, both are those of the citation
public record TreatmentReading(Treatment treatment, String rule, String verb, int start, int end) {}
