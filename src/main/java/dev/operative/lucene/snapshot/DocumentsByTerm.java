package dev.operative.lucene.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Looks up the Lucene documents that have any of many terms in a field: one walk through the terms of each segment, in their
/// order. A search for each term would cost several times as much.
///
/// @param <T> what the terms stand for
public final class DocumentsByTerm<T> {
  private final String field;
  private final NavigableMap<BytesRef, T> wanted = new TreeMap<>();

  /// @param term the term that stands for each of what is wanted
  public DocumentsByTerm(String field, Collection<T> wanted, Function<T, String> term) {
    this.field = field;
    wanted.forEach(each -> this.wanted.put(new BytesRef(term.apply(each)), each));
  }

  /// What the documents of a segment have the terms of, by their numbers in the segment, in ascending order.
  public NavigableMap<Integer, List<T>> in(LeafReader segment) throws IOException {
    NavigableMap<Integer, List<T>> found = new TreeMap<>();
    Terms terms = segment.terms(field);
    if (terms == null) {
      return found;
    }
    Bits live = segment.getLiveDocs();
    TermsEnum walk = terms.iterator();
    PostingsEnum postings = null;
    for (Map.Entry<BytesRef, T> each : wanted.entrySet()) {
      if (walk.seekExact(each.getKey())) {
        postings = walk.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            found.computeIfAbsent(doc, first -> new ArrayList<>()).add(each.getValue());
          }
        }
      }
    }
    return found;
  }
}
