package dev.operative.lucene;

import dev.operative.document.UnDocument;
import dev.operative.document.work.Work;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.commit.SourceReader;
import dev.operative.lucene.commit.StoredSources.StoredSource;
import dev.operative.lucene.schema.ProvisionMapper;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.search.wording.WordingSketches;
import dev.operative.search.works.WorkAssembler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Writes works and their provisions: each is assembled anew from all that the files of the index hold of it.
final class WorkWriter {
  /// Analysing text costs more than anything else, and Lucene lets several threads do it.
  private static final int THREADS = 2;

  private final IndexWriter writer;
  private final WorkAssembler assembler;
  private final Map<String, StoredSource> sources;
  private final WordingSketches sketches = new WordingSketches(TypedText.languages());

  /// @param sources the files of the index, by name
  WorkWriter(IndexWriter writer, WorkAssembler assembler, Map<String, StoredSource> sources) {
    this.writer = writer;
    this.assembler = assembler;
    this.sources = sources;
  }

  /// The counts of a write.
  ///
  /// @param documents number of Lucene documents written
  /// @param changes number of provisions written or taken out; one in place of another counts once
  record Written(long documents, long changes) {
    Written plus(Written more) {
      return new Written(documents + more.documents, changes + more.changes);
    }
  }

  /// Writes works in place of what the index has of them; those of which no file holds anything any more are taken out.
  ///
  /// @param slugs the slugs of the works
  Written write(Collection<String> slugs) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      IndexSearcher earlier = new IndexSearcher(reader);
      List<Callable<Written>> each = new ArrayList<>();
      slugs.forEach(slug -> each.add(() -> write(slug, earlier)));
      Written written = new Written(0, 0);
      for (Future<Written> work : threads.invokeAll(each)) {
        written = written.plus(work.get());
      }
      return written;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was stopped");
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case IOException e -> throw e;
        case null, default -> throw new IOException(failed);
      }
    }
  }

  private Written write(String slug, IndexSearcher earlier) throws IOException {
    Term ofWork = new Term(Schema.WORK, slug);
    long before = Math.max(0, earlier.count(new TermQuery(ofWork)) - 1);
    List<UnDocument> documents = new SourceReader(earlier).holding(slug);
    Optional<Work> assembled = assembler.assemble(slug, documents);
    writer.deleteDocuments(ofWork);
    if (assembled.isEmpty()) {
      return new Written(0, before);
    }
    Work work = assembled.get();
    for (Document document : ProvisionMapper.documents(work, sketches)) {
      writer.addDocument(document);
    }
    for (UnDocument document : documents) {
      if (document.header().slug().equals(slug)) {
        leaveTexts(document, work);
      }
    }
    int provisions = work.provisions().size();
    return new Written(provisions + 1L, Math.max(before, provisions));
  }

  /// Leaves to a work the texts that it has from a file, so that the index has them once.
  private void leaveTexts(UnDocument document, Work own) throws IOException {
    String file = document.header().file();
    Optional<BytesRef> record = SourceRecord.write(document, own.provisions());
    if (record.isPresent()) {
      StoredSource known = Objects.requireNonNull(sources.get(file), file);
      writer.updateDocument(
          new Term(Schema.FILE, file), known.document(file, Schema.SOURCE, record.get()));
    }
  }
}
