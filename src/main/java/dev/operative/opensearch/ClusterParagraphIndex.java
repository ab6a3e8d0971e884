package dev.operative.opensearch;

import dev.operative.document.UnDocument;
import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.BulkWriter;
import dev.operative.opensearch.commit.CommitRecord;
import dev.operative.opensearch.commit.CommitRecord.Attached;
import dev.operative.opensearch.commit.GenerationWriter;
import dev.operative.opensearch.commit.Generations;
import dev.operative.opensearch.commit.LoadNotes;
import dev.operative.opensearch.commit.Renewal;
import dev.operative.opensearch.commit.SourceObjects;
import dev.operative.opensearch.commit.StoredAttachment;
import dev.operative.opensearch.commit.WriterLease;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.works.WorkAssembler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes an index on a cluster. What is written goes into a clone of the last commit, which takes its place at [#commit()].
final class ClusterParagraphIndex implements ParagraphIndex {
  private final ClusterClient cluster;
  private final Generations generations;
  private final WriterLease lease;
  private final WorkAssembler assembler;
  private final SourceObjects sources;
  private final Map<String, Attached> attachments = new TreeMap<>();
  private final LoadNotes notes;
  private Optional<Load> load = Optional.empty();
  private Optional<String> base;
  private Optional<BulkWriter> next = Optional.empty();
  private Optional<GenerationWriter> works = Optional.empty();

  /// A commit that others write into as well.
  private record Load(LoadNotes.Begun begun, Renewal renewal) {}

  /// Where an index is opened from.
  enum Beginning {
    /// The last commit, if this version can read it.
    LAST_COMMIT,
    /// Nothing.
    EMPTY
  }

  /// @param lease the right to write it; let go of by [#close()]
  /// @param notes by which others are told of what is written, when they write parts of it
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  ClusterParagraphIndex(
      ClusterClient cluster,
      Generations generations,
      WriterLease lease,
      LoadNotes notes,
      Beginning beginning,
      WorkAssembler assembler) {
    this.cluster = cluster;
    this.generations = generations;
    this.assembler = assembler;
    this.lease = lease;
    this.notes = notes;
    Optional<String> current = generations.current();
    generations.dropUnfinished(current);
    Optional<CommitRecord> record =
        current.flatMap(index -> CommitRecord.read(cluster, index)).filter(CommitRecord::isCurrent);
    this.base = beginning == Beginning.EMPTY || record.isEmpty() ? Optional.empty() : current;
    if (base.isPresent()) {
      record.ifPresent(commit -> attachments.putAll(commit.attachments()));
    }
    this.sources = SourceObjects.read(cluster, base);
    if (notes.part().isShared()) {
      LoadNotes.Begun begun = LoadNotes.Begun.now(next().index(), base);
      notes.tell(begun);
      load =
          Optional.of(new Load(begun, Renewal.every(LoadNotes.RENEWED, () -> notes.tell(begun))));
    }
  }

  /// The index that is written, begun when there is something to write.
  private BulkWriter next() {
    if (next.isEmpty()) {
      next = Optional.of(new BulkWriter(cluster, generations.begin(base)));
    }
    return next.orElseThrow();
  }

  @Override
  public List<Source> sources(String after, int limit) {
    return sources.page(after, limit);
  }

  @Override
  public void put(UnDocument document, String fingerprint) {
    sources.put(next(), document, fingerprint);
  }

  @Override
  public void reject(RejectedSource source, String fingerprint) {
    sources.reject(next(), source, fingerprint);
  }

  @Override
  public void remove(String file) {
    sources.remove(next(), file);
  }

  @Override
  public void attach(String name, String text) {
    attachments.put(name, new Attached(StoredObjects.digest(text), 0));
    next()
        .put(
            StoredObjects.name(StoredAttachment.TYPE, name),
            Map.of(Schema.TYPE, StoredAttachment.TYPE, IndexedFields.KEPT, Map.of("text", text)));
  }

  @Override
  public void commit() {
    if (next.isEmpty() && base.isPresent()) {
      return;
    }
    BulkWriter writer = next();
    Set<String> changed = new TreeSet<>(sources.changed());
    load.ifPresent(shared -> changed.addAll(notes.awaitOthers(shared.begun())));
    writer.refresh();
    if (!changed.isEmpty()) {
      long changes = works().write(writer, changed);
      attachments.replaceAll(
          (name, each) -> new Attached(each.checksum(), each.changes() + changes));
      sources.assembled();
    }
    writer.refresh();
    new CommitRecord(Schema.FORMAT, Instant.now(), attachments).write(cluster, writer.index());
    lease.confirm();
    generations.show(writer.index(), generations.current());
    endLoad();
    base = Optional.of(writer.index());
    next = Optional.empty();
    generations.dropOld(writer.index());
  }

  private GenerationWriter works() {
    if (works.isEmpty()) {
      works = Optional.of(new GenerationWriter(cluster, base, assembler));
    }
    return works.orElseThrow();
  }

  private void endLoad() {
    load.ifPresent(
        shared -> {
          shared.renewal().close();
          notes.tellGone(shared.begun());
        });
    load = Optional.empty();
  }

  /// Lets go of the index. What was not committed is dropped.
  @Override
  public void close() {
    try (cluster;
        lease) {
      endLoad();
      next.ifPresent(unfinished -> generations.drop(unfinished.index()));
      next = Optional.empty();
    }
  }
}
