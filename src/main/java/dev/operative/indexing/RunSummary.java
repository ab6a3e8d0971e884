package dev.operative.indexing;

import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.search.index.RejectedSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds up what a run did with the files it saw.
///
/// @param marks what is remembered of every file of the index
/// @param seen the files of this run
/// @param written those whose paragraphs were written
/// @param removed number of files that were taken out
/// @param namesakes entries that bear the name of another entry of their archive
/// @param notices what is worth knowing
record RunSummary(
    Map<String, SourceMark> marks,
    Set<String> seen,
    Set<String> written,
    int removed,
    List<RejectedSource> namesakes,
    List<Notice> notices) {
  IndexReport report(Duration took) {
    int documents = 0;
    long paragraphs = 0;
    int unchanged = 0;
    List<RejectedSource> duplicates = new ArrayList<>();
    List<RejectedSource> otherLanguage = new ArrayList<>();
    List<RejectedSource> rejected = new ArrayList<>(namesakes);
    for (Map.Entry<String, SourceMark> entry : marks.entrySet()) {
      String file = entry.getKey();
      SourceMark mark = entry.getValue();
      if (!seen.contains(file)) {
        continue;
      }
      RejectedSource source = new RejectedSource(file, mark.line(), mark.reason());
      switch (mark.treatment()) {
        case TAKEN -> {
          boolean now = written.contains(file);
          documents += now ? 1 : 0;
          paragraphs += now ? mark.paragraphs() : 0;
          unchanged += now ? 0 : 1;
        }
        case DUPLICATE -> duplicates.add(source);
        case OTHER_LANGUAGE -> otherLanguage.add(source);
        case REJECTED -> rejected.add(source);
      }
    }
    return new IndexReport(
        seen.size() + namesakes.size(),
        documents,
        paragraphs,
        unchanged,
        removed,
        duplicates,
        otherLanguage,
        rejected,
        notices,
        took);
  }
}
