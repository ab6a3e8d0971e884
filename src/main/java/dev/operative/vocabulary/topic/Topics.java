package dev.operative.vocabulary.topic;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The matters of counter-terrorism: `topics.tsv`, checked.
///
/// @param all in the order of the table, theme by theme
public record Topics(List<Topic> all) {
  /// No matter at all.
  public static final Topics NONE = new Topics(List.of());

  private static final String FILE = "topics.tsv";
  private static final String NAME = "topic";
  private static final String THEME = "theme";
  private static final String TITLE = "title";
  private static final String CONCEPTS = "concepts";
  private static final String WITHIN = "within";
  private static final String VERBS = "verbs";

  public Topics {
    all = List.copyOf(all);
  }

  /// Reads the table.
  ///
  /// @param isConcept whether a term has this id
  /// @param isVerb whether a verb has this facet value
  /// @throws dev.operative.vocabulary.table.VocabularyException when the table is broken
  public static Topics read(
      Languages languages,
      TableSource source,
      Predicate<String> isConcept,
      Predicate<String> isVerb) {
    List<Topic> topics = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<String> columns = List.of(NAME, THEME, CONCEPTS, WITHIN, VERBS);
    for (Table.Row row : Table.read(source, FILE, columns, List.of(TITLE)).rows()) {
      if (!names.add(row.text(NAME))) {
        throw row.broken(NAME, "'" + row.text(NAME) + "' is in this table already");
      }
      topics.add(
          new Topic(
              row.text(NAME),
              row.text(THEME),
              titles(row, languages),
              known(row, CONCEPTS, row.items(CONCEPTS), isConcept),
              known(row, WITHIN, row.list(WITHIN), isConcept),
              Set.copyOf(known(row, VERBS, row.list(VERBS), isVerb))));
    }
    return new Topics(topics);
  }

  private static Map<Language, String> titles(Table.Row row, Languages languages) {
    Map<Language, String> titles = new LinkedHashMap<>();
    for (Language language : languages.all()) {
      row.cell(TITLE, language).ifPresent(title -> titles.put(language, title));
    }
    return titles;
  }

  private static List<String> known(
      Table.Row row, String column, List<String> items, Predicate<String> isKnown) {
    for (String item : items) {
      if (!isKnown.test(item)) {
        throw row.broken(column, "there is no '" + item + "'");
      }
    }
    return items;
  }

  /// The topic with this name, or with this title in any language, ignoring case; empty when there is none.
  public Optional<Topic> find(String nameOrTitle) {
    String wanted = nameOrTitle.strip();
    return all.stream()
        .filter(
            topic ->
                topic.name().equalsIgnoreCase(wanted)
                    || topic.titles().values().stream().anyMatch(wanted::equalsIgnoreCase))
        .findFirst();
  }
}
