package dev.operative.indexing;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Brings files into an index. A file that is the same as last time costs a hash; a changed one takes the
/// place of what it gave before; one that is gone takes its paragraphs with it; of a text that several
/// files hold the best answers, and the others are copies. Nothing is visible before the end, when everything is at once.
public final class Indexer {
  private final CorpusWalker walker;
  private final Reading reading;
  private final Part part;

  /// @param readerVersion changes whenever the same bytes could be read otherwise, as [ReaderVersion] does
  public Indexer(CorpusWalker walker, DocumentReader reader, String readerVersion) {
    this(walker, reader, readerVersion, Part.WHOLE);
  }

  /// @param readerVersion changes whenever the same bytes could be read otherwise, as [ReaderVersion] does
  /// @param part the files that are read and taken out; others are left to those who run beside
  public Indexer(CorpusWalker walker, DocumentReader reader, String readerVersion, Part part) {
    this.walker = walker;
    this.reading = new Reading(reader, readerVersion);
    this.part = part;
  }

  /// Brings the files below the roots into the index and commits.
  ///
  /// @param index is committed if anything changed, and left open
  /// @throws IOException when a root is not there or cannot be read; nothing is committed then
  /// @throws InterruptedException when the thread was; nothing is committed then
  public IndexReport run(List<CorpusRoot> given, ParagraphIndex index, IndexProgress progress)
      throws IOException, InterruptedException {
    long started = System.nanoTime();
    try (ReadingPipeline line = new ReadingPipeline(walker, reading)) {
      IndexingRun run = new IndexingRun(index);
      List<CorpusRoot> roots = run.named(given);
      long bytes = 0;
      for (CorpusRoot root : roots) {
        bytes += walker.size(root);
      }
      ProgressCount count = new ProgressCount(progress, bytes);
      line.run(roots, part::holds, run::knownHash, new Taking(run, count));
      run.removeGone(roots, part);
      // Others wait for a part that has nothing new, too.
      if (run.changed() || part.isShared()) {
        index.commit();
      }
      return run.summary().report(Duration.ofNanos(System.nanoTime() - started));
    }
  }

  private record Taking(IndexingRun run, ProgressCount count) implements ReadingPipeline.Taker {
    @Override
    public void read(CorpusRoot root, Reading.Result result) {
      count.file(run.read(root, result));
    }

    @Override
    public void refused(CorpusRoot root, Notice reason) {
      run.refused(root, reason);
      count.file(0);
    }

    @Override
    public void advanced(long bytes) {
      count.bytes(bytes);
    }
  }

  private static final class ProgressCount {
    private final IndexProgress progress;
    private final long bytesTotal;
    private long bytesDone;
    private int files;
    private long paragraphs;

    ProgressCount(IndexProgress progress, long bytesTotal) {
      this.progress = progress;
      this.bytesTotal = bytesTotal;
    }

    void file(int paragraphsWritten) {
      files++;
      paragraphs += paragraphsWritten;
      tell();
    }

    void bytes(long bytes) {
      bytesDone += bytes;
      tell();
    }

    private void tell() {
      progress.advanced(new IndexProgress.State(bytesDone, bytesTotal, files, paragraphs));
    }
  }
}
