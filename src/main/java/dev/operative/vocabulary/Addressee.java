package dev.operative.vocabulary;

import java.util.List;

/// Whom an operative clause can address: one row of `addressees.tsv`.
///
/// @param id the value in index and paragraphs: `member-states`
/// @param english its English forms, the naming one first
/// @param chinese its Chinese forms, the naming one first
/// @param group the group it is listed under: `States`
public record Addressee(String id, List<String> english, List<String> chinese, String group) {
  public Addressee {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
  }

  /// The English name, the value in the API: `Member States`.
  public String name() {
    return english.getFirst();
  }
}
