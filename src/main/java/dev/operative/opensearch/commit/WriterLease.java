package dev.operative.opensearch.commit;

import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The right to write an index on a cluster, or its vectors, which one process has at a time. It is renewed while the process lives
/// and ends a minute after the process did.
public final class WriterLease implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WriterLease.class);
  private static final Duration LASTS = Duration.ofSeconds(60);
  private static final Duration RENEWED = Duration.ofSeconds(15);
  private static final int CONFLICT = 409;

  private final ClusterClient cluster;
  private final String path;
  private final String shown;
  private final Clock clock;
  private final String owner = UUID.randomUUID().toString();
  private final Renewal renewal;

  /// The number of the last change, by which a change of somebody else is noticed.
  private String last;

  /// What is written.
  public enum Subject {
    /// The commits of the index.
    COMMITS("lease"),
    /// The vectors of its texts, which takes longer and hinders no commit.
    VECTORS("vectors");

    private final String object;

    Subject(String object) {
      this.object = object;
    }
  }

  private WriterLease(ClusterClient cluster, String path, String shown, Clock clock) {
    this.cluster = cluster;
    this.path = path;
    this.shown = shown;
    this.clock = clock;
    this.last = take();
    this.renewal = Renewal.every(RENEWED, this::confirm);
  }

  /// Takes the right.
  ///
  /// @param name the name of the index
  /// @param shown the address of the index, as the user gave it
  /// @throws IndexBusyException when another process has it
  public static WriterLease take(
      ClusterClient cluster, String name, Subject subject, String shown) {
    return new WriterLease(
        cluster, "/" + name + "-writer/_doc/" + subject.object, shown, Clock.systemUTC());
  }

  private String take() {
    JsonNode held = cluster.get(path);
    if (held.isMissingNode() || !held.path("found").asBoolean(false)) {
      return put("?op_type=create", LASTS);
    }
    if (held.path("_source").path("until").asLong() > clock.millis()) {
      throw busy();
    }
    return put(after(held), LASTS);
  }

  private static String after(JsonNode change) {
    return "?if_seq_no="
        + change.path("_seq_no").asLong()
        + "&if_primary_term="
        + change.path("_primary_term").asLong();
  }

  private String put(String condition, Duration lasts) {
    JsonNode answer =
        cluster.send(
            "PUT",
            path + condition,
            Map.of("owner", owner, "until", clock.millis() + lasts.toMillis()));
    if (answer.path("status").asInt(0) == CONFLICT) {
      return own().orElseThrow(this::busy);
    }
    return after(answer);
  }

  /// The last change if it was made by this process: an answer may get lost, and what was sent is sent again.
  private Optional<String> own() {
    JsonNode held = cluster.get(path);
    return held.path("_source").path("owner").asString("").equals(owner)
        ? Optional.of(after(held))
        : Optional.empty();
  }

  private IndexBusyException busy() {
    return new IndexBusyException(shown);
  }

  /// Makes sure that the right is still held, and holds it a minute more.
  ///
  /// @throws IndexBusyException when another process took it, since this one was silent too long
  public synchronized void confirm() {
    last = put(last, LASTS);
  }

  /// Lets go of it.
  @Override
  public synchronized void close() {
    renewal.close();
    try {
      put(last, Duration.ZERO);
    } catch (IndexBusyException taken) {
      LOG.debug("another process has the right to write {} already", shown, taken);
    } catch (IndexUnusableException unreachable) {
      LOG.debug("the right to write {} ends by itself in a minute", shown, unreachable);
    }
  }
}
