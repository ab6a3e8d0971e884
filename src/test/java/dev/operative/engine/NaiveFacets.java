package dev.operative.engine;

import dev.operative.document.PartHeader;
import dev.operative.document.work.Provision;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the values of facets, and filters by them, provision by provision. */
final class NaiveFacets {
  private NaiveFacets() {}

  /** The counts of a facet among what matches and passes all other filters. */
  static List<FacetCount> count(
      Facet facet, List<IndexedProvision> matching, Filters filters, int most) {
    Map<String, Long> counts = new TreeMap<>();
    for (IndexedProvision each : matching) {
      if (passes(each, filters, Optional.of(facet))) {
        values(facet, each).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    Set<String> selected = filters.of(facet);
    selected.forEach(value -> counts.putIfAbsent(value, 0L));
    List<FacetCount> all =
        counts.entrySet().stream()
            .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingLong(FacetCount::count).reversed())
            .toList();
    Set<FacetCount> first =
        all.stream()
            .filter(value -> value.count() > 0)
            .limit(facet.isOpen() ? most : Integer.MAX_VALUE)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(value -> first.contains(value) || selected.contains(value.value()))
        .toList();
  }

  static boolean passes(IndexedProvision each, Filters filters) {
    return passes(each, filters, Optional.empty());
  }

  private static boolean passes(IndexedProvision each, Filters filters, Optional<Facet> except) {
    Optional<LocalDate> date = each.date();
    boolean inTime =
        filters.from().map(from -> date.filter(d -> !d.isBefore(from)).isPresent()).orElse(true)
            && filters.to().map(to -> date.filter(d -> !d.isAfter(to)).isPresent()).orElse(true);
    return inTime
        && filters.values().entrySet().stream()
            .filter(entry -> except.isEmpty() || except.get() != entry.getKey())
            .allMatch(
                entry ->
                    values(entry.getKey(), each).stream().anyMatch(entry.getValue()::contains));
  }

  /** The values that a provision has: of its part and its section, as its first version says. */
  static Set<String> values(Facet facet, IndexedProvision each) {
    Provision provision = each.provision();
    PartHeader part = each.part().headers().firstEntry().getValue();
    return switch (facet) {
      case LANGUAGE -> of(provision.texts().values().stream().map(text -> text.language().code()));
      case BODY -> Set.of(part.body().word());
      case KIND -> Set.of(part.kind().word());
      case STATUS -> Set.of(part.status().word());
      case YEAR -> each.date().map(d -> Set.of("" + d.getYear())).orElse(Set.of());
      case SECTION -> Set.of(provision.texts().firstEntry().getValue().section().word());
      case VERB -> of(provision.verbs().stream().map(v -> v.verb()));
      case ADDRESSEE -> Set.copyOf(provision.addressees());
      case SUBJECT ->
          of(each.work().headers().values().stream().flatMap(h -> h.subjectNames().stream()));
      case CITES ->
          of(
              provision.texts().values().stream()
                  .flatMap(text -> text.citations().stream())
                  .map(c -> c.symbol().canonical()));
      case SYMBOL -> part.symbol().map(s -> Set.of(s.canonical())).orElse(Set.of());
    };
  }

  private static Set<String> of(Stream<String> values) {
    return values.collect(Collectors.toSet());
  }
}
