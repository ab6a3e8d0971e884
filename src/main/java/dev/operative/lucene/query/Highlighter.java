package dev.operative.lucene.query;

import dev.operative.document.Language;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.Highlight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Tells where in a provision's text a query matched, from the index alone.
public final class Highlighter {
  private final List<LeafReaderContext> leaves;
  private final IndexSearcher searcher;
  private final CompiledQuery query;
  private final Map<Language, Weight> weights = new HashMap<>();

  /// @param query what to show
  public Highlighter(IndexSearcher searcher, CompiledQuery query) {
    this.leaves = searcher.getLeafContexts();
    this.searcher = searcher;
    this.query = query;
  }

  /// The stretches that matched in the text of a language, in order, not overlapping. Phrases are one stretch.
  public List<Highlight> highlights(int doc, Language language) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight(language).matches(leaf, doc - leaf.docBase);
    List<Highlight> found = new ArrayList<>();
    if (matches == null) {
      return found;
    }
    for (String field : List.of(Schema.text(language), Schema.pairs(language))) {
      MatchesIterator each = matches.getMatches(field);
      while (each != null && each.next()) {
        add(each, found);
      }
    }
    return merged(found);
  }

  /// What matches in the text of a language: what the texts of others match by shows nothing in it.
  private Weight weight(Language language) throws IOException {
    Weight known = weights.get(language);
    if (known == null) {
      known =
          searcher.createWeight(
              searcher.rewrite(query.in(language)), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(language, known);
    }
    return known;
  }

  private static void add(MatchesIterator match, List<Highlight> found) throws IOException {
    // A loose phrase or a pair of near words matched by its members, not by what lies between them.
    MatchesIterator members =
        match.getQuery() instanceof IntervalQuery ? match.getSubMatches() : null;
    if (members == null) {
      found.add(new Highlight(match.startOffset(), match.endOffset()));
      return;
    }
    while (members.next()) {
      found.add(new Highlight(members.startOffset(), members.endOffset()));
    }
  }

  private static List<Highlight> merged(List<Highlight> found) {
    List<Highlight> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    List<Highlight> merged = new ArrayList<>();
    for (Highlight next : sorted) {
      Highlight last = merged.isEmpty() ? next : merged.getLast();
      if (next.start() > last.end() || merged.isEmpty()) {
        merged.add(next);
      } else if (next.end() > last.end()) {
        merged.set(merged.size() - 1, new Highlight(last.start(), next.end()));
      }
    }
    return merged;
  }
}
