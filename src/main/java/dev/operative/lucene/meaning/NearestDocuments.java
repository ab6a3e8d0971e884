package dev.operative.lucene.meaning;

import dev.operative.search.meaning.SentenceVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.Bits;

/// Collects the documents whose vectors have the largest products with a query's.
final class NearestDocuments {
  private final int most;
  private final double least;

  /// The largest products so far, `most` at most, the smallest first.
  private final PriorityQueue<Integer> largest = new PriorityQueue<>();

  /// Every document that was among the nearest when it was met.
  private final List<Near> met = new ArrayList<>();

  /// @param least the least similarity, from 0 to 1
  NearestDocuments(int most, double least) {
    this.most = most;
    this.least = least;
  }

  /// A document of a segment.
  ///
  /// @param product the product of its vector with the query's, in steps
  record Near(int product, LeafReaderContext leaf, int document) {}

  /// Looks at vectors of a segment.
  ///
  /// @param documents those whose vectors are looked at, all of them alive
  void collect(LeafReaderContext leaf, byte[] query, Bits documents) throws IOException {
    ByteVectorValues vectors = leaf.reader().getByteVectorValues(LuceneVectorIndex.VECTOR);
    if (vectors == null) {
      return;
    }
    VectorScorer.Bulk scorer = vectors.scorer(query).bulk(null);
    DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
    do {
      scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, documents, batch);
      for (int i = 0; i < batch.size; i++) {
        add(leaf, batch.docs[i], product(batch.features[i]));
      }
    } while (batch.size > 0);
  }

  /// The product that a score stands for: Lucene adds one to a positive product, which a float holds to the last digit.
  private static int product(float score) {
    return score < 1 ? -1 : (int) score - 1;
  }

  private void add(LeafReaderContext leaf, int document, int product) {
    if (most == 0
        || SentenceVector.similarity(product) < least
        || (largest.size() == most && product < largest.element())) {
      return;
    }
    met.add(new Near(product, leaf, document));
    largest.add(product);
    if (largest.size() > most) {
      largest.remove();
    }
  }

  /// The nearest documents by segment, in ascending order; more than `most` when the last of them are equally near.
  Map<LeafReaderContext, List<Near>> documents() {
    return met.stream()
        .filter(near -> near.product() >= largest.element())
        .collect(Collectors.groupingBy(Near::leaf));
  }
}
