package dev.operative.lucene.snapshot;

import dev.operative.search.DocumentSummary;
import dev.operative.search.ListedWork;
import dev.operative.search.Page;
import dev.operative.search.TitleText;
import dev.operative.search.WorkListRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The works of a commit in their orders, with the words of their titles.
public final class ListedWorks {
  private static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing(Entry::date, Comparator.reverseOrder()).thenComparing(Entry::slug);

  private final List<Entry> bySymbol = new ArrayList<>();
  private final List<Entry> latestFirst;

  private ListedWorks(Snapshot snapshot) throws IOException {
    List<DocumentSummary> versions = new ArrayList<>();
    for (DocumentSummary document : snapshot.documents()) {
      if (!versions.isEmpty() && !slug(versions.getFirst()).equals(slug(document))) {
        bySymbol.add(Entry.of(versions));
        versions.clear();
      }
      versions.add(document);
    }
    if (!versions.isEmpty()) {
      bySymbol.add(Entry.of(versions));
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
    return Page.of(
        all.stream().filter(entry -> entry.isIn(request)).map(Entry::work).toList(),
        request.offset(),
        request.limit());
  }

  private static String slug(DocumentSummary document) {
    return document.header().slug();
  }

  /// A work.
  ///
  /// @param titles those of its versions, in their order
  private record Entry(ListedWork work, List<TitleText> titles, LocalDate date) {
    static Entry of(List<DocumentSummary> versions) {
      return new Entry(
          new ListedWork(versions),
          versions.stream().map(version -> TitleText.of(version.header())).toList(),
          versions.stream()
              .flatMap(version -> version.header().date().stream())
              .max(Comparator.naturalOrder())
              .orElse(LocalDate.MIN));
    }

    String slug() {
      return ListedWorks.slug(work.versions().getFirst());
    }

    boolean isIn(WorkListRequest request) {
      for (int i = 0; i < titles.size(); i++) {
        if (request.admits(work.versions().get(i), titles.get(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
