package dev.operative.search;

/// Says when work on an answer is to be given up: because its time is over, or because nobody waits for it any more.
/// It is asked often, by the threads that work, and so must answer quickly. Safe for use by several threads.
@FunctionalInterface
public interface Deadline {
  /// The deadline of work that may take as long as it does.
  Deadline NONE = () -> false;

  /// Whether to give up. Once true, it stays true.
  boolean hasPassed();

  /// Goes on only before the deadline.
  ///
  /// @throws PassedException after it
  default void check() {
    if (hasPassed()) {
      throw new PassedException();
    }
  }

  /// Work was given up because its deadline had passed.
  final class PassedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PassedException() {
      super("the search took longer than it may");
    }
  }
}
