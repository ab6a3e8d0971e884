package dev.operative.search.query;

import dev.operative.document.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The filters of a search: several values of one facet widen, several facets narrow.
///
/// @param values the wanted values by facet, already resolved to the values of the index (a verb group's
///     name, an addressee's id, a canonical symbol, a language code); no facet has an empty set
/// @param from the earliest date of a part, else of its document, inclusive
/// @param to the latest date of a part, else of its document, inclusive
public record Filters(
    Map<Facet, Set<String>> values, Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Filters NONE = new Filters(Map.of(), Optional.empty(), Optional.empty());

  public Filters {
    EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, wanted) -> {
          if (!wanted.isEmpty()) {
            copy.put(facet, java.util.Collections.unmodifiableSet(new LinkedHashSet<>(wanted)));
          }
        });
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /// The wanted values of a facet; empty when it does not narrow.
  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  /// The same with these values of a facet in place of those wanted; none for not narrowing by it.
  public Filters with(Facet facet, Set<String> wanted) {
    EnumMap<Facet, Set<String>> other = new EnumMap<>(Facet.class);
    other.putAll(values);
    other.put(facet, wanted);
    return new Filters(other, from, to);
  }

  /// The same by some facets alone, and by date.
  public Filters only(Set<Facet> facets) {
    EnumMap<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
    kept.putAll(values);
    kept.keySet().retainAll(facets);
    return new Filters(kept, from, to);
  }

  /// The first language that results are narrowed to; empty when they are not.
  public Optional<Language> language() {
    return of(Facet.LANGUAGE).stream().map(Language::new).findFirst();
  }
}
