package dev.operative.vocabulary;

import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words of `modifiers.tsv` that may stand before, inside or after a verb without changing it.
///
/// @param english the modifiers in lower case, longest first
/// @param chinese the modifiers, longest first
/// @param englishConnectors phrases that may stand between the start of a clause and its verb, which are
///     no part of the verb phrase, longest first
/// @param chineseConnectors the same in Chinese
/// @param englishOwners the words that may stand between verb and noun: `its`, `the`
/// @param chineseOwners the same in Chinese
record Modifiers(
    List<String> english,
    List<String> chinese,
    List<String> englishConnectors,
    List<String> chineseConnectors,
    List<String> englishOwners,
    List<String> chineseOwners) {
  private static final String FILE = "modifiers.tsv";
  private static final Set<String> MODIFYING =
      Set.of("sequence", "repetition", "intensity", "state");

  static Modifiers read(TableSource source) {
    Set<String> english = new LinkedHashSet<>();
    Set<String> chinese = new LinkedHashSet<>();
    Set<String> englishConnectors = new LinkedHashSet<>();
    Set<String> chineseConnectors = new LinkedHashSet<>();
    Set<String> englishOwners = new LinkedHashSet<>();
    Set<String> chineseOwners = new LinkedHashSet<>();
    for (Table.Row row :
        Table.read(source, FILE, List.of("kind", "english", "chinese"), List.of()).rows()) {
      String kind = row.text("kind");
      List<String> englishItems = row.list("english");
      List<String> chineseItems = row.list("chinese");
      if (englishItems.isEmpty() && chineseItems.isEmpty()) {
        throw row.broken(
            "english", "is empty, and so is column chinese; at least one needs a text");
      }
      if (MODIFYING.contains(kind)) {
        english.addAll(englishItems);
        chinese.addAll(chineseItems);
      } else if (kind.equals("connector")) {
        englishConnectors.addAll(englishItems);
        chineseConnectors.addAll(chineseItems);
      } else if (kind.equals("owner")) {
        englishOwners.addAll(englishItems);
        chineseOwners.addAll(chineseItems);
      } else {
        throw row.broken(
            "kind",
            "is '"
                + kind
                + "', but one of sequence, repetition, intensity, state, connector, owner is expected");
      }
    }
    return new Modifiers(
        longestFirst(english),
        longestFirst(chinese),
        longestFirst(englishConnectors),
        longestFirst(chineseConnectors),
        longestFirst(englishOwners),
        longestFirst(chineseOwners));
  }

  private static List<String> longestFirst(Set<String> items) {
    List<String> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingInt(String::length).reversed());
    return List.copyOf(sorted);
  }
}
