package dev.operative.vocabulary.thesaurus;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The thesaurus of `thesaurus.tsv`, checked: what people call a thing in plain words, and the words that texts of the United
/// Nations have for it.
///
/// @param entries the concepts in the order of the table
public record Thesaurus(List<Entry> entries) {
  /// A thesaurus without entries.
  public static final Thesaurus EMPTY = new Thesaurus(List.of());

  private static final String FILE = "thesaurus.tsv";

  public Thesaurus {
    entries = List.copyOf(entries);
  }

  /// A concept.
  ///
  /// @param concept its name in the table: `dirty-money`
  /// @param plain the plain words in each language
  /// @param terms the words of the United Nations in each language, those to be searched first at the front
  public record Entry(
      String concept, Map<Language, List<String>> plain, Map<Language, List<String>> terms) {
    public Entry {
      plain = Collections.unmodifiableMap(new LinkedHashMap<>(plain));
      terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }
  }

  /// Reads the table and checks it.
  ///
  /// @param languages those whose columns are read
  /// @throws dev.operative.vocabulary.table.VocabularyException when a cell is empty, or a concept or a plain word has two
  ///     rows
  public static Thesaurus read(Languages languages, TableSource source) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<Language, Set<String>> known = new LinkedHashMap<>();
    for (Table.Row row :
        Table.read(source, FILE, List.of("concept"), List.of("plain", "terms")).rows()) {
      Entry entry =
          new Entry(
              row.text("concept"), row.items(languages, "plain"), row.items(languages, "terms"));
      if (entries.put(entry.concept(), entry) != null) {
        throw row.broken("concept", "'" + entry.concept() + "' has a row already");
      }
      entry
          .plain()
          .forEach(
              (language, words) -> {
                Set<String> others = known.computeIfAbsent(language, none -> new HashSet<>());
                for (String word : words) {
                  if (!others.add(word)) {
                    throw row.broken(
                        "plain_" + language.code(), "'" + word + "' stands in the table already");
                  }
                }
              });
    }
    return new Thesaurus(List.copyOf(entries.values()));
  }
}
