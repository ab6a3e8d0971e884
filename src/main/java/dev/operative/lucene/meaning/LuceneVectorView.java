package dev.operative.lucene.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.lucene.snapshot.DocumentsByTerm;
import dev.operative.search.Deadline;
import dev.operative.search.meaning.NearText;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorView;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/// The vectors of one commit of a [LuceneVectorIndex].
public final class LuceneVectorView implements VectorView {
  /// Products are computed for so many times as many vectors as are wanted (decision 135).
  private static final int PROMISING = 8;

  private final DirectoryReader reader;
  private final VectorSigns signs;
  private final Deadline deadline;
  private final Closeable release;

  /// @param signs those of the vectors that the reader reads
  /// @param deadline after which searches are given up with [Deadline.PassedException]
  /// @param release closed once when the view is closed
  LuceneVectorView(
      DirectoryReader reader, VectorSigns signs, Deadline deadline, Closeable release) {
    this.reader = reader;
    this.signs = signs;
    this.deadline = deadline;
    this.release = release;
  }

  /// The revision of the encoder whose vectors a reader reads.
  static String revision(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(LuceneVectorIndex.REVISION, "");
  }

  @Override
  public int size() {
    return reader.numDocs();
  }

  @Override
  public int wanted() {
    try {
      return Integer.parseInt(
          reader.getIndexCommit().getUserData().getOrDefault(LuceneVectorIndex.WANTED, "0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<NearText> nearest(SentenceVector query, int most, double least) {
    try {
      NearestDocuments nearest = new NearestDocuments(most, least);
      List<LeafReaderContext> leaves = reader.leaves();
      deadline.check();
      List<Bits> promising = signs.closest(leaves, query.steps(), PROMISING * most);
      for (int i = 0; i < leaves.size(); i++) {
        deadline.check();
        nearest.collect(leaves.get(i), query.steps(), promising.get(i));
      }
      List<NearText> texts = new ArrayList<>();
      for (Map.Entry<LeafReaderContext, List<NearestDocuments.Near>> segment :
          nearest.documents().entrySet()) {
        SegmentVectors vectors = new SegmentVectors(segment.getKey().reader());
        for (NearestDocuments.Near near : segment.getValue()) {
          texts.add(
              new NearText(
                  vectors.key(near.document()),
                  vectors.vector(near.document()),
                  SentenceVector.similarity(near.product())));
        }
      }
      return texts.stream().sorted(NearText.NEAREST_FIRST).limit(most).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int nearestClause(SentenceVector query, TextKey text) {
    try {
      int best = 0;
      int length = query.steps().length;
      byte[] clauses = clauses(text);
      int highest = Integer.MIN_VALUE;
      for (int i = 0; i * length < clauses.length; i++) {
        byte[] clause = Arrays.copyOfRange(clauses, i * length, (i + 1) * length);
        int product = VectorUtil.dotProduct(query.steps(), clause);
        if (product > highest) {
          highest = product;
          best = i;
        }
      }
      return best;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] clauses(TextKey text) throws IOException {
    DocumentsByTerm<TextKey> wanted = byKey(Set.of(text));
    for (LeafReaderContext leaf : reader.leaves()) {
      for (int document : wanted.in(leaf.reader()).keySet()) {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(LuceneVectorIndex.CLAUSES);
        if (values != null && values.advanceExact(document)) {
          BytesRef bytes = values.binaryValue();
          return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
        }
      }
    }
    return new byte[0];
  }

  @Override
  public Map<TextKey, SentenceVector> vectors(Collection<TextKey> texts) {
    Map<TextKey, SentenceVector> found = new HashMap<>();
    DocumentsByTerm<TextKey> wanted = byKey(texts);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        deadline.check();
        NavigableMap<Integer, List<TextKey>> documents = wanted.in(leaf.reader());
        if (!documents.isEmpty()) {
          SegmentVectors vectors = new SegmentVectors(leaf.reader());
          for (Map.Entry<Integer, List<TextKey>> each : documents.entrySet()) {
            found.put(each.getValue().getFirst(), vectors.vector(each.getKey()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static DocumentsByTerm<TextKey> byKey(Collection<TextKey> texts) {
    return new DocumentsByTerm<>(LuceneVectorIndex.KEY, texts, TextKey::hex);
  }

  @Override
  public void close() {
    try {
      release.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
