package dev.operative.search.suggest;

import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.Lazy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// The terms and verbs of the vocabulary, by their beginnings.
public final class KnownNames {
  private final Lazy<NavigableMap<String, Set<String>>> terms;
  private final Lazy<NavigableMap<String, Set<String>>> verbs;

  public KnownNames(Vocabulary vocabulary) {
    terms = new Lazy<>(() -> terms(vocabulary));
    verbs = new Lazy<>(() -> verbs(vocabulary));
  }

  private static NavigableMap<String, Set<String>> terms(Vocabulary vocabulary) {
    NavigableMap<String, Set<String>> names = new TreeMap<>();
    for (Term term : vocabulary.terms()) {
      vocabulary.languages().all().stream()
          .flatMap(language -> term.forms(language).stream())
          .forEach(form -> add(names, form, form));
    }
    return names;
  }

  private static NavigableMap<String, Set<String>> verbs(Vocabulary vocabulary) {
    NavigableMap<String, Set<String>> names = new TreeMap<>();
    for (VerbGroup group : vocabulary.verbGroups()) {
      vocabulary.languages().all().stream()
          .map(group::name)
          .forEach(name -> add(names, name, name));
    }
    return names;
  }

  private static void add(NavigableMap<String, Set<String>> names, String form, String name) {
    names.computeIfAbsent(folded(form), absent -> new LinkedHashSet<>()).add(name);
  }

  /// Terms that begin so, ignoring case, the shortest first.
  List<String> terms(String beginning) {
    return from(terms.get(), beginning);
  }

  /// Verbs that begin so, ignoring case, the shortest first.
  List<String> verbs(String beginning) {
    return from(verbs.get(), beginning);
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
