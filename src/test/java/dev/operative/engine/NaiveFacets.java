package dev.operative.engine;

import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexedParagraph;
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

/** Counts the values of facets, and filters by them, paragraph by paragraph. */
final class NaiveFacets {
  private NaiveFacets() {}

  /** The counts of a facet among what matches and passes all other filters. */
  static List<FacetCount> count(
      Facet facet, List<IndexedParagraph> matching, Filters filters, int most) {
    Map<String, Long> counts = new TreeMap<>();
    for (IndexedParagraph each : matching) {
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

  static boolean passes(IndexedParagraph each, Filters filters) {
    return passes(each, filters, Optional.empty());
  }

  private static boolean passes(IndexedParagraph each, Filters filters, Optional<Facet> except) {
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

  /** The values that a paragraph has. */
  static Set<String> values(Facet facet, IndexedParagraph each) {
    Paragraph paragraph = each.paragraph();
    PartHeader part = each.part();
    return switch (facet) {
      case LANGUAGE -> Set.of(paragraph.language().code());
      case BODY -> Set.of(part.body().word());
      case KIND -> Set.of(part.kind().word());
      case STATUS -> Set.of(part.status().word());
      case YEAR -> each.date().map(d -> Set.of("" + d.getYear())).orElse(Set.of());
      case SECTION -> Set.of(paragraph.section().word());
      case VERB -> paragraph.verbs().stream().map(v -> v.verb()).collect(Collectors.toSet());
      case ADDRESSEE -> Set.copyOf(paragraph.addressees());
      case SUBJECT -> Set.copyOf(each.document().subjects());
      case CITES ->
          paragraph.citations().stream()
              .map(c -> c.symbol().canonical())
              .collect(Collectors.toSet());
      case SYMBOL -> part.symbol().map(s -> Set.of(s.canonical())).orElse(Set.of());
    };
  }
}
