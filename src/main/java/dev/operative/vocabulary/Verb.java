package dev.operative.vocabulary;

import java.util.List;

/// A canonical verb phrase: one row of `verbs.tsv`.
///
/// @param canonical the English canonical phrase
/// @param chinese the Chinese canonical phrase
/// @param englishForms lower-case surface forms without modifiers
/// @param chineseForms surface forms, the most frequent first; `…` stands for a gap within a clause
public record Verb(
    String canonical, String chinese, List<String> englishForms, List<String> chineseForms) {
  public Verb {
    englishForms = List.copyOf(englishForms);
    chineseForms = List.copyOf(chineseForms);
  }
}
