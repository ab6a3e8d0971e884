package dev.operative.lucene;

import java.io.IOException;
import java.util.Optional;

/// A value that is read from the index when it is first asked for. Who asks while it is read waits, and nobody else:
/// what takes long to read keeps no other question waiting.
final class Once<T> {
  private final Reading<T> reading;
  private Optional<T> value = Optional.empty();

  /// Reads a value.
  interface Reading<T> {
    T read() throws IOException;
  }

  Once(Reading<T> reading) {
    this.reading = reading;
  }

  synchronized T get() throws IOException {
    if (value.isEmpty()) {
      value = Optional.of(reading.read());
    }
    return value.orElseThrow();
  }
}
