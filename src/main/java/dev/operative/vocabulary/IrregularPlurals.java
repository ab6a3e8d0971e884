package dev.operative.vocabulary;

import java.util.Map;

/// English plurals that no rule takes back to their singular.
public final class IrregularPlurals {
  private static final Map<String, String> SINGULAR =
      Map.ofEntries(
          Map.entry("children", "child"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("criteria", "criterion"),
          Map.entry("phenomena", "phenomenon"),
          Map.entry("memoranda", "memorandum"),
          Map.entry("crises", "crisis"),
          Map.entry("analyses", "analysis"),
          Map.entry("hypotheses", "hypothesis"),
          Map.entry("indices", "index"));

  private IrregularPlurals() {}

  /// The singular of an irregular plural; any other word as it is.
  ///
  /// @param word in small letters
  public static String singular(String word) {
    return SINGULAR.getOrDefault(word, word);
  }
}
