package dev.operative.lucene.snapshot;

import dev.operative.search.DocumentSummary;
import dev.operative.search.ListedWork;
import dev.operative.search.Page;
import dev.operative.search.WorkListRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The works of a commit in their orders, with the words of their titles.
public final class ListedWorks {
  private static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing(Entry::date, Comparator.reverseOrder()).thenComparing(Entry::slug);

  private final TitleIndex titles = new TitleIndex();
  private final List<Entry> bySymbol = new ArrayList<>();
  private final List<Entry> latestFirst;

  private ListedWorks(Snapshot snapshot) throws IOException {
    List<DocumentSummary> versions = new ArrayList<>();
    int first = 0;
    for (DocumentSummary document : snapshot.documents()) {
      if (!versions.isEmpty() && !slug(versions.getFirst()).equals(slug(document))) {
        bySymbol.add(Entry.of(versions, first));
        first += versions.size();
        versions.clear();
      }
      versions.add(document);
      titles.add(document);
    }
    if (!versions.isEmpty()) {
      bySymbol.add(Entry.of(versions, first));
    }
    latestFirst = bySymbol.stream().sorted(LATEST_FIRST).toList();
  }

  /// The works of a commit.
  public static ListedWorks of(Snapshot snapshot) throws IOException {
    return snapshot.once(ListedWorks.class, ListedWorks::new);
  }

  /// Those that are asked for.
  public Page<ListedWork> page(WorkListRequest request) {
    List<Entry> all =
        switch (request.order()) {
          case BY_SYMBOL -> bySymbol;
          case LATEST_FIRST -> latestFirst;
        };
    BitSet titled = titles.having(request.words());
    List<ListedWork> asked = new ArrayList<>();
    for (Entry entry : all) {
      if (entry.isIn(request, titled)) {
        asked.add(entry.work());
      }
    }
    return Page.of(asked, request.offset(), request.limit());
  }

  private static String slug(DocumentSummary document) {
    return document.header().slug();
  }

  /// A work.
  ///
  /// @param first the number of its first version in the [TitleIndex]
  /// @param date the latest of its versions
  private record Entry(ListedWork work, int first, LocalDate date) {
    static Entry of(List<DocumentSummary> versions, int first) {
      return new Entry(
          new ListedWork(versions),
          first,
          versions.stream()
              .flatMap(version -> version.header().date().stream())
              .max(Comparator.naturalOrder())
              .orElse(LocalDate.MIN));
    }

    String slug() {
      return ListedWorks.slug(work.versions().getFirst());
    }

    boolean isIn(WorkListRequest request, BitSet titled) {
      for (int i = 0; i < work.versions().size(); i++) {
        if (titled.get(first + i) && request.admits(work.versions().get(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
