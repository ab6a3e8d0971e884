package dev.operative.vocabulary.table;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, by whichever thread; who asks meanwhile waits for it.
public final class Lazy<T> {
  private final Supplier<? extends T> making;
  private Optional<T> made = Optional.empty();

  public Lazy(Supplier<? extends T> making) {
    this.making = making;
  }

  /// The value, the same at every call.
  public synchronized T get() {
    T value = made.orElseGet(making);
    made = Optional.of(value);
    return value;
  }
}
