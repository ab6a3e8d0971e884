package dev.operative.vocabulary.state;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of the States Members of the United Nations in each language: the rows of `states.tsv`.
public final class StateNames {
  private static final String FILE = "states.tsv";
  private static final String NAMES = "names";

  private final List<Map<Language, List<String>>> all;

  /// By every name, folded.
  private final Map<String, Map<Language, List<String>>> states;

  private StateNames(
      List<Map<Language, List<String>>> all, Map<String, Map<Language, List<String>>> states) {
    this.all = List.copyOf(all);
    this.states = Map.copyOf(states);
  }

  /// Reads the names.
  ///
  /// @throws dev.operative.vocabulary.table.VocabularyException when the table is broken
  public static StateNames read(TableSource source, Languages languages) {
    List<Map<Language, List<String>>> all = new ArrayList<>();
    Map<String, Map<Language, List<String>>> states = new HashMap<>();
    for (Table.Row row : Table.read(source, FILE, List.of(), List.of(NAMES)).rows()) {
      Map<Language, List<String>> names = row.items(languages, NAMES);
      all.add(names);
      names.values().stream()
          .flatMap(List::stream)
          .forEach(
              name -> {
                if (states.put(folded(name), names) != null) {
                  throw row.broken(
                      NAMES + "_" + languages.first().code(), "“" + name + "” is there already");
                }
              });
    }
    return new StateNames(all, states);
  }

  /// The names of each State in each language, the one that is shown first.
  public List<Map<Language, List<String>>> all() {
    return all;
  }

  /// The name of a State in a language.
  ///
  /// @param printed any of its names, as a text prints it
  /// @return the name as printed when it is no State's, or the table has none in that language
  public String in(Language language, String printed) {
    return Optional.ofNullable(states.get(folded(printed)))
        .flatMap(names -> Optional.ofNullable(names.get(language)))
        .map(List::getFirst)
        .orElse(printed);
  }

  private static String folded(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('（', '(')
        .replace('）', ')');
  }
}
