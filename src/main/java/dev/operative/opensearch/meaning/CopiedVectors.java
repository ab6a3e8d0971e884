package dev.operative.opensearch.meaning;

import dev.operative.lucene.meaning.LuceneVectorIndex;
import dev.operative.lucene.meaning.NewestVectors;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.Deadline;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.meaning.VectorView;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The vectors of an index on a cluster as they are searched: in a copy on this machine, by the embedded engine. Of a new commit
/// only what changed is copied. All processes of a machine share a copy. Safe for use by several threads.
public final class CopiedVectors implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CopiedVectors.class);

  /// What failed is not tried again at once.
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final ClusterClient cluster;
  private final String name;
  private final Path folder;
  private final Executor copying;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile Instant notBefore = Instant.MIN;
  private Optional<Copy> opened = Optional.empty();

  /// A copy that is open for reading.
  ///
  /// @param id of the vectors that it is a copy of
  private record Copy(UUID id, Path folder, NewestVectors vectors) {}

  /// @param name the name of the index as users give it
  /// @param folder where copies are kept; need not be there yet
  /// @param copying runs what copies: at once where whoever asks waits for it, later where it is answered meanwhile by what
  ///     was copied before
  public CopiedVectors(ClusterClient cluster, String name, Path folder, Executor copying) {
    this.cluster = cluster;
    this.name = name;
    this.folder = folder;
    this.copying = copying;
  }

  /// The newest vectors that are copied, once it was begun to copy those that were committed last.
  ///
  /// @param revision that of the encoder whose queries will be asked
  /// @param deadline after which nobody waits for the view, nor for what it is asked
  /// @return the view; empty when there are no vectors of this revision, or none are copied
  /// @throws IndexUnusableException when the cluster does not answer
  public Optional<VectorView> view(String revision, Deadline deadline) {
    StoredVectors stored = StoredVectors.of(cluster, name, revision);
    Optional<VectorCommit> last = stored.committed(deadline);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Copy copy = of(last.get().id());
    if (copy.vectors().origin() != last.get().number()
        && Instant.now().isAfter(notBefore)
        && underWay.compareAndSet(false, true)) {
      copying.execute(() -> bringUpToDate(copy, stored, revision));
    }
    return copy.vectors().view(revision, deadline);
  }

  private synchronized Copy of(UUID id) {
    if (opened.filter(copy -> copy.id().equals(id)).isEmpty()) {
      close();
      Path place = folder.resolve("vectors-" + id);
      opened = Optional.of(new Copy(id, place, new NewestVectors(place)));
    }
    return opened.orElseThrow();
  }

  private void bringUpToDate(Copy copy, StoredVectors stored, String revision) {
    try (LuceneVectorIndex local = LuceneVectorIndex.open(copy.folder(), revision)) {
      // Asked again, since another process may have copied a later commit by now.
      stored
          .committed(Deadline.NONE)
          .filter(last -> last.id().equals(copy.id()))
          .ifPresent(last -> copy(stored, last, local));
    } catch (IndexBusyException another) {
      LOG.warn(
          "Another process copies the vectors of {} into {}; they are searched as far as they are there",
          stored.index(),
          copy.folder());
    } catch (UncheckedIOException | IllegalArgumentException | IndexUnusableException failed) {
      notBefore = Instant.now().plus(PAUSE);
      LOG.warn(
          "The vectors of {} are not copied into {} ({} gives another folder); what is not copied is searched by words alone: {}",
          stored.index(),
          copy.folder(),
          CopyFolder.VARIABLE,
          failed.toString());
    } finally {
      underWay.set(false);
    }
  }

  /// Copies what became of texts since the commit that was copied last. A cluster that was put back to an earlier state has one
  /// with a lower number: then all is copied again.
  private static void copy(StoredVectors stored, VectorCommit last, LuceneVectorIndex local) {
    long from = local.origin();
    if (from > last.number()) {
      local.remove(local.held());
      from = 0;
    }
    if (from < last.number()) {
      stored.changes(
          from,
          last.number(),
          change ->
              change
                  .vectors()
                  .ifPresentOrElse(
                      vectors -> local.add(change.text(), vectors),
                      () -> local.remove(Set.of(change.text()))));
      local.commit(last.wanted(), last.number());
    }
  }

  @Override
  public synchronized void close() {
    opened.ifPresent(copy -> copy.vectors().close());
    opened = Optional.empty();
  }
}
