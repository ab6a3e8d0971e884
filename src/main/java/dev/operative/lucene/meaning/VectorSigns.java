package dev.operative.lucene.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// The signs of the components of vectors, a bit each. Vectors of like direction differ in few signs, and in few of those above all
/// where the query's components are large. That is counted in a small part of the time that a product takes: the vectors that
/// differ least are worth computing it. Safe for use by several threads.
final class VectorSigns {
  private static final short NONE = Short.MAX_VALUE;

  /// The signs of all vectors of each segment, as many words a vector as its components need.
  private final Map<IndexReader.CacheKey, long[]> bySegment = new ConcurrentHashMap<>();

  /// The documents whose vectors differ least from a query's.
  ///
  /// @param most how many, if there are so many; those that differ as little as the last of them are all among them
  /// @return the documents of each segment, in the order of the segments
  List<Bits> closest(List<LeafReaderContext> leaves, byte[] query, int most) throws IOException {
    SignedQuery signed = SignedQuery.of(query);
    List<short[]> distances = new ArrayList<>();
    int[] tally = new int[signed.farthest() + 1];
    for (LeafReaderContext leaf : leaves) {
      distances.add(distances(leaf.reader(), signed, tally));
    }
    int farthest = 0;
    for (int chosen = tally[0]; chosen < most && farthest < signed.farthest(); ) {
      chosen += tally[++farthest];
    }
    List<Bits> closest = new ArrayList<>();
    for (short[] segment : distances) {
      FixedBitSet near = new FixedBitSet(Math.max(1, segment.length));
      for (int document = 0; document < segment.length; document++) {
        if (segment[document] <= farthest) {
          near.set(document);
        }
      }
      closest.add(near);
    }
    return closest;
  }

  /// How far the vector of each document is.
  private short[] distances(LeafReader segment, SignedQuery query, int[] tally) throws IOException {
    short[] distances = new short[segment.maxDoc()];
    Arrays.fill(distances, NONE);
    ByteVectorValues vectors = segment.getByteVectorValues(LuceneVectorIndex.VECTOR);
    if (vectors != null) {
      long[] signs = signs(segment);
      Bits live = segment.getLiveDocs();
      for (int ordinal = 0; ordinal < vectors.size(); ordinal++) {
        int document = vectors.ordToDoc(ordinal);
        if (live == null || live.get(document)) {
          int distance = query.distance(signs, ordinal);
          distances[document] = (short) distance;
          tally[distance]++;
        }
      }
    }
    return distances;
  }

  private long[] signs(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    return bySegment.computeIfAbsent(
        core.getKey(),
        key -> {
          try {
            core.addClosedListener(bySegment::remove);
            return read(segment.getByteVectorValues(LuceneVectorIndex.VECTOR));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static long[] read(ByteVectorValues vectors) throws IOException {
    int words = words(vectors.dimension());
    long[] signs = new long[words * vectors.size()];
    for (int ordinal = 0; ordinal < vectors.size(); ordinal++) {
      System.arraycopy(signs(vectors.vectorValue(ordinal)), 0, signs, ordinal * words, words);
    }
    return signs;
  }

  static long[] signs(byte[] vector) {
    long[] signs = new long[words(vector.length)];
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] > 0) {
        signs[i / Long.SIZE] |= 1L << i;
      }
    }
    return signs;
  }

  static int words(int dimensions) {
    return (dimensions + Long.SIZE - 1) / Long.SIZE;
  }
}
