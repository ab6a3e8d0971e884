package dev.operative.lucene.search;

import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.lucene.facet.FacetIndex;
import dev.operative.lucene.facet.FacetOrdinals;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.function.Predicate;
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
              RankedFields.of(snapshot),
              weights(sections, FacetIndex.of(snapshot).ordinals(Facet.SECTION)),
              leaf.docBase);
      case STANDING ->
          new ByStanding(
              DocValues.getSortedSet(leaf.reader(), Schema.facet(Facet.STATUS)),
              fitting(Facet.STATUS, Status.ADOPTED.word()::equals, snapshot, leaf),
              dates(leaf),
              DocValues.getSortedSet(leaf.reader(), Schema.facet(Facet.SECTION)),
              fitting(
                  Facet.SECTION,
                  section -> Section.parse(section).filter(Section::isText).isPresent(),
                  snapshot,
                  leaf),
              byDocument(snapshot, leaf));
      case OLDEST_FIRST -> oldestFirst(snapshot, leaf);
      case NEWEST_FIRST -> new ByDate(-1, dates(leaf), RankedFields.of(snapshot), leaf.docBase);
      case DOCUMENT_ORDER -> byDocument(snapshot, leaf);
    };
  }

  /// By date, the earliest first.
  static ByDate oldestFirst(Snapshot snapshot, LeafReaderContext leaf) throws IOException {
    return new ByDate(1, dates(leaf), RankedFields.of(snapshot), leaf.docBase);
  }

  private static ByDocument byDocument(Snapshot snapshot, LeafReaderContext leaf)
      throws IOException {
    return new ByDocument(
        DocValues.getSorted(leaf.reader(), Schema.ORDER),
        snapshot.workOrdinals().of(leaf),
        DocValues.getNumeric(leaf.reader(), Schema.ORDINAL));
  }

  /// Both numbers in one.
  static long key(int rank, int within) {
    return ((long) rank << Integer.SIZE) | within;
  }

  /// The score of a match that is ranked by score.
  static float score(long key) {
    return NumericUtils.sortableIntToFloat(~(int) (key >> Integer.SIZE));
  }

  /// What each section weighs, by the numbers of [RankedFields].
  private static double[] weights(Sections sections, FacetOrdinals ordinals) {
    double[] weights = new double[1 + ordinals.size()];
    weights[0] = 1;
    for (int number = 0; number < ordinals.size(); number++) {
      weights[1 + number] = sections.of(Section.parse(ordinals.value(number)).orElseThrow());
    }
    return weights;
  }

  /// Which values of a facet fit, by their number in a segment.
  private static boolean[] fitting(
      Facet facet, Predicate<String> fits, Snapshot snapshot, LeafReaderContext leaf)
      throws IOException {
    FacetOrdinals ordinals = FacetIndex.of(snapshot).ordinals(facet);
    int[] numbers = ordinals.of(leaf);
    boolean[] fitting = new boolean[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      fitting[i] = fits.test(ordinals.value(numbers[i]));
    }
    return fitting;
  }

  private static SortedNumericDocValues dates(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf.reader(), Schema.DATE);
  }

  /// What the words of a match score, times the weight of its section.
  record ByScore(RankedFields fields, double[] weights, int docBase) implements MatchOrder {
    @Override
    public int rank(int doc, Scorable scorer) throws IOException {
      double weight = weights[fields.section(docBase + doc)];
      return ~NumericUtils.floatToSortableInt((float) (scorer.score() * weight));
    }

    @Override
    public int within(int doc) {
      return fields.place(docBase + doc);
    }
  }

  /// Adopted texts first, then the newest, then text before headings and notes; undated ones last of their standing.
  record ByStanding(
      SortedSetDocValues statuses,
      boolean[] adopted,
      SortedNumericDocValues dates,
      SortedSetDocValues sections,
      boolean[] text,
      ByDocument inDocuments)
      implements MatchOrder {
    private static final int NOT_ADOPTED = 1 << 24;
    private static final int DAYS = 1 << 20;
    private static final int PLACES = 13;

    @Override
    public int rank(int doc, Scorable scorer) throws IOException {
      int age = dates.advanceExact(doc) ? DAYS - (int) dates.nextValue() : 2 * DAYS;
      boolean first = statuses.advanceExact(doc) && adopted[(int) statuses.nextOrd()];
      boolean read = sections.advanceExact(doc) && text[(int) sections.nextOrd()];
      return (first ? 0 : NOT_ADOPTED) + 2 * age + (read ? 0 : 1);
    }

    /// The work in the upper bits, the place in it in the lower ones; places beyond the bits are all the last.
    @Override
    public int within(int doc) throws IOException {
      int works = Math.min(inDocuments.rank(doc), Integer.MAX_VALUE >> PLACES);
      return works << PLACES | Math.min(inDocuments.within(doc), (1 << PLACES) - 1);
    }
  }

  /// Days since 1970, or before; undated provisions come last in either direction.
  record ByDate(int direction, SortedNumericDocValues dates, RankedFields fields, int docBase)
      implements MatchOrder {
    /// Both numbers of a match in one.
    long key(int doc) throws IOException {
      return MatchOrder.key(day(doc), within(doc));
    }

    private int day(int doc) throws IOException {
      return dates.advanceExact(doc) ? direction * (int) dates.nextValue() : Integer.MAX_VALUE;
    }

    @Override
    public int rank(int doc, Scorable scorer) throws IOException {
      return day(doc);
    }

    @Override
    public int within(int doc) {
      return fields.place(docBase + doc);
    }
  }

  /// The document, then the place in it.
  record ByDocument(SortedDocValues orders, LongValues numbers, NumericDocValues ordinals)
      implements MatchOrder {
    @Override
    public int rank(int doc, Scorable scorer) throws IOException {
      return rank(doc);
    }

    int rank(int doc) throws IOException {
      return orders.advanceExact(doc) ? (int) numbers.get(orders.ordValue()) : Integer.MAX_VALUE;
    }

    @Override
    public int within(int doc) throws IOException {
      return ordinals.advanceExact(doc) ? (int) ordinals.longValue() : Integer.MAX_VALUE;
    }
  }
}
