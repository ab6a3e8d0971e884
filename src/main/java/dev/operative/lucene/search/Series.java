package dev.operative.lucene.search;

import dev.operative.document.DocumentHeader;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.WorkSummary;
import dev.operative.search.wording.SeriesTitle;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The works that the same title comes back in year after year, as titles of resolutions do.
public final class Series {
  private final Map<String, Set<String>> slugs = new HashMap<>();

  private Series(Snapshot snapshot) throws IOException {
    for (WorkSummary work : snapshot.works()) {
      for (DocumentHeader header : work.headers().values()) {
        SeriesTitle.of(header.title())
            .ifPresent(
                title -> slugs.computeIfAbsent(title, absent -> new TreeSet<>()).add(work.slug()));
      }
    }
  }

  /// The series of a commit.
  public static Series of(Snapshot snapshot) throws IOException {
    return snapshot.once(Series.class, Series::new);
  }

  /// The slugs of the works with a title, reduced to the words that last; empty when there are none.
  Set<String> works(String title) {
    return slugs.getOrDefault(title, Set.of());
  }
}
