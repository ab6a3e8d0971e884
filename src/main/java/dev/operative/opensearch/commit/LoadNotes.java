package dev.operative.opensearch.commit;

import dev.operative.opensearch.client.ClusterClient;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import dev.operative.search.index.Part;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/// The notes by which processes coordinate that load one commit together: an object for each part, kept beside the writer's
/// lease. That of the first part names the index that is written; those of the others say when their part is. A note that was
/// not renewed for a minute is of a process that died.
///
/// @param cluster where the objects are
/// @param name the name of the index as users give it
/// @param part the part of this process
public record LoadNotes(ClusterClient cluster, String name, Part part) {
  /// How often a note is to be renewed.
  public static final Duration RENEWED = Duration.ofSeconds(15);

  private static final Duration LASTS = Duration.ofSeconds(60);
  private static final Duration STARTING = Duration.ofMinutes(5);
  private static final long PAUSE_MILLIS = 500;
  private static final Clock CLOCK = Clock.systemUTC();

  /// What a process says of its part.
  ///
  /// @param until when it is over, unless it is told again
  /// @param changed the slugs of the works to be assembled anew
  /// @param isDone whether the part was written
  private record Note(Begun begun, int of, long until, Set<String> changed, boolean isDone) {
    static Optional<Note> of(JsonNode object) {
      JsonNode said = object.path("_source");
      Set<String> changed = new HashSet<>();
      said.path("changed").forEach(slug -> changed.add(slug.asString()));
      return said.isMissingNode()
          ? Optional.empty()
          : Optional.of(
              new Note(
                  new Begun(
                      said.path("load").asString(),
                      said.path("generation").asString(),
                      Optional.of(said.path("base").asString()).filter(base -> !base.isEmpty())),
                  said.path("of").asInt(),
                  said.path("until").asLong(),
                  changed,
                  said.path("done").asBoolean()));
    }

    boolean isAlive() {
      return isDone || until > CLOCK.millis();
    }
  }

  /// An index that is written by several.
  ///
  /// @param load tells it from one of the same name that was begun before and taken away
  /// @param generation its name
  /// @param base the commit that it was begun from; empty for none
  public record Begun(String load, String generation, Optional<String> base) {
    /// One that is begun now.
    public static Begun now(String generation, Optional<String> base) {
      return new Begun(UUID.randomUUID().toString(), generation, base);
    }
  }

  private String path(int number) {
    return "/" + name + "-writer/_doc/part-" + number;
  }

  private Optional<Note> note(int number) {
    return Note.of(cluster.get(path(number)));
  }

  /// Says that this process writes its part, for a minute from now.
  public void tell(Begun begun) {
    write(begun, CLOCK.millis() + LASTS.toMillis(), Set.of(), false);
  }

  /// Says that this process has written its part.
  ///
  /// @param changed the slugs of the works to be assembled anew
  public void tellDone(Begun begun, Collection<String> changed) {
    write(begun, 0, changed, true);
  }

  /// Says that this process has given up.
  public void tellGone(Begun begun) {
    write(begun, 0, Set.of(), false);
  }

  private void write(Begun begun, long until, Collection<String> changed, boolean done) {
    Map<String, Object> note = new HashMap<>();
    note.put("load", begun.load());
    note.put("generation", begun.generation());
    note.put("base", begun.base().orElse(""));
    note.put("of", part.of());
    note.put("until", until);
    note.put("changed", changed);
    note.put("done", done);
    cluster.send("PUT", path(part.number()), note);
  }

  /// Waits until the first part has begun.
  ///
  /// @throws IndexUnusableException when it does not within some minutes
  public Begun awaitBegun() {
    long end = System.nanoTime() + STARTING.toNanos();
    while (System.nanoTime() - end < 0) {
      Optional<Note> first = note(1).filter(note -> note.isAlive() && !note.isDone());
      if (first.isPresent() && first.get().of() == part.of()) {
        return first.get().begun();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
    throw failed(
        "Part 1/%d was not started within %d minutes".formatted(part.of(), STARTING.toMinutes()));
  }

  /// Makes sure that the first part still writes the index.
  ///
  /// @throws IndexUnusableException when it has stopped
  public void requireBegun(Begun begun) {
    if (note(1).filter(first -> first.isAlive() && first.begun().equals(begun)).isEmpty()) {
      throw failed("Part 1/%d has stopped".formatted(part.of()));
    }
  }

  /// Waits until all others have written their parts.
  ///
  /// @return the slugs of the works that change with what they wrote
  /// @throws IndexUnusableException when one stopped or was not started
  public Set<String> awaitOthers(Begun begun) {
    Set<String> changed = new HashSet<>();
    for (int number = 2; number <= part.of(); number++) {
      changed.addAll(await(number, begun));
    }
    return changed;
  }

  private Set<String> await(int number, Begun begun) {
    long end = System.nanoTime() + STARTING.toNanos();
    while (true) {
      Optional<Note> note = note(number).filter(each -> each.begun().equals(begun));
      if (note.isPresent() && note.get().isDone()) {
        return note.get().changed();
      }
      if (note.isPresent() && !note.get().isAlive()) {
        throw failed("Part %d/%d has stopped".formatted(number, part.of()));
      }
      if (note.isEmpty() && System.nanoTime() - end > 0) {
        throw failed(
            "Part %d/%d was not started within %d minutes"
                .formatted(number, part.of(), STARTING.toMinutes()));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
  }

  private static IndexUnusableException failed(String what) {
    return new IndexUnusableException(
        Fault.UNREACHABLE, what + "; the index as it was before is intact: start all parts again");
  }
}
