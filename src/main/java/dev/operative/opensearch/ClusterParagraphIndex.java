package dev.operative.opensearch;

import dev.operative.document.UnDocument;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.BulkWriter;
import dev.operative.opensearch.commit.CommitRecord;
import dev.operative.opensearch.commit.CommitRecord.Attached;
import dev.operative.opensearch.commit.GenerationWriter;
import dev.operative.opensearch.commit.Generations;
import dev.operative.opensearch.commit.Scan;
import dev.operative.opensearch.commit.StoredAttachment;
import dev.operative.opensearch.commit.WriterLease;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.Deadline;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.works.WorkAssembler;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
  private final NavigableMap<String, KnownSource> sources = new TreeMap<>();
  private final Map<String, Attached> attachments = new TreeMap<>();

  /// The slugs of the works to be assembled anew with the next commit.
  private final Set<String> changed = new TreeSet<>();

  private Optional<String> base;
  private Optional<BulkWriter> next = Optional.empty();
  private Optional<GenerationWriter> works = Optional.empty();

  /// What the index remembers of a file.
  ///
  /// @param works the slugs of the works that it holds something of; none when it was not taken
  private record KnownSource(String fingerprint, Set<String> works) {}

  /// Where an index is opened from.
  enum Beginning {
    /// The last commit, if this version can read it.
    LAST_COMMIT,
    /// Nothing.
    EMPTY
  }

  /// @param lease the right to write it; let go of by [#close()]
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexUnusableException when the cluster does not answer
  ClusterParagraphIndex(
      ClusterClient cluster,
      Generations generations,
      WriterLease lease,
      Beginning beginning,
      WorkAssembler assembler) {
    this.cluster = cluster;
    this.generations = generations;
    this.assembler = assembler;
    this.lease = lease;
    Optional<String> current = generations.current();
    generations.dropUnfinished(current);
    Optional<CommitRecord> record =
        current.flatMap(index -> CommitRecord.read(cluster, index)).filter(CommitRecord::isCurrent);
    this.base = beginning == Beginning.EMPTY || record.isEmpty() ? Optional.empty() : current;
    if (base.isPresent()) {
      record.ifPresent(commit -> attachments.putAll(commit.attachments()));
      readSources(base.get());
    }
  }

  private void readSources(String index) {
    Map<String, Object> query =
        Map.of("terms", Map.of(Schema.TYPE, List.of(Schema.SOURCE, Schema.REJECTION)));
    String fingerprint = IndexedFields.KEPT + "." + Schema.FINGERPRINT;
    new Scan(cluster, index, List.of(Schema.FILE), List.of(Schema.FILE, Schema.HOLDS, fingerprint))
        .run(
            query,
            Deadline.NONE,
            found -> {
              Set<String> works = new TreeSet<>();
              found.path("_source").path(Schema.HOLDS).forEach(work -> works.add(work.asString()));
              sources.put(
                  StoredObjects.value(found, Schema.FILE),
                  new KnownSource(
                      StoredObjects.kept(found).path(Schema.FINGERPRINT).asString(), works));
            });
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
    return sources.tailMap(after, false).entrySet().stream()
        .limit(limit)
        .map(source -> new Source(source.getKey(), source.getValue().fingerprint()))
        .toList();
  }

  @Override
  public void put(UnDocument document, String fingerprint) {
    String record = Base64.getEncoder().encodeToString(SourceRecord.bytes(document));
    replace(
        document.header().file(),
        Schema.SOURCE,
        new KnownSource(fingerprint, WorkAssembler.works(document)),
        Map.of(Schema.FINGERPRINT, fingerprint, Schema.RECORD, record));
  }

  @Override
  public void reject(RejectedSource source, String fingerprint) {
    replace(
        source.file(),
        Schema.REJECTION,
        new KnownSource(fingerprint, Set.of()),
        Map.of(
            Schema.FINGERPRINT,
            fingerprint,
            StoredObjects.LINE,
            source.line(),
            StoredObjects.REASON,
            source.reason()));
  }

  /// Puts what a file gives in place of what it gave before; the works that it held something of change.
  private void replace(String file, String type, KnownSource given, Map<String, Object> kept) {
    Optional.ofNullable(sources.put(file, given))
        .ifPresent(before -> changed.addAll(before.works()));
    changed.addAll(given.works());
    next()
        .put(
            StoredObjects.name(Schema.SOURCE, file),
            Map.of(
                Schema.TYPE,
                type,
                Schema.FILE,
                file,
                Schema.HOLDS,
                given.works(),
                IndexedFields.KEPT,
                kept));
  }

  @Override
  public void remove(String file) {
    Optional.ofNullable(sources.remove(file)).ifPresent(before -> changed.addAll(before.works()));
    next().delete(StoredObjects.name(Schema.SOURCE, file));
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
    writer.refresh();
    if (!changed.isEmpty()) {
      long changes = works().write(writer, changed);
      attachments.replaceAll(
          (name, each) -> new Attached(each.checksum(), each.changes() + changes));
      changed.clear();
    }
    writer.refresh();
    new CommitRecord(Schema.FORMAT, Instant.now(), attachments).write(cluster, writer.index());
    lease.confirm();
    generations.show(writer.index(), generations.current());
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

  /// Lets go of the index. What was not committed is dropped.
  @Override
  public void close() {
    try (cluster;
        lease) {
      next.ifPresent(unfinished -> generations.drop(unfinished.index()));
      next = Optional.empty();
    }
  }
}
