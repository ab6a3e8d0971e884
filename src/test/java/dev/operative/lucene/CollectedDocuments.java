package dev.operative.lucene;

import dev.operative.document.UnDocument;
import dev.operative.search.ParagraphIndex;
import dev.operative.search.RejectedSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the documents it is given, as they are. */
final class CollectedDocuments implements ParagraphIndex {
  final Map<String, UnDocument> documents = new HashMap<>();
  private final TreeMap<String, String> sources = new TreeMap<>();

  @Override
  public synchronized List<Source> sources(String after, int limit) {
    return sources.tailMap(after, false).entrySet().stream()
        .limit(limit)
        .map(source -> new Source(source.getKey(), source.getValue()))
        .toList();
  }

  @Override
  public synchronized void put(UnDocument document, String fingerprint) {
    documents.put(document.header().file(), document);
    sources.put(document.header().file(), fingerprint);
  }

  @Override
  public synchronized void reject(RejectedSource source, String fingerprint) {
    sources.put(source.file(), fingerprint);
  }

  @Override
  public synchronized void remove(String file) {
    documents.remove(file);
    sources.remove(file);
  }

  @Override
  public void attach(String name, String text) {}

  @Override
  public void commit() {}

  @Override
  public void close() {}
}
