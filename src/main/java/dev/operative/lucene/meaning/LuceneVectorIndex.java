package dev.operative.lucene.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.lucene.commit.IndexState;
import dev.operative.lucene.commit.SoundSegments;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorIndex;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors in a Lucene index in a folder of their own. They are made there, or a copy of others.
public final class LuceneVectorIndex implements VectorIndex {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneVectorIndex.class);

  static final String KEY = "key";
  static final String VECTOR = "vector";
  static final String CLAUSES = "clauses";
  static final String REVISION = "revision";
  static final String WANTED = "wanted";
  static final String ORIGIN = "origin";

  private static final double BUFFER_MEGABYTES = 16;
  private static final int NEIGHBOURS = 16;
  private static final int BEAM = 100;

  private final Directory directory;
  private final IndexWriter writer;
  private final String revision;
  private final Set<TextKey> held;

  private LuceneVectorIndex(
      Directory directory, IndexWriter writer, String revision, Set<TextKey> held) {
    this.directory = directory;
    this.writer = writer;
    this.revision = revision;
    this.held = held;
  }

  /// Opens the vectors in a folder within that of an index to write, none when the folder has none. Vectors of another
  /// revision are dropped with the first commit, and so are damaged ones.
  ///
  /// @param revision that of the encoder whose vectors will be added
  /// @throws IndexBusyException when somebody else writes there
  /// @throws UncheckedIOException when the folder cannot be written
  public static LuceneVectorIndex open(Path folder, String revision) {
    LuceneVectorIndex opened = null;
    Directory directory = null;
    IndexWriter writer = null;
    try {
      directory = FSDirectory.open(folder);
      writer = new IndexWriter(directory, configuration().setOpenMode(mode(directory)));
      Set<TextKey> held = new HashSet<>();
      if (revision.equals(data(writer).get(REVISION))) {
        held.addAll(keys(writer));
      } else {
        writer.deleteAll();
      }
      opened = new LuceneVectorIndex(directory, writer, revision, held);
      return opened;
    } catch (LockObtainFailedException e) {
      throw new IndexBusyException(String.valueOf(folder.getParent()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (opened == null) {
        IOUtils.closeWhileHandlingException(writer, directory);
      }
    }
  }

  /// Vectors are made from the index: damaged ones are given up without a question.
  private static OpenMode mode(Directory directory) throws IOException {
    try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      alone.ensureValid();
      if (isSound(directory)) {
        return OpenMode.CREATE_OR_APPEND;
      }
      IndexState.clearUnreadable(directory);
      return OpenMode.CREATE;
    }
  }

  private static boolean isSound(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return true;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      new SoundSegments().check(reader);
      return true;
    } catch (CorruptIndexException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IllegalArgumentException damaged) {
      LOG.warn("The vectors are damaged and are made anew: {}", damaged.toString());
      return false;
    }
  }

  private static IndexWriterConfig configuration() {
    return new IndexWriterConfig()
        .setCodec(new ExactVectors())
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /// The data that will go with the next commit.
  private static Map<String, String> data(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private static Set<TextKey> keys(IndexWriter writer) throws IOException {
    Set<TextKey> keys = new HashSet<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(KEY);
        Bits live = leaf.reader().getLiveDocs();
        while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
          if (live == null || live.get(values.docID())) {
            keys.add(new TextKey(values.binaryValue().utf8ToString()));
          }
        }
      }
    }
    return keys;
  }

  @Override
  public Set<TextKey> held() {
    return Set.copyOf(held);
  }

  @Override
  public void add(TextKey text, EncodedText vectors) {
    Document document = new Document();
    document.add(new StringField(KEY, text.hex(), Field.Store.NO));
    document.add(new BinaryDocValuesField(KEY, new BytesRef(text.hex())));
    document.add(
        new KnnByteVectorField(
            VECTOR, vectors.whole().steps(), VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT));
    if (vectors.clauses().size() > 1) {
      document.add(new BinaryDocValuesField(CLAUSES, joined(vectors.clauses())));
    }
    try {
      writer.updateDocument(new Term(KEY, text.hex()), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    held.add(text);
  }

  private static BytesRef joined(List<SentenceVector> clauses) {
    int length = clauses.getFirst().steps().length;
    byte[] all = new byte[length * clauses.size()];
    for (int i = 0; i < clauses.size(); i++) {
      System.arraycopy(clauses.get(i).steps(), 0, all, i * length, length);
    }
    return new BytesRef(all);
  }

  @Override
  public void remove(Collection<TextKey> texts) {
    try {
      writer.deleteDocuments(
          texts.stream().map(text -> new Term(KEY, text.hex())).toArray(Term[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    held.removeAll(texts);
  }

  /// The number of the commit that these vectors were copied from last; 0 when they are no copy.
  public long origin() {
    return held.isEmpty() ? 0 : origin(data(writer));
  }

  static long origin(Map<String, String> data) {
    return Long.parseLong(data.getOrDefault(ORIGIN, "0"));
  }

  @Override
  public void commit(int wanted) {
    commit(wanted, 0);
  }

  /// The same for a copy.
  ///
  /// @param origin the number of the commit that it is a copy of, over 0
  public void commit(int wanted, long origin) {
    Map<String, String> data =
        Map.of(REVISION, revision, WANTED, Integer.toString(wanted), ORIGIN, Long.toString(origin));
    try {
      // Lucene takes data that is set for a change, even when it is the same.
      if (writer.hasUncommittedChanges() || !data(writer).equals(data)) {
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lucene's own way of keeping vectors, without the graph for approximate search, which is built only in segments larger
  /// than any.
  private static final class ExactVectors extends Lucene104Codec {
    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return new Lucene99HnswVectorsFormat(NEIGHBOURS, BEAM, Integer.MAX_VALUE);
    }
  }
}
