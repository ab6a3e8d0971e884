package dev.operative.engine;

import dev.operative.search.DocumentSummary;
import dev.operative.search.ListedWork;
import dev.operative.search.Page;
import dev.operative.search.TitleText;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists works by going through all documents. */
public final class NaiveWorks {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private NaiveWorks() {}

  public static Page<ListedWork> of(
      Collection<DocumentSummary> documents, WorkListRequest request) {
    Map<String, List<DocumentSummary>> bySlug =
        documents.stream()
            .sorted(Comparator.comparing(document -> document.header().language()))
            .collect(
                Collectors.groupingBy(
                    document -> document.header().slug(),
                    () -> new TreeMap<>(Comparator.comparing(NaiveWorks::counted)),
                    Collectors.toList()));
    List<List<DocumentSummary>> works =
        bySlug.values().stream()
            .filter(
                versions ->
                    versions.stream()
                        .anyMatch(
                            version ->
                                TitleText.of(version.header()).has(request.words())
                                    && request.admits(version)))
            .toList();
    if (request.order() == Order.LATEST_FIRST) {
      works =
          works.stream()
              .sorted(
                  Comparator.comparing(NaiveWorks::latest, Comparator.reverseOrder())
                      .thenComparing(versions -> versions.getFirst().header().slug()))
              .toList();
    }
    return Page.of(works.stream().map(ListedWork::new).toList(), request.offset(), request.limit());
  }

  private static LocalDate latest(List<DocumentSummary> versions) {
    return versions.stream()
        .map(version -> version.header().date().orElse(LocalDate.MIN))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Puts resolution 999 before resolution 1373. */
  public static String counted(String slug) {
    return DIGITS
        .matcher(slug)
        .replaceAll(n -> String.format(Locale.ROOT, "%08d", Long.parseLong(n.group())));
  }
}
