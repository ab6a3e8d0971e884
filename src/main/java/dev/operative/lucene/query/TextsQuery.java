package dev.operative.lucene.query;

import dev.operative.document.work.TextKey;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.TextDocuments;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Finds the provisions that have any of some texts. One that has several scores what the best of them does. It becomes the
/// documents that these are when it is searched.
public final class TextsQuery extends Query {
  private final Map<TextKey, Float> scores;

  /// @param scores what a provision scores that has each text; over 0
  TextsQuery(Map<TextKey, Float> scores) {
    this.scores = Map.copyOf(scores);
  }

  /// What a provision scores that has each text; over 0.
  public Map<TextKey, Float> scores() {
    return scores;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    TextDocuments texts =
        searcher instanceof Snapshot snapshot
            ? snapshot.texts()
            : new TextDocuments(searcher.getLeafContexts());
    Map<Integer, Float> documents = new HashMap<>();
    texts
        .of(scores.keySet())
        .forEach(
            (text, found) -> {
              for (int document : found) {
                documents.merge(document, scores.getOrDefault(text, 0F), Math::max);
              }
            });
    return ScoredDocuments.of(documents);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return scores.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextsQuery that && scores.equals(that.scores);
  }

  @Override
  public int hashCode() {
    return scores.hashCode();
  }
}
