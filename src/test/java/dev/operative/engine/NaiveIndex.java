package dev.operative.engine;

import dev.operative.document.UnDocument;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.Attachment;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An index in memory. What writers put becomes visible when they commit. */
public final class NaiveIndex implements SearchEngine {
  private final Map<String, Attachment> attachments = new TreeMap<>();
  private final TreeMap<String, UnDocument> documents = new TreeMap<>();
  private final TreeMap<String, RejectedSource> rejected = new TreeMap<>();
  private final TreeMap<String, String> sources = new TreeMap<>();
  private volatile NaiveView committed =
      new NaiveView(List.of(), List.of(), Map.of(), Instant.EPOCH);

  /** An index of some documents, committed at an instant. */
  public static NaiveIndex of(List<UnDocument> documents, Instant committed) {
    NaiveIndex index = new NaiveIndex();
    index.committed = new NaiveView(documents, List.of(), Map.of(), committed);
    return index;
  }

  /** An engine that always gives the same view. */
  public static SearchEngine always(IndexView view) {
    return new SearchEngine() {
      @Override
      public IndexView view(Deadline deadline) {
        return view;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public NaiveView view() {
    return committed;
  }

  @Override
  public NaiveView view(Deadline deadline) {
    return committed;
  }

  /** Opens it to go on with it. */
  public ParagraphIndex writer() {
    return new Writer();
  }

  @Override
  public void close() {}

  private final class Writer implements ParagraphIndex {
    private final Map<String, Attachment> attachments = new TreeMap<>(NaiveIndex.this.attachments);
    private final TreeMap<String, UnDocument> documents = new TreeMap<>(NaiveIndex.this.documents);
    private final TreeMap<String, RejectedSource> rejected =
        new TreeMap<>(NaiveIndex.this.rejected);
    private final TreeMap<String, String> sources = new TreeMap<>(NaiveIndex.this.sources);

    @Override
    public List<Source> sources(String after, int limit) {
      return sources.tailMap(after, false).entrySet().stream()
          .limit(limit)
          .map(source -> new Source(source.getKey(), source.getValue()))
          .toList();
    }

    @Override
    public void put(UnDocument document, String fingerprint) {
      remove(document.header().file());
      documents.put(document.header().file(), document);
      sources.put(document.header().file(), fingerprint);
    }

    @Override
    public void reject(RejectedSource source, String fingerprint) {
      remove(source.file());
      rejected.put(source.file(), source);
      sources.put(source.file(), fingerprint);
    }

    @Override
    public void remove(String file) {
      documents.remove(file);
      rejected.remove(file);
      sources.remove(file);
    }

    @Override
    public void attach(String name, String text) {
      attachments.put(name, new Attachment(name, Integer.toHexString(text.hashCode()), text, 0));
    }

    @Override
    public void commit() {
      replace(NaiveIndex.this.documents, documents);
      replace(NaiveIndex.this.rejected, rejected);
      replace(NaiveIndex.this.sources, sources);
      NaiveView before = committed;
      NaiveView after =
          new NaiveView(documents.values(), rejected.values(), attachments, Instant.now());
      long changes = after.changesSince(before);
      attachments.replaceAll(
          (name, old) -> new Attachment(name, old.checksum(), old.text(), old.changes() + changes));
      replace(NaiveIndex.this.attachments, attachments);
      committed = new NaiveView(documents.values(), rejected.values(), attachments, Instant.now());
    }

    private static <T> void replace(Map<String, T> old, Map<String, T> fresh) {
      old.clear();
      old.putAll(fresh);
    }

    @Override
    public void close() {}
  }
}
