package dev.operative.lucene.query;

import dev.operative.document.work.TextKey;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.DocumentsByTerm;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// Which Lucene documents have a text, for one state of the index. A text is looked up once, however often a query names it.
final class TextDocuments {
  private final IndexReader reader;
  private final Map<TextKey, List<Integer>> known = new HashMap<>();

  TextDocuments(IndexReader reader) {
    this.reader = reader;
  }

  /// Whether a clause names texts: a [Query.TextIn], boosted or not.
  static boolean areNamed(Query clause) {
    return clause instanceof Query.TextIn
        || clause instanceof Query.Boosted(Query.TextIn texts, double factor);
  }

  /// The documents that have any of the texts that some clauses name. A document scores what the best of these clauses does.
  ///
  /// @param clauses such that [texts are named][#areNamed]
  ScoredDocuments named(List<Query> clauses) {
    Map<TextKey, Float> scores = new HashMap<>();
    for (Query clause : clauses) {
      if (clause instanceof Query.TextIn(Set<TextKey> texts)) {
        texts.forEach(text -> scores.merge(text, 1F, Math::max));
      } else if (clause instanceof Query.Boosted(Query.TextIn(Set<TextKey> texts), double factor)) {
        texts.forEach(text -> scores.merge(text, (float) factor, Math::max));
      }
    }
    lookUp(scores.keySet());
    Map<Integer, Float> documents = new HashMap<>();
    scores.forEach(
        (text, score) ->
            known
                .getOrDefault(text, List.of())
                .forEach(document -> documents.merge(document, score, Math::max)));
    return ScoredDocuments.of(documents);
  }

  private void lookUp(Collection<TextKey> texts) {
    Set<TextKey> wanted = new HashSet<>(texts);
    wanted.removeAll(known.keySet());
    if (wanted.isEmpty()) {
      return;
    }
    wanted.forEach(text -> known.put(text, new ArrayList<>()));
    DocumentsByTerm<TextKey> documents =
        new DocumentsByTerm<>(Schema.TEXT_KEY, wanted, TextKey::hex);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        documents
            .in(leaf.reader())
            .forEach(
                (document, keys) ->
                    keys.forEach(key -> known.get(key).add(leaf.docBase + document)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
