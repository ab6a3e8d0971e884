package dev.operative.indexing;

import dev.operative.document.UnDocument;
import dev.operative.indexing.Reading.Result;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import dev.operative.search.index.RejectedSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The state of one indexing run.
final class IndexingRun {
  private static final int SOURCES_AT_ONCE = 10_000;

  private final ParagraphIndex index;
  private final Map<String, SourceMark> marks = new TreeMap<>();
  private final Map<String, String> knownHashes;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final List<RejectedSource> namesakes = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Notice> doubts = new ArrayList<>();
  private int removed;
  private boolean changed;

  IndexingRun(ParagraphIndex index) {
    this.index = index;
    readSources();
    this.changed = marks.isEmpty();
    Map<String, String> hashes = new HashMap<>();
    marks.forEach((file, mark) -> hashes.put(file, mark.hash()));
    this.knownHashes = Map.copyOf(hashes);
  }

  private void readSources() {
    String last = "";
    List<ParagraphIndex.Source> page;
    do {
      page = index.sources(last, SOURCES_AT_ONCE);
      for (ParagraphIndex.Source source : page) {
        marks.put(
            source.file(),
            SourceMark.decode(source.fingerprint())
                .orElseGet(() -> SourceMark.without("", "", Treatment.REJECTED, 0, "")));
        last = source.file();
      }
    } while (page.size() == SOURCES_AT_ONCE);
  }

  /// The roots, named so that no file of one bears the name of a file of another.
  List<CorpusRoot> named(List<CorpusRoot> roots) {
    return RootNames.distinct(roots, marks);
  }

  /// The hash a file had last time; empty text when it was not there.
  String knownHash(String file) {
    return knownHashes.getOrDefault(file, "");
  }

  /// Takes what was read of a file.
  ///
  /// @return number of paragraphs written
  int read(CorpusRoot root, Result result) {
    seen.add(result.file());
    return result.outcome().isEmpty() ? 0 : take(root, result, result.outcome().get());
  }

  private int take(CorpusRoot root, Result result, ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Parsed parsed -> {
        notices.addAll(parsed.notices());
        doubts.addAll(parsed.doubts());
        yield place(result.file(), taken(root, result, parsed.document()), parsed.document());
      }
      case ReadOutcome.Rejected rejected ->
          refuse(result, root, Treatment.REJECTED, rejected.reason());
      case ReadOutcome.OtherLanguage other ->
          refuse(result, root, Treatment.OTHER_LANGUAGE, other.reason());
    };
  }

  /// Takes what the walk refused.
  void refused(CorpusRoot root, Notice reason) {
    if (seen.add(reason.file())) {
      refuse(new Result(reason.file(), "", Optional.empty()), root, Treatment.REJECTED, reason);
    } else if (reason.line() > 0) {
      notices.add(reason);
    } else {
      namesakes.add(new RejectedSource(reason.file(), 0, reason.message()));
    }
  }

  /// Takes out the files of these roots that are gone and belong to a part.
  void removeGone(List<CorpusRoot> roots, Part part) {
    for (String file : List.copyOf(marks.keySet())) {
      SourceMark mark = mark(file);
      if (!seen.contains(file)
          && part.holds(file)
          && roots.stream().anyMatch(root -> holds(root, file, mark))) {
        index.remove(file);
        changed = true;
        marks.remove(file);
        removed += mark.treatment() == Treatment.TAKEN ? 1 : 0;
      }
    }
  }

  /// Whether there is anything to commit: an index that is new, or differs from the last commit.
  boolean changed() {
    return changed;
  }

  /// What the run did.
  RunSummary summary() {
    return new RunSummary(marks, seen, written, removed, namesakes, notices, doubts);
  }

  private int place(String file, SourceMark mark, UnDocument document) {
    changed = true;
    index.put(document, mark.encoded());
    marks.put(file, mark);
    written.add(file);
    return mark.paragraphs();
  }

  private int refuse(Result result, CorpusRoot root, Treatment treatment, Notice reason) {
    record(
        result.file(),
        SourceMark.without(
            result.hash(), root.owner(), treatment, reason.line(), reason.message()));
    return 0;
  }

  private void record(String file, SourceMark mark) {
    written.remove(file);
    if (mark.equals(marks.get(file))) {
      return;
    }
    changed = true;
    index.reject(new RejectedSource(file, mark.line(), mark.reason()), mark.encoded());
    marks.put(file, mark);
  }

  private SourceMark mark(String file) {
    return java.util.Objects.requireNonNull(marks.get(file), file);
  }

  private static SourceMark taken(CorpusRoot root, Result result, UnDocument document) {
    return new SourceMark(
        result.hash(),
        root.owner(),
        Treatment.TAKEN,
        document.header().id(),
        (int) document.paragraphs().count(),
        0,
        "");
  }

  private static boolean holds(CorpusRoot root, String file, SourceMark mark) {
    return mark.owner().equals(root.owner()) && RootNames.below(root, file);
  }
}
