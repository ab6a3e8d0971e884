package dev.operative.web.page.result;

import dev.operative.search.DocumentSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents in the order people look for them: the latest first, each once with all its languages.
public final class DocumentShelf {
  private static final Comparator<DocumentSummary> LATEST_FIRST =
      Comparator.comparing(
              (DocumentSummary document) -> document.header().date().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(document -> document.header().id());

  private DocumentShelf() {}

  /// The documents; those that are versions of each other together, in order of their languages.
  public static List<List<DocumentSummary>> of(Collection<DocumentSummary> documents) {
    Map<String, List<DocumentSummary>> bySlug = new LinkedHashMap<>();
    documents.stream()
        .sorted(LATEST_FIRST)
        .forEach(
            document ->
                bySlug
                    .computeIfAbsent(document.header().slug(), absent -> new ArrayList<>())
                    .add(document));
    bySlug
        .values()
        .forEach(
            versions ->
                versions.sort(Comparator.comparing(version -> version.header().language())));
    return List.copyOf(bySlug.values());
  }
}
