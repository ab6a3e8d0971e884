package dev.operative.indexing;

import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.works.FormatRank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// Adds up what a run did with the files it saw.
///
/// @param marks what is remembered of every file of the index
/// @param seen the files of this run
/// @param written those whose paragraphs were written
/// @param removed number of files that were taken out
/// @param namesakes entries that bear the name of another entry of their archive
/// @param notices what is worth knowing
/// @param doubts what may have been read wrongly
record RunSummary(
    Map<String, SourceMark> marks,
    Set<String> seen,
    Set<String> written,
    int removed,
    List<RejectedSource> namesakes,
    List<Notice> notices,
    List<Notice> doubts) {
  IndexReport report(Duration took) {
    int documents = 0;
    long paragraphs = 0;
    int unchanged = 0;
    List<RejectedSource> duplicates = duplicates();
    Set<String> copies =
        duplicates.stream().map(RejectedSource::file).collect(Collectors.toUnmodifiableSet());
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
          boolean counted = !copies.contains(file);
          boolean now = written.contains(file);
          documents += counted && now ? 1 : 0;
          paragraphs += counted && now ? mark.paragraphs() : 0;
          unchanged += counted && !now ? 1 : 0;
        }
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
        doubts,
        took);
  }

  /// The files of this run whose document another file answers for.
  private List<RejectedSource> duplicates() {
    Map<String, String> best = new HashMap<>();
    marks.forEach(
        (file, mark) -> {
          if (mark.treatment() == Treatment.TAKEN) {
            best.merge(mark.document(), file, BinaryOperator.minBy(FormatRank.BEST_FIRST));
          }
        });
    return marks.entrySet().stream()
        .filter(entry -> entry.getValue().treatment() == Treatment.TAKEN)
        .filter(entry -> seen.contains(entry.getKey()))
        .flatMap(
            entry ->
                Optional.ofNullable(best.get(entry.getValue().document()))
                    .filter(answering -> !answering.equals(entry.getKey()))
                    .map(answering -> duplicate(entry.getKey(), entry.getValue(), answering))
                    .stream())
        .toList();
  }

  private static RejectedSource duplicate(String file, SourceMark mark, String answering) {
    String why =
        FormatRank.of(file) > FormatRank.of(answering)
            ? "Akoma Ntoso states what other formats only suggest"
            : "it comes first by name";
    return new RejectedSource(
        file,
        0,
        "holds the same document (%s) as %s, which answers for it because %s"
            .formatted(mark.document(), answering, why));
  }
}
