package dev.operative.vocabulary.clause;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The patterns of `clauses.tsv` for one language, by which clauses show whose they are.
public record ClausePatterns(Map<Sort, Pattern> bySort) {
  /// The patterns of a language of which the table knows none.
  public static final ClausePatterns NONE = new ClausePatterns(Map.of());

  private static final String FILE = "clauses.tsv";

  /// What a pattern describes.
  public enum Sort {
    /// A finite verb, other than a participle.
    FINITE,
    /// A verb that has someone else than its reader for its subject.
    THIRD_PERSON,
    /// What such a verb has more than the infinitive.
    THIRD_PERSON_ENDING,
    /// A modifier that an infinitive follows.
    INFINITIVE_MODIFIER,
    /// A modifier that makes a participle of the verb that follows.
    PARTICIPLE_MODIFIER,
    /// A modifier that belongs to the verb that it follows.
    ADVERB,
    /// The beginning of a sentence in which the Security Council speaks.
    SPEAKER,
    /// The beginning of a sentence that says what an organ decided, with the meeting, if it is named, and the organ: "At its
    /// 34th plenary meeting, on 11 November 2021, the General Assembly".
    DECIDER,
    /// The end of a chapeau whose sentence is complete.
    COMPLETE,
    /// The end of a chapeau that leads to the next sentence.
    NEXT_SENTENCE,
    /// The end of a chapeau below which the organ's own acts stand.
    OWN_ACTS;

    private String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Reads the patterns of all languages.
  public static Map<Language, ClausePatterns> read(Languages languages, TableSource source) {
    Map<Language, Map<Sort, Pattern>> patterns = new LinkedHashMap<>();
    for (Table.Row row : Table.read(source, FILE, List.of("what"), List.of("pattern")).rows()) {
      Sort sort =
          Arrays.stream(Sort.values())
              .filter(each -> each.label().equals(row.text("what")))
              .findFirst()
              .orElseThrow(
                  () -> row.broken("what", "'" + row.text("what") + "' is no sort of pattern"));
      for (Language language : languages.all()) {
        row.cell("pattern", language)
            .ifPresent(
                pattern ->
                    patterns
                        .computeIfAbsent(language, none -> new EnumMap<>(Sort.class))
                        .put(sort, pattern(row, language, pattern)));
      }
    }
    Map<Language, ClausePatterns> all = new LinkedHashMap<>();
    for (Language language : languages.all()) {
      all.put(language, new ClausePatterns(patterns.getOrDefault(language, Map.of())));
    }
    return all;
  }

  private static Pattern pattern(Table.Row row, Language language, String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException invalid) {
      throw row.broken("pattern_" + language.code(), "is no pattern: " + invalid.getMessage());
    }
  }

  /// Whether the language has a pattern of a sort.
  public boolean has(Sort sort) {
    return bySort.containsKey(sort);
  }

  /// Whether a whole text is of a sort; never in a language that has no such pattern.
  public boolean is(Sort sort, String text) {
    return matcher(sort, text).map(Matcher::matches).orElse(false);
  }

  /// Whether a sort is found in a text; never in a language that has no such pattern.
  public boolean isIn(Sort sort, String text) {
    return matcher(sort, text).map(Matcher::find).orElse(false);
  }

  /// Looks for a sort in a text; empty in a language that has no such pattern.
  public Optional<Matcher> matcher(Sort sort, String text) {
    return Optional.ofNullable(bySort.get(sort)).map(pattern -> pattern.matcher(text));
  }
}
