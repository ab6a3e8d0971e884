package dev.operative.indexing;

import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.search.index.RejectedSource;
import java.time.Duration;
import java.util.List;

/// The report of an indexing run. Every file is counted once: `files` is the sum of `documents`, `unchanged`,
/// `duplicates`, `otherLanguage` and `rejected`.
///
/// @param files number of files found; an archive counts by its entries
/// @param documents number of documents that were new or changed and were indexed
/// @param paragraphs number of their paragraphs
/// @param unchanged number of documents in the index that were left as they were
/// @param removed number of files that are gone and whose paragraphs were taken out
/// @param duplicates the files whose document another file holds, each saying which, and why that one is kept
/// @param otherLanguage the files in languages that are not read
/// @param rejected the files that could not be read, each with line and reason
/// @param notices what is worth knowing about files that were read
/// @param doubts what may have been read wrongly in the documents that were indexed, each with place and reason
/// @param took how long it took
public record IndexReport(
    int files,
    int documents,
    long paragraphs,
    int unchanged,
    int removed,
    List<RejectedSource> duplicates,
    List<RejectedSource> otherLanguage,
    List<RejectedSource> rejected,
    List<Notice> notices,
    List<Notice> doubts,
    Duration took) {
  public IndexReport {
    duplicates = List.copyOf(duplicates);
    otherLanguage = List.copyOf(otherLanguage);
    rejected = List.copyOf(rejected);
    notices = List.copyOf(notices);
    doubts = List.copyOf(doubts);
  }

  /// Whether the run changed the index.
  public boolean changed() {
    return documents > 0 || removed > 0;
  }

  /// Paragraphs indexed per second; 0 when none were.
  public long paragraphsPerSecond() {
    return paragraphs * 1_000_000_000L / Math.max(1, took.toNanos());
  }
}
