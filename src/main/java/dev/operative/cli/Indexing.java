package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.ProgressBar;
import dev.operative.cli.output.ProgressLines;
import dev.operative.cli.output.ReportPrinter;
import dev.operative.indexing.IndexProgress;
import dev.operative.indexing.IndexReport;
import dev.operative.indexing.Indexer;
import dev.operative.indexing.ReaderVersion;
import dev.operative.indexing.VectorMaker;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import dev.operative.search.learning.CorpusTranslations;
import dev.operative.search.meaning.EncoderUnavailableException;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.VectorIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;

/// Runs the indexer for a command.
final class Indexing {
  private final Console console;
  private final Wiring wiring;
  private final Part part;

  Indexing(Console console, Wiring wiring) {
    this(console, wiring, Part.WHOLE);
  }

  private Indexing(Console console, Wiring wiring, Part part) {
    this.console = console;
    this.wiring = wiring;
    this.part = part;
  }

  /// The same for a part of the files.
  Indexing of(Part some) {
    return new Indexing(console, wiring, some);
  }

  /// Indexes with visible progress.
  IndexReport visibly(List<CorpusRoot> roots, ParagraphIndex index)
      throws IOException, InterruptedException {
    if (!console.errIsTerminal()) {
      return run(roots, index, new ProgressLines(console.err()));
    }
    ProgressBar bar = new ProgressBar(console.ownErr());
    try {
      return run(roots, index, bar);
    } finally {
      bar.clear();
    }
  }

  /// Indexes with visible progress and says what came of it; learns translations when that is due, and makes vectors.
  void bringUpToDate(List<CorpusRoot> roots, IndexAddress address)
      throws IOException, InterruptedException {
    try (ParagraphIndex writer = wiring.openIndex(address)) {
      IndexReport report = visibly(roots, writer);
      new ReportPrinter(console).print(report);
      console.out().flush();
      learnIfDue(address, writer);
    }
    makeVectors(address, Runtime.getRuntime().availableProcessors());
  }

  /// Indexes without a word.
  IndexReport silently(List<CorpusRoot> roots, ParagraphIndex index)
      throws IOException, InterruptedException {
    return run(roots, index, IndexProgress.SILENT);
  }

  /// Learns translations from what was committed, and commits them with it, when those learnt before are too old.
  void learnIfDue(IndexAddress address, ParagraphIndex index) {
    learn(address, index, CorpusTranslations::isDue);
  }

  /// Learns translations from what was committed, and commits them with it.
  void learn(IndexAddress address, ParagraphIndex index) {
    learn(address, index, any -> true);
  }

  private void learn(IndexAddress address, ParagraphIndex index, Predicate<IndexView> when) {
    try (SearchEngine engine = wiring.openEngine(address);
        IndexView view = engine.view()) {
      if (when.test(view)) {
        new CorpusTranslations(wiring.languages()).learn(view, index);
        index.commit();
      }
    }
  }

  /// Makes the vectors that the texts of an index lack, and says on standard error how far it is; when it cannot, why.
  ///
  /// @param threads how many texts are encoded side by side
  void makeVectors(IndexAddress address, int threads) {
    SentenceEncoder encoder = wiring.encoder();
    if (encoder.languages().isEmpty()) {
      return;
    }
    try {
      makeVectors(address, encoder, threads);
    } catch (IndexBusyException another) {
      console
          .err()
          .println(
              "operative: Another run makes search by meaning ready; if it has ended, run index again in a minute");
      console.err().flush();
    } catch (EncoderUnavailableException
        | IndexUnusableException
        | UncheckedIOException impossible) {
      console
          .err()
          .println(
              "operative: Search by meaning is not made ready, words alone are searched: "
                  + impossible.getMessage());
      console.err().flush();
    }
  }

  private void makeVectors(IndexAddress address, SentenceEncoder encoder, int threads) {
    try (VectorIndex vectors = wiring.openVectors(address);
        SearchEngine engine = wiring.openEngine(address);
        IndexView view = engine.view()) {
      new VectorMaker(encoder, vectors, threads)
          .make(VectorMaker.Texts.of(view, encoder), this::tell);
    }
  }

  private void tell(VectorMaker.Progress progress) {
    console
        .err()
        .printf("Search by meaning: %,d of %,d texts%n", progress.ready(), progress.wanted());
    console.err().flush();
  }

  private IndexReport run(List<CorpusRoot> roots, ParagraphIndex index, IndexProgress progress)
      throws IOException, InterruptedException {
    CorpusWalker walker = new CorpusWalker(ArchiveLimits.DEFAULT);
    try (DocumentReader reader = wiring.reader()) {
      return new Indexer(walker, reader, ReaderVersion.current(), part).run(roots, index, progress);
    }
  }
}
