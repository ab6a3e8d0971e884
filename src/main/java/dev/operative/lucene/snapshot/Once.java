package dev.operative.lucene.snapshot;

import java.io.IOException;
import java.util.Optional;

/// A value that is read from the index when it is first asked for. Who asks while it is read waits, and nobody else:
/// what takes long to read keeps no other question waiting.
public final class Once<T> {
  private final Reading<T> reading;
  private Optional<T> value = Optional.empty();

  /// Reads a value.
  public interface Reading<T> {
    T read() throws IOException;
  }

  public Once(Reading<T> reading) {
    this.reading = reading;
  }

  public synchronized T get() throws IOException {
    if (value.isEmpty()) {
      value = Optional.of(reading.read());
    }
    return value.orElseThrow();
  }
}
