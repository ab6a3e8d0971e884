package dev.operative.watch;

import dev.operative.file.DurableFile;
import dev.operative.file.FolderLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The provisions that recipients know of and the deliveries that wait, kept in a folder that outlasts the process.
///
/// A delivery is written down before it is first tried, and its provisions count as known from then on: a provision is in one
/// delivery of a query, whatever happens. Once it was taken, its provisions are added to those known, and then it is removed. A
/// process that ends in between finds them known, and removes it without trying it again.
public final class WatchState implements AutoCloseable {
  private final Path known;
  private final Path outbox;
  private final FolderLock lock;
  private final Map<String, Set<String>> provisions = new HashMap<>();
  private final NavigableMap<Long, Delivery> waiting = new TreeMap<>();
  private long last;

  private WatchState(Path folder, FolderLock lock) {
    this.known = folder.resolve("known");
    this.outbox = folder.resolve("outbox");
    this.lock = lock;
  }

  /// Opens a folder, which is made when it is not there.
  ///
  /// @return empty when another process has it open
  public static Optional<WatchState> open(Path folder) throws IOException {
    Optional<FolderLock> lock = FolderLock.take(folder);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    WatchState state = new WatchState(folder, lock.get());
    state.read();
    return Optional.of(state);
  }

  private void read() throws IOException {
    Files.createDirectories(known);
    Files.createDirectories(outbox);
    for (Path file : files(outbox)) {
      String name = file.getFileName().toString();
      if (!name.matches("\\d+")) {
        // It was not written to its end, and so was never tried.
        Files.delete(file);
        continue;
      }
      Delivery delivery = DeliveryFile.read(file);
      last = Long.parseLong(name);
      if (!delivery.provisions().isEmpty()
          && told(delivery.query()).containsAll(delivery.provisions())) {
        Files.delete(file);
      } else {
        waiting.put(last, delivery);
      }
    }
    waiting
        .values()
        .forEach(delivery -> provisions(delivery.query()).addAll(delivery.provisions()));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// Whether the query was asked before, with the same words and filters.
  boolean hasAsked(WatchedQuery query) {
    Path file = file(query.name());
    try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
      return lines.findFirst().equals(Optional.of(query.address()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Takes provisions as known that nobody is told of, since they were there when the query was first asked.
  void begin(WatchedQuery query, Collection<String> ids) throws IOException {
    DurableFile.write(
        file(query.name()),
        (query.address() + "\n" + String.join("\n", ids) + (ids.isEmpty() ? "" : "\n"))
            .getBytes(StandardCharsets.UTF_8));
    provisions.remove(query.name());
    provisions(query.name());
    waiting.values().stream()
        .filter(delivery -> delivery.query().equals(query.name()))
        .forEach(delivery -> provisions(query.name()).addAll(delivery.provisions()));
  }

  /// Whether a provision is known, or is to be delivered.
  boolean knows(WatchedQuery query, String id) {
    return provisions(query.name()).contains(id);
  }

  /// Writes a delivery down, to be tried.
  void plan(Delivery delivery) throws IOException {
    last++;
    DeliveryFile.write(outbox.resolve(fileName(last)), delivery);
    waiting.put(last, delivery);
    provisions(delivery.query()).addAll(delivery.provisions());
  }

  /// The delivery that is to be tried next, which is the oldest; empty when all were taken.
  Optional<Delivery> next() {
    return Optional.ofNullable(waiting.firstEntry()).map(Map.Entry::getValue);
  }

  /// How many deliveries wait.
  public int waiting() {
    return waiting.size();
  }

  /// Says that the next delivery was taken.
  void taken() throws IOException {
    Map.Entry<Long, Delivery> first = waiting.firstEntry();
    Delivery delivery = first.getValue();
    DurableFile.append(
        file(delivery.query()),
        (String.join("\n", delivery.provisions()) + "\n").getBytes(StandardCharsets.UTF_8));
    Files.delete(outbox.resolve(fileName(first.getKey())));
    waiting.remove(first.getKey());
  }

  private Set<String> provisions(String query) {
    return provisions.computeIfAbsent(query, this::told);
  }

  /// Those that the file of a query has. A line without an end is of a write that was cut off.
  private Set<String> told(String query) {
    Path file = file(query);
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      return new HashSet<>(text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path file(String query) {
    return known.resolve(URLEncoder.encode(query, StandardCharsets.UTF_8) + ".txt");
  }

  private static String fileName(long number) {
    return "%019d".formatted(number);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
