package dev.operative.lucene;

import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.lucene.commit.AttachmentFile;
import dev.operative.lucene.commit.IndexFailure;
import dev.operative.lucene.commit.IndexState;
import dev.operative.lucene.commit.ReportedMerges;
import dev.operative.lucene.commit.StoredSources;
import dev.operative.lucene.schema.DocumentRecord;
import dev.operative.lucene.schema.ParagraphMapper;
import dev.operative.lucene.schema.RecordOutput;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
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
  private final ConcurrentNavigableMap<String, String> sources;
  private final Map<String, AttachmentFile> attachments = new TreeMap<>();

  /// How many Lucene documents were written since the last commit.
  private final AtomicLong written = new AtomicLong();

  private LuceneParagraphIndex(
      Path folder,
      Directory directory,
      IndexWriter writer,
      Map<String, String> sources,
      List<AttachmentFile> attachments) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.sources = new ConcurrentSkipListMap<>(sources);
    attachments.forEach(file -> this.attachments.put(file.name(), file));
  }

  /// Opens the index to go on with it. A folder without an index, or with one of another format, is begun as an
  /// empty index.
  ///
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when it is damaged or cannot be written
  public static LuceneParagraphIndex open(Path folder) {
    return switch (IndexState.of(folder)) {
      case CURRENT -> open(folder, OpenMode.CREATE_OR_APPEND);
      case MISSING, OUTDATED -> create(folder);
    };
  }

  /// Begins an empty index in place of whatever index is there; readers see the old one until the first commit.
  ///
  /// @throws dev.operative.search.index.IndexBusyException when somebody else writes it
  /// @throws dev.operative.search.index.IndexUnusableException when it cannot be written
  public static LuceneParagraphIndex create(Path folder) {
    return open(folder, OpenMode.CREATE);
  }

  private static LuceneParagraphIndex open(Path folder, OpenMode mode) {
    makeWritable(folder);
    try {
      return open(folder, FSDirectory.open(folder), config(mode));
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    }
  }

  /// Opens the index in a directory, which it closes in the end.
  ///
  /// @param folder where the user takes it to be
  static LuceneParagraphIndex open(Path folder, Directory directory, IndexWriterConfig config)
      throws IOException {
    try {
      boolean anew = config.getOpenMode() == OpenMode.CREATE;
      if (anew) {
        IndexState.clearUnreadable(directory);
      }
      Map<String, String> sources = anew ? Map.of() : StoredSources.of(directory);
      IndexWriter writer = new IndexWriter(directory, config);
      return new LuceneParagraphIndex(
          folder, directory, writer, sources, anew ? List.of() : AttachmentFile.in(dataOf(writer)));
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
        .map(source -> new Source(source.getKey(), source.getValue()))
        .toList();
  }

  @Override
  public void put(UnDocument document, String fingerprint) {
    List<Document> block = new ArrayList<>();
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    List<PartHeader> parts = document.parts().stream().map(Part::header).toList();
    int ordinal = 0;
    for (int number = 0; number < parts.size(); number++) {
      for (Paragraph paragraph : document.parts().get(number).paragraphs()) {
        counts.merge(paragraph.section(), 1, Integer::sum);
        IndexedParagraph indexed =
            new IndexedParagraph(paragraph, parts.get(number), document.header(), ordinal++);
        block.add(ParagraphMapper.document(indexed, number));
      }
    }
    block.add(header(new DocumentSummary(document.header(), parts, counts), fingerprint));
    replace(document.header().file(), block);
    sources.put(document.header().file(), fingerprint);
  }

  @Override
  public void reject(RejectedSource source, String fingerprint) {
    Document rejection = source(source.file(), fingerprint, Schema.REJECTION);
    BytesRef record =
        new RecordOutput().text(source.file()).number(source.line()).text(source.reason()).bytes();
    rejection.add(new StoredField(Schema.RECORD, record));
    replace(source.file(), List.of(rejection));
    sources.put(source.file(), fingerprint);
  }

  @Override
  public void remove(String file) {
    replace(file, List.of());
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
    if (2 * written.getAndSet(0) > writer.getDocStats().maxDoc) {
      writer.forceMerge(1);
    }
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

  private void replace(String file, List<Document> documents) {
    try {
      Term sameFile = new Term(Schema.FILE, file);
      writer.deleteDocuments(sameFile);
      for (Document document : documents) {
        writer.addDocument(document);
      }
      written.addAndGet(documents.size());
    } catch (IOException e) {
      throw IndexFailure.of(folder, e);
    } catch (IllegalStateException closed) {
      throw IndexFailure.earlier(folder, closed);
    }
  }

  private static Document header(DocumentSummary summary, String fingerprint) {
    Document header = source(summary.header().file(), fingerprint, Schema.DOCUMENT);
    Set<String> names =
        new LinkedHashSet<>(List.of(summary.header().id(), summary.header().slug()));
    summary.parts().forEach(part -> names.addAll(ParagraphMapper.partNames(part)));
    names.forEach(name -> ParagraphMapper.keyword(header, Schema.NAME, name));
    ParagraphMapper.keyword(header, Schema.DOCUMENT_ID, summary.header().id());
    String order = ParagraphMapper.orderKey(summary.header());
    header.add(new SortedDocValuesField(Schema.ORDER, new BytesRef(order)));
    header.add(new StoredField(Schema.RECORD, DocumentRecord.write(summary)));
    return header;
  }

  private static Document source(String file, String fingerprint, String type) {
    Document source = new Document();
    ParagraphMapper.keyword(source, Schema.TYPE, type);
    ParagraphMapper.keyword(source, Schema.FILE, file);
    source.add(new StoredField(Schema.FILE, file));
    source.add(new StoredField(Schema.FINGERPRINT, fingerprint));
    return source;
  }
}
