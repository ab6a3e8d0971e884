package dev.operative.engine;

import dev.operative.search.Page;
import dev.operative.search.TitleText;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.WorkSummary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lists works by going through all of them. */
public final class NaiveWorks {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private NaiveWorks() {}

  static Page<WorkSummary> of(Collection<WorkSummary> all, WorkListRequest request) {
    List<WorkSummary> works =
        all.stream()
            .filter(
                work ->
                    work.versions().stream()
                        .anyMatch(
                            version ->
                                TitleText.of(version.header()).has(request.words())
                                    && request.admits(version)))
            .sorted(
                request.order() == Order.LATEST_FIRST
                    ? Comparator.comparing(NaiveWorks::latest, Comparator.reverseOrder())
                        .thenComparing(WorkSummary::slug)
                    : Comparator.comparing(work -> counted(work.slug())))
            .toList();
    return Page.of(works, request.offset(), request.limit());
  }

  private static LocalDate latest(WorkSummary work) {
    return work.headers().values().stream()
        .map(version -> version.date().orElse(LocalDate.MIN))
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
