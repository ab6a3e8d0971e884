package dev.operative.benchmark;

import dev.operative.document.Language;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import dev.operative.vocabulary.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.packed.PackedInts;

/**
 * What an answer takes by Lucene alone, on the same index and for the same words: the twenty best
 * by BM25 with what is stored of them, the exact total, the values of all facets counted, the
 * offsets of the matches.
 */
final class PlainLucene {
  private static final int HITS = 20;

  private final IndexSearcher searcher;
  private final QueryBuilder queries = new QueryBuilder(Schema.queryAnalyzer());
  private final Map<Facet, OrdinalMap> ordinals = new EnumMap<>(Facet.class);

  PlainLucene(DirectoryReader reader) throws IOException {
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    for (Facet facet : Facet.values()) {
      List<SortedSetDocValues> segments = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        segments.add(DocValues.getSortedSet(leaf.reader(), Schema.facet(facet)));
      }
      ordinals.put(
          facet,
          OrdinalMap.build(null, segments.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT));
    }
  }

  /** All words of the term's English form, in English texts. */
  Query typed(Term term) {
    return queries.createBooleanQuery(Schema.text(Language.ENGLISH), Mix.english(term), Occur.MUST);
  }

  /** The same, or its Chinese form as a phrase in Chinese texts. */
  Query both(Term term) {
    return new BooleanQuery.Builder()
        .add(typed(term), Occur.SHOULD)
        .add(
            queries.createPhraseQuery(Schema.text(Language.CHINESE), Mix.chinese(term)),
            Occur.SHOULD)
        .build();
  }

  /**
   * Answers, and gives the total and the characters that matched in the hits, so that nothing is
   * left undone.
   */
  long answer(Query asked) throws IOException {
    Query query = searcher.rewrite(asked);
    TopScoreDocCollector best =
        new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE).newCollector();
    FacetCounter counter = new FacetCounter();
    collect(query, MultiCollector.wrap(best, counter));
    long seen = best.topDocs().totalHits.value() + counter.values();
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : best.topDocs().scoreDocs) {
      seen += stored.document(hit.doc, Set.of(Schema.RECORD)).getFields().size();
      seen += matched(weight, hit.doc);
    }
    return seen;
  }

  private void collect(Query query, Collector collector) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        scorer.score(
            collector.getLeafCollector(leaf),
            leaf.reader().getLiveDocs(),
            0,
            DocIdSetIterator.NO_MORE_DOCS);
      }
    }
  }

  private long matched(Weight weight, int doc) throws IOException {
    LeafReaderContext leaf =
        searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    long characters = 0;
    for (String field : matches) {
      MatchesIterator each = matches.getMatches(field);
      while (each.next()) {
        characters += each.endOffset() - each.startOffset();
      }
    }
    return characters;
  }

  /** Counts the values of all facets. */
  private final class FacetCounter extends SimpleCollector {
    private final Map<Facet, long[]> counts = new EnumMap<>(Facet.class);
    private final List<SortedSetDocValues> values = new ArrayList<>();
    private final List<LongValues> numbers = new ArrayList<>();
    private final List<long[]> counted = new ArrayList<>();

    FacetCounter() {
      ordinals.forEach((facet, map) -> counts.put(facet, new long[(int) map.getValueCount()]));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      values.clear();
      numbers.clear();
      counted.clear();
      for (Facet facet : Facet.values()) {
        values.add(DocValues.getSortedSet(leaf.reader(), Schema.facet(facet)));
        numbers.add(ordinals.get(facet).getGlobalOrds(leaf.ord));
        counted.add(counts.get(facet));
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      for (int i = 0; i < values.size(); i++) {
        SortedSetDocValues each = values.get(i);
        if (each.advanceExact(doc)) {
          LongValues number = numbers.get(i);
          long[] count = counted.get(i);
          for (int left = each.docValueCount(); left > 0; left--) {
            count[(int) number.get(each.nextOrd())]++;
          }
        }
      }
    }

    long values() {
      long found = 0;
      for (long[] each : counts.values()) {
        for (long count : each) {
          found += Long.signum(count);
        }
      }
      return found;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
