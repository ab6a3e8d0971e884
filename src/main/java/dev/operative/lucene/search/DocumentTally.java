package dev.operative.lucene.search;

import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Ordinals;
import dev.operative.lucene.snapshot.SliceCollectors;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// Counts the matches in each document, and finds the place of the document's first one in an order.
final class DocumentTally extends SimpleCollector {
  private final Snapshot snapshot;
  private final Ordinals ordinals;
  private final Sort sort;
  private final Sections sections;
  private final int[] matches;
  private final int[] ranks;
  private final int[] examples;

  private SortedDocValues orders = DocValues.emptySorted();
  private LongValues numbers = LongValues.ZEROES;
  private @Nullable MatchOrder order;
  private @Nullable Scorable scorer;
  private int docBase;

  private DocumentTally(Snapshot snapshot, Sort sort, Sections sections) throws IOException {
    this.snapshot = snapshot;
    this.ordinals = snapshot.workOrdinals();
    this.sort = sort;
    this.sections = sections;
    this.matches = new int[ordinals.size()];
    this.ranks = new int[ordinals.size()];
    this.examples = new int[ordinals.size()];
    Arrays.fill(ranks, Integer.MAX_VALUE);
  }

  /// @param sections what sections weigh when the order is relevance
  static SliceCollectors<DocumentTally> collectors(
      Snapshot snapshot, Sort sort, Sections sections) {
    return new SliceCollectors<>(
        () -> new DocumentTally(snapshot, sort, sections), DocumentTally::add);
  }

  private void add(DocumentTally later) {
    for (int document = 0; document < matches.length; document++) {
      if (later.matches[document] > 0) {
        matches[document] += later.matches[document];
        examples[document] = later.examples[document];
        ranks[document] = Math.min(ranks[document], later.ranks[document]);
      }
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    orders = DocValues.getSorted(leaf.reader(), Schema.ORDER);
    order = MatchOrder.of(sort, sections, snapshot, leaf);
    numbers = ordinals.of(leaf);
    docBase = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable given) {
    scorer = given;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (order == null || scorer == null) {
      throw new IllegalStateException("a match outside of any segment");
    }
    if (orders.advanceExact(doc)) {
      int document = (int) numbers.get(orders.ordValue());
      matches[document]++;
      examples[document] = docBase + doc;
      ranks[document] = Math.min(ranks[document], order.rank(doc, scorer));
    }
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

  /// The rank of a document's first match; lower is earlier.
  int rankOf(int document) {
    return ranks[document];
  }

  /// A match in a document that has any.
  int example(int document) {
    return examples[document];
  }
}
