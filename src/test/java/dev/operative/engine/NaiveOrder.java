package dev.operative.engine;

import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Sort;
import java.time.LocalDate;
import java.util.Comparator;

/** The orders of results. Nothing is ranked: relevance falls back to the id. */
final class NaiveOrder {
  private NaiveOrder() {}

  static Comparator<IndexedProvision> of(Sort sort) {
    Comparator<IndexedProvision> byId =
        Comparator.comparing(each -> each.provision().id().toString());
    return switch (sort) {
      case RELEVANCE -> byId;
      case STANDING -> byStanding().thenComparing(of(Sort.DOCUMENT_ORDER));
      case OLDEST_FIRST -> oldestFirst().thenComparing(byId);
      case NEWEST_FIRST -> newestFirst().thenComparing(byId);
      case DOCUMENT_ORDER ->
          Comparator.<IndexedProvision, String>comparing(
                  each -> NaiveWorks.counted(each.work().slug()))
              .thenComparingInt(IndexedProvision::ordinal);
    };
  }

  /**
   * The order in which documents stand when they are the results: that of their first provisions.
   */
  static Comparator<IndexedProvision> ofDocuments(Sort sort) {
    Comparator<IndexedProvision> inDocuments = of(Sort.DOCUMENT_ORDER);
    return switch (sort) {
      case RELEVANCE, DOCUMENT_ORDER -> inDocuments;
      case STANDING -> byStanding().thenComparing(inDocuments);
      case OLDEST_FIRST -> oldestFirst().thenComparing(inDocuments);
      case NEWEST_FIRST -> newestFirst().thenComparing(inDocuments);
    };
  }

  private static Comparator<IndexedProvision> byStanding() {
    return Comparator.comparing(
            (IndexedProvision each) -> !NaiveFacets.values(Facet.STATUS, each).contains("adopted"))
        .thenComparing(newestFirst())
        .thenComparing(
            each -> !each.provision().texts().firstEntry().getValue().section().isText());
  }

  private static Comparator<IndexedProvision> oldestFirst() {
    return Comparator.comparing(each -> each.date().orElse(LocalDate.MAX));
  }

  private static Comparator<IndexedProvision> newestFirst() {
    return Comparator.<IndexedProvision, LocalDate>comparing(
            each -> each.date().orElse(LocalDate.MIN))
        .reversed();
  }
}
