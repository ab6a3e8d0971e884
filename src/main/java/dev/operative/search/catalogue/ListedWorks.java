package dev.operative.search.catalogue;

import dev.operative.search.DocumentSummary;
import dev.operative.search.Page;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The works of an index in their orders, with the words of their titles.
public final class ListedWorks {
  private static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing(Entry::date, Comparator.reverseOrder()).thenComparing(Entry::slug);

  private final TitleIndex titles = new TitleIndex();
  private final List<Entry> bySymbol = new ArrayList<>();
  private final List<Entry> latestFirst;

  /// @param works all works, in document order
  public ListedWorks(List<WorkSummary> works) {
    int first = 0;
    for (WorkSummary work : works) {
      Entry entry = Entry.of(work, first);
      entry.versions().forEach(titles::add);
      first += entry.versions().size();
      bySymbol.add(entry);
    }
    latestFirst = bySymbol.stream().sorted(LATEST_FIRST).toList();
  }

  /// Those that are asked for.
  public Page<WorkSummary> page(WorkListRequest request) {
    List<Entry> all =
        switch (request.order()) {
          case BY_SYMBOL -> bySymbol;
          case LATEST_FIRST -> latestFirst;
        };
    BitSet titled = titles.having(request.words());
    List<WorkSummary> asked = new ArrayList<>();
    for (Entry entry : all) {
      if (entry.isIn(request, titled)) {
        asked.add(entry.work());
      }
    }
    return Page.of(asked, request.offset(), request.limit());
  }

  /// A work.
  ///
  /// @param versions its versions, in display order
  /// @param first the number of the first of them in the [TitleIndex]
  /// @param date the latest of its versions
  private record Entry(
      WorkSummary work, List<DocumentSummary> versions, int first, LocalDate date) {
    static Entry of(WorkSummary work, int first) {
      return new Entry(
          work,
          work.versions(),
          first,
          work.headers().values().stream()
              .flatMap(version -> version.date().stream())
              .max(Comparator.naturalOrder())
              .orElse(LocalDate.MIN));
    }

    String slug() {
      return work.slug();
    }

    boolean isIn(WorkListRequest request, BitSet titled) {
      for (int i = 0; i < versions.size(); i++) {
        if (titled.get(first + i) && request.admits(versions.get(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
