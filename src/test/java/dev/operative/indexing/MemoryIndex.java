package dev.operative.indexing;

import dev.operative.document.ParagraphId;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An index in memory that shows what a run did to it. */
final class MemoryIndex implements ParagraphIndex {
  final Map<String, UnDocument> documents = new TreeMap<>();
  final Map<String, RejectedSource> rejected = new TreeMap<>();
  private final TreeMap<String, String> sources = new TreeMap<>();
  int writes;
  int commits;

  @Override
  public synchronized List<Source> sources(String after, int limit) {
    return sources.tailMap(after, false).entrySet().stream()
        .limit(limit)
        .map(source -> new Source(source.getKey(), source.getValue()))
        .toList();
  }

  @Override
  public synchronized void put(UnDocument document, String fingerprint) {
    String file = document.header().file();
    writes++;
    rejected.remove(file);
    documents.put(file, document);
    sources.put(file, fingerprint);
  }

  @Override
  public synchronized void reject(RejectedSource source, String fingerprint) {
    writes++;
    documents.remove(source.file());
    rejected.put(source.file(), source);
    sources.put(source.file(), fingerprint);
  }

  @Override
  public synchronized void remove(String file) {
    writes++;
    documents.remove(file);
    rejected.remove(file);
    sources.remove(file);
  }

  @Override
  public void attach(String name, String text) {}

  @Override
  public void commit() {
    commits++;
  }

  @Override
  public void close() {}

  /** The ids of all provisions' texts. */
  List<String> ids() {
    return NaiveProvisions.of(documents.values()).stream()
        .flatMap(provision -> provision.versions().stream())
        .map(version -> version.paragraph().id().toString())
        .toList();
  }

  /** The file that answers for the provision that an id leads to. */
  String fileOf(String id) {
    ParagraphId wanted = ParagraphId.parse(id).orElseThrow();
    return NaiveProvisions.of(documents.values()).stream()
        .filter(each -> each.provision().addresses().contains(wanted))
        .map(each -> each.versions().getFirst().paragraph().source().file())
        .reduce((a, b) -> a + " and " + b)
        .orElse("nowhere");
  }
}
