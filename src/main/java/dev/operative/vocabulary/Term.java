package dev.operative.vocabulary;

import java.util.List;

/// A bilingual term: one row of `terms.tsv`.
///
/// @param id the concept: `foreign-terrorist-fighters`
/// @param type the sort of concept: `actor`, `topic`
/// @param english its English forms, the naming one first
/// @param chinese its Chinese forms seen in UN texts, the most frequent first
/// @param unattestedChinese plausible Chinese forms never seen: good for understanding queries only
/// @param ambiguousChinese the Chinese forms that mean this concept in under 30 % of their uses
public record Term(
    String id,
    String type,
    List<String> english,
    List<String> chinese,
    List<String> unattestedChinese,
    List<String> ambiguousChinese) {
  public Term {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
    unattestedChinese = List.copyOf(unattestedChinese);
    ambiguousChinese = List.copyOf(ambiguousChinese);
  }
}
