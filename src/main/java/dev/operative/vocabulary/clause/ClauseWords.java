package dev.operative.vocabulary.clause;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of `modifiers.tsv` in one language, by which a verb is told from the words around it.
///
/// @param byKind the words and phrases of each kind, in small letters where the script has them, the longest first
public record ClauseWords(Map<Kind, List<String>> byKind) {
  /// The words of a language of which the table knows none.
  public static final ClauseWords NONE = new ClauseWords(Map.of());

  private static final String FILE = "modifiers.tsv";
  private static final Set<String> MODIFYING =
      Set.of("sequence", "repetition", "intensity", "state");

  /// What a word does beside a verb.
  public enum Kind {
    /// Stands before, inside or after a verb without changing it.
    MODIFIER,
    /// Stands between the start of a clause and its verb, and is no part of the verb phrase.
    CONNECTOR,
    /// Stands between verb and noun: `its`, `the`.
    OWNER,
    /// Joins two clauses.
    JOINER,
    /// Begins a clause without a mark before it.
    CLAUSE_JOINER,
    /// Begins a relative clause, whose verbs are not the organ's.
    RELATIVE,
    /// Begins what someone says: a form that counts only as an opener is a verb before it.
    CONTENT_CLAUSE,
    /// Begins a paragraph whose first verb comes later.
    CIRCUMSTANCE,
    /// Begins the ground that a declaration gives before its verb.
    GROUND,
    /// Begins a paragraph of a declaration in which those who adopt it speak of themselves.
    SPEAKER,
    /// Looks like a modifier after a verb and belongs to what follows.
    NO_MODIFIER,
    /// May stand for each other in a form.
    INTERCHANGEABLE,
    /// Begins a form whose gap may cross commas.
    WIDE_GAP,
    /// A form that may also be a noun.
    NOUN,
    /// Follows such a form when it is a noun.
    NOUN_SIGN,
    /// Follows such a form even at the opening of a paragraph only when it is a noun: `Note by`, `Requests for`.
    OPENING_NOUN_SIGN,
    /// Follows such a form when it is a verb all the same.
    VERB_SIGN,
    /// Follows a participle that looks like a past tense: `adopted by`.
    PASSIVE_SIGN,
    /// Stands between a verb and whom it addresses.
    DETERMINER;

    private String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Reads the words of all languages.
  public static Map<Language, ClauseWords> read(Languages languages, TableSource source) {
    Map<Language, Map<Kind, Set<String>>> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read(source, FILE, List.of("kind"), List.of("words")).rows()) {
      Kind kind = kind(row);
      row.lists(languages, "words")
          .forEach(
              (language, items) ->
                  words
                      .computeIfAbsent(language, none -> new EnumMap<>(Kind.class))
                      .computeIfAbsent(kind, none -> new LinkedHashSet<>())
                      .addAll(items));
    }
    Map<Language, ClauseWords> sorted = new LinkedHashMap<>();
    for (Language language : languages.all()) {
      sorted.put(language, longestFirst(words.getOrDefault(language, Map.of())));
    }
    return sorted;
  }

  private static Kind kind(Table.Row row) {
    String kind = row.text("kind");
    if (MODIFYING.contains(kind)) {
      return Kind.MODIFIER;
    }
    return Arrays.stream(Kind.values())
        .filter(each -> each != Kind.MODIFIER && each.label().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                row.broken(
                    "kind",
                    "is '"
                        + kind
                        + "', but one of sequence, repetition, intensity, state, "
                        + Arrays.stream(Kind.values())
                            .skip(1)
                            .map(Kind::label)
                            .collect(Collectors.joining(", "))
                        + " is expected"));
  }

  private static ClauseWords longestFirst(Map<Kind, Set<String>> words) {
    Map<Kind, List<String>> sorted = new EnumMap<>(Kind.class);
    words.forEach(
        (kind, items) -> {
          List<String> own = new ArrayList<>(items);
          own.sort(Comparator.comparingInt(String::length).reversed());
          sorted.put(kind, List.copyOf(own));
        });
    return new ClauseWords(sorted);
  }

  /// The words and phrases of a kind, the longest first.
  public List<String> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /// The phrases of a kind, each cut into words, the longest first.
  public List<String[]> phrases(Kind kind) {
    return of(kind).stream().map(phrase -> phrase.split(" ")).toList();
  }
}
