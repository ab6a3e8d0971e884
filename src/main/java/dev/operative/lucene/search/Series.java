package dev.operative.lucene.search;

import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.DocumentSummary;
import dev.operative.search.wording.SeriesTitle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The documents that the same title comes back in year after year, as titles of resolutions do.
public final class Series {
  private final Map<String, List<String>> ids = new HashMap<>();

  private Series(Snapshot snapshot) throws IOException {
    for (DocumentSummary document : snapshot.documents()) {
      SeriesTitle.of(document.header().title())
          .ifPresent(
              title ->
                  ids.computeIfAbsent(title, absent -> new ArrayList<>())
                      .add(document.header().id()));
    }
  }

  /// The series of a commit.
  public static Series of(Snapshot snapshot) throws IOException {
    return snapshot.once(Series.class, Series::new);
  }

  /// The ids of the documents with a title, reduced to the words that last; empty when there are none.
  List<String> documents(String title) {
    return List.copyOf(ids.getOrDefault(title, List.of()));
  }
}
