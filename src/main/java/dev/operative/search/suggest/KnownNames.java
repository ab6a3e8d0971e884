package dev.operative.search.suggest;

import dev.operative.document.Language;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// The terms and verbs of the vocabulary, by their beginnings.
public final class KnownNames {
  private final NavigableMap<String, Set<String>> terms = new TreeMap<>();
  private final NavigableMap<String, Set<String>> verbs = new TreeMap<>();

  public KnownNames(Vocabulary vocabulary) {
    List<Language> languages = vocabulary.languages().all();
    for (Term term : vocabulary.terms()) {
      languages.stream()
          .flatMap(language -> term.forms(language).stream())
          .forEach(form -> add(terms, form, form));
    }
    for (VerbGroup group : vocabulary.verbGroups()) {
      languages.stream().map(group::name).forEach(name -> add(verbs, name, name));
    }
  }

  private static void add(NavigableMap<String, Set<String>> names, String form, String name) {
    names.computeIfAbsent(folded(form), absent -> new LinkedHashSet<>()).add(name);
  }

  /// Terms that begin so, ignoring case, the shortest first.
  List<String> terms(String beginning) {
    return from(terms, beginning);
  }

  /// Verbs that begin so, ignoring case, the shortest first.
  List<String> verbs(String beginning) {
    return from(verbs, beginning);
  }

  private static List<String> from(NavigableMap<String, Set<String>> names, String beginning) {
    String folded = folded(beginning);
    return names.subMap(folded, true, folded + Character.MAX_VALUE, false).values().stream()
        .flatMap(Set::stream)
        .distinct()
        .sorted(java.util.Comparator.comparingInt(String::length))
        .toList();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
