package dev.operative.lucene;

import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.Work;
import dev.operative.language.Languages;
import dev.operative.lucene.schema.ProvisionMapper;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.search.IndexedProvision;
import dev.operative.search.WorkSummary;
import dev.operative.search.wording.WordingSketches;
import dev.operative.search.works.WorkAssembler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Writes works and their provisions: each is assembled anew from all that the files of the index hold of it.
final class WorkWriter {
  /// Analysing text costs more than anything else, and Lucene lets several threads do it.
  private static final int THREADS = 2;

  private final IndexWriter writer;
  private final WorkAssembler assembler;
  private final WordingSketches sketches = new WordingSketches(Languages.bundled());

  WorkWriter(IndexWriter writer, WorkAssembler assembler) {
    this.writer = writer;
    this.assembler = assembler;
  }

  /// What was written.
  ///
  /// @param documents number of Lucene documents written
  /// @param changes number of provisions written or taken out; one in place of another counts once
  record Written(long documents, long changes) {
    Written and(Written more) {
      return new Written(documents + more.documents, changes + more.changes);
    }
  }

  /// Writes works in place of what the index has of them; those of which no file holds anything any more are taken out.
  ///
  /// @param slugs the slugs of the works
  Written write(Collection<String> slugs) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      IndexSearcher sources = new IndexSearcher(reader);
      List<Callable<Written>> each = new ArrayList<>();
      slugs.forEach(slug -> each.add(() -> write(slug, sources)));
      Written written = new Written(0, 0);
      for (Future<Written> work : threads.invokeAll(each)) {
        written = written.and(work.get());
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

  private Written write(String slug, IndexSearcher sources) throws IOException {
    Term ofWork = new Term(Schema.WORK, slug);
    long before = Math.max(0, sources.count(new TermQuery(ofWork)) - 1);
    Optional<Work> work = assembler.assemble(slug, documents(slug, sources));
    writer.deleteDocuments(ofWork);
    if (work.isEmpty()) {
      return new Written(0, before);
    }
    WorkSummary summary = summary(work.get());
    writer.addDocument(ProvisionMapper.document(summary));
    Map<ProvisionId, Provision> byId = new HashMap<>();
    work.get().provisions().forEach(provision -> byId.put(provision.id(), provision));
    int ordinal = 0;
    for (Provision provision : work.get().provisions()) {
      writer.addDocument(
          ProvisionMapper.document(
              new IndexedProvision(provision, summary, ordinal++),
              chapeaux(provision, byId),
              sketches.of(provision)));
    }
    return new Written(ordinal + 1L, Math.max(before, ordinal));
  }

  /// The provisions whose sentence a provision completes, the outermost first; empty when it stands by itself.
  private static List<Provision> chapeaux(Provision provision, Map<ProvisionId, Provision> byId) {
    SequencedSet<Provision> above = new LinkedHashSet<>();
    Optional<Provision> next = provision.chapeau().map(byId::get);
    while (next.isPresent() && above.add(next.get())) {
      next = next.get().chapeau().map(byId::get);
    }
    return List.copyOf(above.reversed());
  }

  private static List<UnDocument> documents(String slug, IndexSearcher sources) throws IOException {
    TermQuery holding = new TermQuery(new Term(Schema.HOLDS, slug));
    List<UnDocument> documents = new ArrayList<>();
    for (ScoreDoc found : sources.search(holding, Math.max(1, sources.count(holding))).scoreDocs) {
      documents.add(
          SourceRecord.read(
              sources
                  .storedFields()
                  .document(found.doc, Set.of(Schema.RECORD))
                  .getBinaryValue(Schema.RECORD)));
    }
    return documents;
  }

  private static WorkSummary summary(Work work) {
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    work.provisions()
        .forEach(
            provision ->
                counts.merge(provision.texts().firstEntry().getValue().section(), 1, Integer::sum));
    return new WorkSummary(work.slug(), work.headers(), work.parts(), counts);
  }
}
