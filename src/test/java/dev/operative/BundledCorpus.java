package dev.operative;

import dev.operative.engine.NaiveProvisions;
import dev.operative.indexing.IndexProgress;
import dev.operative.indexing.IndexReport;
import dev.operative.indexing.Indexer;
import dev.operative.ingest.DocumentReaders;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.ingest.text.TextReader;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Real documents in a real index, read as the product reads them.
public final class BundledCorpus {
  private BundledCorpus() {}

  /// Indexes the documents that come with the project and opens the index.
  ///
  /// @param folder an empty folder
  public static LuceneSearchEngine index(Path folder) {
    index(Path.of("corpus"), folder);
    return LuceneSearchEngine.open(folder);
  }

  /// Indexes a folder or an archive.
  public static IndexReport index(Path corpus, Path folder) {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      return read(corpus, index);
    }
  }

  /// Gives the documents of a folder or an archive to any index.
  public static IndexReport read(Path corpus, ParagraphIndex index) {
    return read(corpus, index, Part.WHOLE);
  }

  /// Gives a part of the documents of a folder or an archive to any index.
  public static IndexReport read(Path corpus, ParagraphIndex index, Part part) {
    Vocabulary vocabulary = Vocabulary.bundled();
    DocumentReaders readers =
        new DocumentReaders(List.of(new AkomaNtosoReader(vocabulary), new TextReader(vocabulary)));
    Indexer indexer = new Indexer(new CorpusWalker(ArchiveLimits.DEFAULT), readers, "test", part);
    try {
      return indexer.run(List.of(CorpusRoot.corpus(corpus)), index, IndexProgress.SILENT);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
