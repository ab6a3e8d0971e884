package dev.operative.lucene;

import dev.operative.document.UnDocument;
import dev.operative.lucene.commit.AttachmentFile;
import dev.operative.lucene.commit.IndexCodec;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.lucene.commit.IndexState;
import dev.operative.lucene.commit.ReportedMerges;
import dev.operative.lucene.commit.StoredSources;
import dev.operative.lucene.commit.StoredSources.StoredSource;
import dev.operative.lucene.schema.RecordOutput;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.works.WorkAssembler;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// Writes the index in a folder. Whatever happens before [#commit()], the last commit stays as it was.
public final class LuceneParagraphIndex implements ParagraphIndex {
  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final WorkWriter works;
  private final WordingWriter wordings;
  private final NavigableMap<String, StoredSource> sources;

  /// The slugs of the works to be assembled anew with the next commit.
  private final Set<String> changed = new TreeSet<>();

  private final Map<String, AttachmentFile> attachments = new TreeMap<>();

  /// How many Lucene documents were written since the last commit.
  private long written;

  private LuceneParagraphIndex(
      Path folder,
      Directory directory,
      IndexWriter writer,
      WorkAssembler assembler,
      Map<String, StoredSource> sources,
      List<AttachmentFile> attachments) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.sources = new TreeMap<>(sources);
    this.works = new WorkWriter(writer, assembler, this.sources);
    this.wordings = new WordingWriter(writer);
    attachments.forEach(file -> this.attachments.put(file.name(), file));
  }

  /// Opens the index to go on with it. A folder without an index, or with one of another format, is begun as an
  /// empty index.
  ///
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when it is damaged or cannot be written
  public static LuceneParagraphIndex open(Path folder, WorkAssembler assembler) {
    return switch (IndexState.of(folder)) {
      case CURRENT -> open(folder, assembler, OpenMode.CREATE_OR_APPEND);
      case MISSING, OUTDATED -> create(folder, assembler);
    };
  }

  /// Begins an empty index in place of whatever index is there; readers see the old one until the first commit.
  ///
  /// @param assembler makes works of the files in which they were read
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when it cannot be written
  public static LuceneParagraphIndex create(Path folder, WorkAssembler assembler) {
    return open(folder, assembler, OpenMode.CREATE);
  }

  private static LuceneParagraphIndex open(Path folder, WorkAssembler assembler, OpenMode mode) {
    makeWritable(folder);
    try {
      return open(folder, FSDirectory.open(folder), config(mode), assembler);
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Opens the index in a directory, which it closes in the end.
  ///
  /// @param folder where the user takes it to be
  static LuceneParagraphIndex open(
      Path folder, Directory directory, IndexWriterConfig config, WorkAssembler assembler)
      throws IOException {
    try {
      boolean anew = config.getOpenMode() == OpenMode.CREATE;
      if (anew) {
        IndexState.clearUnreadable(directory);
      }
      Map<String, StoredSource> sources = anew ? Map.of() : StoredSources.of(directory);
      IndexWriter writer = new IndexWriter(directory, config);
      return new LuceneParagraphIndex(
          folder,
          directory,
          writer,
          assembler,
          sources,
          anew ? List.of() : AttachmentFile.in(dataOf(writer)));
    } catch (IOException e) {
      directory.close();
      throw IndexFailure.of(folder, e);
    } catch (IllegalArgumentException e) {
      directory.close();
      throw IndexFailure.corrupt(folder, e);
    }
  }

  /// Asks before Lucene does: it takes a folder that it cannot write for one that is damaged.
  private static void makeWritable(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw IndexFailure.readOnly(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw IndexFailure.readOnly(folder, new AccessDeniedException(folder.toString()));
    }
  }

  static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(Schema.analyzer())
        .setCodec(new IndexCodec())
        .setOpenMode(mode)
        .setIndexSort(Schema.INDEX_ORDER)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergeScheduler(new ReportedMerges())
        .setCommitOnClose(false);
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
    StoredSource known = new StoredSource(fingerprint, WorkAssembler.works(document));
    String file = document.header().file();
    replace(file, Optional.of(known.document(file, Schema.SOURCE, SourceRecord.write(document))));
    changed.addAll(known.works());
    sources.put(file, known);
  }

  @Override
  public void reject(RejectedSource source, String fingerprint) {
    StoredSource known = new StoredSource(fingerprint, Set.of());
    BytesRef record =
        new RecordOutput().text(source.file()).number(source.line()).text(source.reason()).bytes();
    replace(source.file(), Optional.of(known.document(source.file(), Schema.REJECTION, record)));
    sources.put(source.file(), known);
  }

  @Override
  public void remove(String file) {
    replace(file, Optional.empty());
    sources.remove(file);
  }

  @Override
  public void attach(String name, String text) {
    try {
      long generation = SegmentInfos.getLastCommitGeneration(directory);
      attachments.put(name, AttachmentFile.write(directory, name, Math.max(0, generation), text));
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  @Override
  public void commit() {
    try {
      if (!changed.isEmpty()) {
        WorkWriter.Written done = works.write(changed);
        written += done.documents();
        attachments.replaceAll((name, file) -> file.after(done.changes()));
        wordings.write();
        changed.clear();
      }
      writer.setLiveCommitData(commitData().entrySet());
      mergeWhenMostIsNew();
      writer.commit();
      AttachmentFile.deleteOthers(directory, attachments.values());
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    } catch (IllegalStateException closed) {
      throw IndexFailure.earlier(folder, closed);
    }
  }

  private Map<String, String> commitData() {
    Map<String, String> data = new TreeMap<>();
    data.put(Schema.FORMAT_KEY, Schema.FORMAT);
    data.put(Schema.COMMITTED_KEY, Instant.now().toString());
    attachments.values().forEach(file -> data.put(file.entry().getKey(), file.entry().getValue()));
    return data;
  }

  private static Map<String, String> dataOf(IndexWriter writer) {
    Map<String, String> data = new TreeMap<>();
    writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    return data;
  }

  /// Makes one segment of all when most of it was written just now: a search looks every word up in each segment, and
  /// with ten of them takes half as much time again. A few new files are not worth writing everything again.
  private void mergeWhenMostIsNew() throws IOException {
    if (2 * written > writer.getDocStats().maxDoc) {
      writer.forceMerge(1);
    }
    written = 0;
  }

  /// Lets go of the index. What was not committed is dropped.
  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Puts what a file gives in place of what it gave before; the works that it held something of change.
  private void replace(String file, Optional<Document> given) {
    try {
      Optional.ofNullable(sources.get(file)).ifPresent(before -> changed.addAll(before.works()));
      writer.deleteDocuments(new Term(Schema.FILE, file));
      if (given.isPresent()) {
        writer.addDocument(given.get());
        written++;
      }
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    } catch (IllegalStateException closed) {
      throw IndexFailure.earlier(folder, closed);
    }
  }
}
