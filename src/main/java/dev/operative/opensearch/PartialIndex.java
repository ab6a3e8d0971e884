package dev.operative.opensearch;

import dev.operative.document.UnDocument;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.BulkWriter;
import dev.operative.opensearch.commit.LoadNotes;
import dev.operative.opensearch.commit.Renewal;
import dev.operative.opensearch.commit.SourceObjects;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.RejectedSource;
import java.util.List;

/// Writes a part of the files into a commit that another process began. [#commit()] hands it over to that process, which makes
/// works of all of them.
final class PartialIndex implements ParagraphIndex {
  private final ClusterClient cluster;
  private final LoadNotes notes;
  private final LoadNotes.Begun begun;
  private final SourceObjects sources;
  private final BulkWriter writer;
  private final Renewal renewal;
  private boolean isHandedOver;

  /// Waits until the first part has begun.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when it does not, or the cluster does not answer
  PartialIndex(ClusterClient cluster, LoadNotes notes) {
    this.cluster = cluster;
    this.notes = notes;
    this.begun = notes.awaitBegun();
    this.writer = new BulkWriter(cluster, begun.generation());
    notes.tell(begun);
    this.renewal = Renewal.every(LoadNotes.RENEWED, () -> notes.tell(begun));
    this.sources = SourceObjects.read(cluster, begun.base());
  }

  @Override
  public List<Source> sources(String after, int limit) {
    return sources.page(after, limit);
  }

  @Override
  public void put(UnDocument document, String fingerprint) {
    sources.put(writer, document, fingerprint);
  }

  @Override
  public void reject(RejectedSource source, String fingerprint) {
    sources.reject(writer, source, fingerprint);
  }

  @Override
  public void remove(String file) {
    sources.remove(writer, file);
  }

  /// @throws UnsupportedOperationException what is made of the whole index is made by the first part
  @Override
  public void attach(String name, String text) {
    throw new UnsupportedOperationException("a part is not the whole index");
  }

  @Override
  public void commit() {
    notes.requireBegun(begun);
    writer.refresh();
    renewal.close();
    notes.tellDone(begun, sources.changed());
    isHandedOver = true;
  }

  @Override
  public void close() {
    try (cluster;
        renewal) {
      if (!isHandedOver) {
        notes.tellGone(begun);
      }
    }
  }
}
