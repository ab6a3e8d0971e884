package dev.operative.lucene.snapshot;

import dev.operative.document.work.TextKey;
import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;

/// Which Lucene documents have a text. A text is looked up once for an answer, however often it is asked for. Safe for use by
/// several threads.
public final class TextDocuments {
  private static final int[] NONE = {};

  private final List<LeafReaderContext> segments;
  private final Map<TextKey, int[]> known = new ConcurrentHashMap<>();

  public TextDocuments(List<LeafReaderContext> segments) {
    this.segments = segments;
  }

  /// The numbers of the documents that have each of some texts; of a text that none has, none.
  public Map<TextKey, int[]> of(Collection<TextKey> texts) throws IOException {
    Set<TextKey> unknown = new HashSet<>(texts);
    unknown.removeAll(known.keySet());
    if (!unknown.isEmpty()) {
      lookUp(unknown);
    }
    Map<TextKey, int[]> found = new HashMap<>();
    texts.forEach(text -> found.put(text, known.getOrDefault(text, NONE)));
    return found;
  }

  private void lookUp(Set<TextKey> unknown) throws IOException {
    Map<TextKey, int[]> found = new HashMap<>();
    DocumentsByTerm<TextKey> documents =
        new DocumentsByTerm<>(Schema.TEXT_KEY, unknown, TextKey::hex);
    for (LeafReaderContext segment : segments) {
      documents
          .in(segment.reader())
          .forEach(
              (document, texts) ->
                  texts.forEach(
                      text ->
                          found.merge(
                              text,
                              new int[] {segment.docBase + document},
                              TextDocuments::joined)));
    }
    unknown.forEach(text -> known.put(text, found.getOrDefault(text, NONE)));
  }

  private static int[] joined(int[] some, int[] more) {
    return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
  }
}
