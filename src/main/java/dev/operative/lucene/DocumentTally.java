package dev.operative.lucene;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// Counts the matches in each document, and finds the place of the document's first one in an order.
final class DocumentTally extends SimpleCollector {
  private final DocumentOrdinals ordinals;
  private final Sort sort;
  private final int[] matches;
  private final double[] ranks;
  private final int[] examples;

  private SortedDocValues orders = DocValues.emptySorted();
  private SortedNumericDocValues dates = DocValues.emptySortedNumeric();
  private LongValues numbers = LongValues.ZEROES;
  private @Nullable Scorable scorer;
  private int docBase;

  DocumentTally(DocumentOrdinals ordinals, Sort sort) {
    this.ordinals = ordinals;
    this.sort = sort;
    this.matches = new int[ordinals.size()];
    this.ranks = new double[ordinals.size()];
    this.examples = new int[ordinals.size()];
    Arrays.fill(ranks, Double.NEGATIVE_INFINITY);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    orders = DocValues.getSorted(leaf.reader(), Schema.ORDER);
    dates = DocValues.getSortedNumeric(leaf.reader(), Schema.DATE);
    numbers = ordinals.of(leaf);
    docBase = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable given) {
    scorer = given;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (!orders.advanceExact(doc)) {
      return;
    }
    int document = (int) numbers.get(orders.ordValue());
    matches[document]++;
    examples[document] = docBase + doc;
    ranks[document] = Math.max(ranks[document], rank(doc));
  }

  /// Higher is earlier; without a date comes last.
  private double rank(int doc) throws IOException {
    return switch (sort) {
      case RELEVANCE -> scorer == null ? 0 : scorer.score();
      case OLDEST_FIRST -> dates.advanceExact(doc) ? -dates.nextValue() : Double.NEGATIVE_INFINITY;
      case NEWEST_FIRST -> dates.advanceExact(doc) ? dates.nextValue() : Double.NEGATIVE_INFINITY;
      case DOCUMENT_ORDER -> 0;
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  /// The number of documents there are, with matches or without.
  int size() {
    return matches.length;
  }

  /// The number of documents with matches.
  long documents() {
    return Arrays.stream(matches).filter(count -> count > 0).count();
  }

  /// The number of matches in a document.
  int matches(int document) {
    return matches[document];
  }

  /// The place of a document's first match; higher is earlier.
  double rankOf(int document) {
    return ranks[document];
  }

  /// A match in a document that has any.
  int example(int document) {
    return examples[document];
  }

  /// Adds what another counted.
  void add(DocumentTally other) {
    for (int document = 0; document < matches.length; document++) {
      if (other.matches[document] > 0) {
        matches[document] += other.matches[document];
        ranks[document] = Math.max(ranks[document], other.ranks[document]);
        examples[document] = other.examples[document];
      }
    }
  }
}
