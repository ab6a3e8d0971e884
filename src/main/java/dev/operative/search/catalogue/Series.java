package dev.operative.search.catalogue;

import dev.operative.document.DocumentHeader;
import dev.operative.search.WorkSummary;
import dev.operative.search.wording.SeriesTitle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The works that the same title comes back in year after year, as titles of resolutions do.
public final class Series {
  private final Map<String, Set<String>> slugs = new HashMap<>();

  public Series(Collection<WorkSummary> works) {
    for (WorkSummary work : works) {
      for (DocumentHeader header : work.headers().values()) {
        SeriesTitle.of(header.title())
            .ifPresent(
                title -> slugs.computeIfAbsent(title, absent -> new TreeSet<>()).add(work.slug()));
      }
    }
  }

  /// The slugs of the works with a title, reduced to the words that last; empty when there are none.
  public Set<String> works(String title) {
    return slugs.getOrDefault(title, Set.of());
  }
}
