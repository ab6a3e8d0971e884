package dev.operative.lucene.search;

import dev.operative.document.Section;
import dev.operative.lucene.facet.FacetIndex;
import dev.operative.lucene.facet.FacetOrdinals;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.NumericUtils;

/// The place in an order that each match of a segment has, as numbers: what is lower is earlier. Matches of the same
/// rank stand in the order of their lower part.
interface MatchOrder {
  /// By what the order goes first.
  int rank(int doc, Scorable scorer) throws IOException;

  /// What parts matches of the same rank, 0 or more.
  int within(int doc) throws IOException;

  /// The order of a segment's matches.
  ///
  /// @param sections what sections weigh when the order is relevance
  static MatchOrder of(Sort sort, Sections sections, Snapshot snapshot, LeafReaderContext leaf)
      throws IOException {
    return switch (sort) {
      case RELEVANCE ->
          new ByScore(
              DocValues.getSortedSet(leaf.reader(), Schema.facet(Facet.SECTION)),
              weights(sections, FacetIndex.of(snapshot).ordinals(Facet.SECTION), leaf),
              ids(snapshot, leaf));
      case OLDEST_FIRST -> new ByDate(1, dates(leaf), ids(snapshot, leaf));
      case NEWEST_FIRST -> new ByDate(-1, dates(leaf), ids(snapshot, leaf));
      case DOCUMENT_ORDER ->
          new ByDocument(
              DocValues.getSorted(leaf.reader(), Schema.ORDER),
              snapshot.workOrdinals().of(leaf),
              DocValues.getNumeric(leaf.reader(), Schema.ORDINAL));
    };
  }

  /// Both numbers in one.
  static long key(int rank, int within) {
    return ((long) rank << Integer.SIZE) | within;
  }

  /// The score of a match that is ranked by score.
  static float score(long key) {
    return NumericUtils.sortableIntToFloat(~(int) (key >> Integer.SIZE));
  }

  /// What each of a segment's sections weighs.
  private static double[] weights(
      Sections sections, FacetOrdinals ordinals, LeafReaderContext leaf) {
    return Arrays.stream(ordinals.of(leaf))
        .mapToObj(number -> Section.parse(ordinals.value(number)).orElseThrow())
        .mapToDouble(sections::of)
        .toArray();
  }

  private static SortedNumericDocValues dates(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf.reader(), Schema.DATE);
  }

  private static Ids ids(Snapshot snapshot, LeafReaderContext leaf) throws IOException {
    return new Ids(DocValues.getSorted(leaf.reader(), Schema.ID), snapshot.idOrdinals().of(leaf));
  }

  /// The numbers of paragraph ids over all segments.
  record Ids(SortedDocValues ids, LongValues numbers) {
    int of(int doc) throws IOException {
      return ids.advanceExact(doc) ? (int) numbers.get(ids.ordValue()) : Integer.MAX_VALUE;
    }
  }

  /// What the words of a match score, times the weight of its section.
  record ByScore(SortedSetDocValues sections, double[] weights, Ids ids) implements MatchOrder {
    @Override
    public int rank(int doc, Scorable scorer) throws IOException {
      double weight = sections.advanceExact(doc) ? weights[(int) sections.nextOrd()] : 1;
      return ~NumericUtils.floatToSortableInt((float) (scorer.score() * weight));
    }

    @Override
    public int within(int doc) throws IOException {
      return ids.of(doc);
    }
  }

  /// Days since 1970, or before; undated paragraphs come last in either direction.
  record ByDate(int direction, SortedNumericDocValues dates, Ids ids) implements MatchOrder {
    @Override
    public int rank(int doc, Scorable scorer) throws IOException {
      return dates.advanceExact(doc) ? direction * (int) dates.nextValue() : Integer.MAX_VALUE;
    }

    @Override
    public int within(int doc) throws IOException {
      return ids.of(doc);
    }
  }

  /// The document, then the place in it.
  record ByDocument(SortedDocValues orders, LongValues numbers, NumericDocValues ordinals)
      implements MatchOrder {
    @Override
    public int rank(int doc, Scorable scorer) throws IOException {
      return orders.advanceExact(doc) ? (int) numbers.get(orders.ordValue()) : Integer.MAX_VALUE;
    }

    @Override
    public int within(int doc) throws IOException {
      return ordinals.advanceExact(doc) ? (int) ordinals.longValue() : Integer.MAX_VALUE;
    }
  }
}
