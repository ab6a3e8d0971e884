package dev.operative.lucene.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds documents that are known by number, in the reader in which they were looked up, each with a score of its own.
final class ScoredDocuments extends Query {
  /// Ascending, over all segments.
  private final int[] documents;

  private final float[] scores;

  private ScoredDocuments(int[] documents, float[] scores) {
    this.documents = documents;
    this.scores = scores;
  }

  /// @param scores by number of the document; over 0
  static ScoredDocuments of(Map<Integer, Float> scores) {
    int[] documents = scores.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] inOrder = new float[documents.length];
    for (int i = 0; i < documents.length; i++) {
      inOrder[i] = Objects.requireNonNull(scores.get(documents[i]));
    }
    return new ScoredDocuments(documents, inOrder);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new DocumentsWeight(this, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return documents.length + " documents";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoredDocuments that
        && Arrays.equals(documents, that.documents)
        && Arrays.equals(scores, that.scores);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(documents);
  }

  private static final class DocumentsWeight extends Weight {
    private final ScoredDocuments found;
    private final float boost;

    DocumentsWeight(ScoredDocuments found, float boost) {
      super(found);
      this.found = found;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
      int from = place(segment.docBase);
      int to = place(segment.docBase + segment.reader().maxDoc());
      if (from == to) {
        return null;
      }
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) {
          return new DocumentsScorer(new Stretch(found, from, to, segment.docBase), boost);
        }

        @Override
        public long cost() {
          return (long) to - from;
        }
      };
    }

    /// The place of the first document from this one on.
    private int place(int document) {
      int place = Arrays.binarySearch(found.documents, document);
      return place < 0 ? -1 - place : place;
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int document) {
      int place = Arrays.binarySearch(found.documents, segment.docBase + document);
      return place < 0
          ? Explanation.noMatch("not among " + found)
          : Explanation.match(found.scores[place] * boost, "among " + found);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false;
    }
  }

  /// The documents of one segment.
  private static final class Stretch extends DocIdSetIterator {
    private final ScoredDocuments found;
    private final int from;
    private final int to;
    private final int base;
    private int at;

    Stretch(ScoredDocuments found, int from, int to, int base) {
      this.found = found;
      this.from = from;
      this.to = to;
      this.base = base;
      this.at = from - 1;
    }

    @Override
    public int docID() {
      if (at < from) {
        return -1;
      }
      return at < to ? found.documents[at] - base : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
      at++;
      return docID();
    }

    @Override
    public int advance(int target) {
      if (target == NO_MORE_DOCS) {
        at = to;
      } else {
        int place = Arrays.binarySearch(found.documents, Math.min(at + 1, to), to, target + base);
        at = place < 0 ? -1 - place : place;
      }
      return docID();
    }

    @Override
    public long cost() {
      return (long) to - from;
    }

    float score() {
      return found.scores[at];
    }
  }

  private static final class DocumentsScorer extends Scorer {
    private final Stretch stretch;
    private final float boost;

    DocumentsScorer(Stretch stretch, float boost) {
      this.stretch = stretch;
      this.boost = boost;
    }

    @Override
    public int docID() {
      return stretch.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return stretch;
    }

    @Override
    public float score() {
      return stretch.score() * boost;
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return Float.POSITIVE_INFINITY;
    }
  }
}
