package dev.operative.indexing;

import dev.operative.document.UnDocument;
import dev.operative.indexing.Reading.Result;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.works.FormatRank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The state of one indexing run.
///
/// The first pass treats each file by what is known so far. [#settle()] then knows all files, and corrects
/// what turned out otherwise; a file whose paragraphs are needed for that is read again in a second pass.
final class IndexingRun {
  private static final int SOURCES_AT_ONCE = 10_000;

  private final ParagraphIndex index;
  private final WritingPipeline writing;
  private final Map<String, SourceMark> marks = new TreeMap<>();
  private final Map<String, String> knownHashes;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final List<RejectedSource> namesakes = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private Claims claims = new Claims();
  private int removed;
  private boolean changed;

  IndexingRun(ParagraphIndex index, WritingPipeline writing) {
    this.index = index;
    this.writing = writing;
    readSources();
    this.changed = marks.isEmpty();
    Map<String, String> hashes = new HashMap<>();
    marks.forEach((file, mark) -> hashes.put(file, mark.hash()));
    this.knownHashes = Map.copyOf(hashes);
    marks.forEach(claims::enter);
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

  /// Takes what the first pass read of a file.
  ///
  /// @return number of paragraphs written
  int read(CorpusRoot root, Result result) throws InterruptedException {
    seen.add(result.file());
    return result.outcome().isEmpty() ? 0 : take(root, result, result.outcome().get());
  }

  private int take(CorpusRoot root, Result result, ReadOutcome outcome)
      throws InterruptedException {
    return switch (outcome) {
      case ReadOutcome.Parsed parsed -> {
        notices.addAll(parsed.notices());
        SourceMark mark = taken(root, result, parsed.document());
        claims.enter(result.file(), mark);
        yield place(result.file(), mark, parsed.document());
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

  /// Takes out the files of these roots that are gone.
  void removeGone(List<CorpusRoot> roots) {
    for (String file : List.copyOf(marks.keySet())) {
      SourceMark mark = mark(file);
      if (!seen.contains(file) && roots.stream().anyMatch(root -> holds(root, file, mark))) {
        index.remove(file);
        changed = true;
        marks.remove(file);
        removed += mark.treatment() == Treatment.TAKEN ? 1 : 0;
      }
    }
  }

  /// Corrects what turned out otherwise once all files are known.
  ///
  /// @return the files that must be read again for it
  Set<String> settle() {
    claims = new Claims();
    marks.forEach(claims::enter);
    Set<String> again = new HashSet<>();
    for (String file : List.copyOf(marks.keySet())) {
      SourceMark mark = mark(file);
      Optional<String> better = claims.betterFile(file, mark);
      if (better.isPresent()) {
        String reason = duplicateReason(mark, better.get());
        if (mark.treatment() != Treatment.DUPLICATE || !mark.reason().equals(reason)) {
          record(file, mark.treated(Treatment.DUPLICATE, Set.of(), reason));
        }
      } else if (!mark.ids().isEmpty()
          && (mark.treatment() != Treatment.TAKEN
              || !mark.yielded().equals(claims.yielded(file, mark)))) {
        again.add(file);
      }
    }
    for (String file : again) {
      if (!seen.contains(file)) {
        notices.add(new Notice(file, 0, "is needed now that another file is gone; index it again"));
      }
    }
    return again;
  }

  /// Takes what the second pass read of a file.
  void readAgain(CorpusRoot root, Result result) throws InterruptedException {
    SourceMark before = mark(result.file());
    if (result.outcome().orElse(null) instanceof ReadOutcome.Parsed parsed
        && taken(root, result, parsed.document()).ids().equals(before.ids())) {
      place(result.file(), taken(root, result, parsed.document()), parsed.document());
    } else {
      String reason = "it changed while it was being read; run “operative index” again";
      record(result.file(), SourceMark.without("", root.owner(), Treatment.REJECTED, 0, reason));
    }
  }

  /// Whether there is anything to commit: an index that is new, or differs from the last commit.
  boolean changed() {
    return changed;
  }

  /// What the run did.
  RunSummary summary() {
    return new RunSummary(marks, seen, written, removed, namesakes, notices);
  }

  private int place(String file, SourceMark mark, UnDocument document) throws InterruptedException {
    Optional<String> better = claims.betterFile(file, mark);
    if (better.isPresent()) {
      record(
          file, mark.treated(Treatment.DUPLICATE, Set.of(), duplicateReason(mark, better.get())));
      return 0;
    }
    SourceMark placed = mark.treated(Treatment.TAKEN, claims.yielded(file, mark), "");
    changed = true;
    writing.put(
        EnclosedCopies.apply(document, placed.yielded()), placed.encoded(), placed.paragraphs());
    marks.put(file, placed);
    written.add(file);
    return placed.paragraphs();
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
        FormatRank.of(result.file()),
        EnclosedCopies.claims(document),
        Set.of(),
        (int) document.paragraphs().count(),
        0,
        "");
  }

  private static boolean holds(CorpusRoot root, String file, SourceMark mark) {
    return mark.owner().equals(root.owner()) && RootNames.below(root, file);
  }

  private static String duplicateReason(SourceMark mark, String better) {
    String why =
        mark.rank() > FormatRank.of(better)
            ? "Akoma Ntoso states what other formats only suggest"
            : "it comes first by name";
    return "holds the same document (%s) as %s, which is taken because %s"
        .formatted(mark.ids().getFirst(), better, why);
  }
}
