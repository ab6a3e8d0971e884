package dev.operative.engine;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The orders of results. Nothing is ranked: relevance falls back to the id. */
final class NaiveOrder {
  private NaiveOrder() {}

  static Comparator<IndexedParagraph> of(Sort sort) {
    Comparator<IndexedParagraph> byId =
        Comparator.comparing(each -> each.paragraph().id().toString());
    return switch (sort) {
      case RELEVANCE -> byId;
      case OLDEST_FIRST -> oldestFirst().thenComparing(byId);
      case NEWEST_FIRST -> newestFirst().thenComparing(byId);
      case DOCUMENT_ORDER ->
          Comparator.<IndexedParagraph, String>comparing(
                  each -> NaiveWorks.counted(each.document().slug()))
              .thenComparing(each -> each.document().language().code())
              .thenComparingInt(IndexedParagraph::ordinal);
    };
  }

  /**
   * The order in which documents stand when they are the results: that of their first paragraphs.
   */
  static Comparator<IndexedParagraph> ofDocuments(Sort sort) {
    Comparator<IndexedParagraph> inDocuments = of(Sort.DOCUMENT_ORDER);
    return switch (sort) {
      case RELEVANCE, DOCUMENT_ORDER -> inDocuments;
      case OLDEST_FIRST -> oldestFirst().thenComparing(inDocuments);
      case NEWEST_FIRST -> newestFirst().thenComparing(inDocuments);
    };
  }

  private static Comparator<IndexedParagraph> oldestFirst() {
    return Comparator.comparing(each -> each.date().orElse(LocalDate.MAX));
  }

  private static Comparator<IndexedParagraph> newestFirst() {
    return Comparator.<IndexedParagraph, LocalDate>comparing(
            each -> each.date().orElse(LocalDate.MIN))
        .reversed();
  }

  /** Two lists in turn, until one has no more. */
  static <T> List<T> inTurn(List<T> all, Predicate<T> begins) {
    Map<Boolean, List<T>> lists = all.stream().collect(Collectors.partitioningBy(begins));
    List<T> ordered = new ArrayList<>();
    for (int i = 0; ordered.size() < all.size(); i++) {
      for (boolean turn : new boolean[] {true, false}) {
        lists.get(turn).stream().skip(i).limit(1).forEach(ordered::add);
      }
    }
    return ordered;
  }
}
