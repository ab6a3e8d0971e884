package dev.operative.search.index;

/// An index cannot be read or written. The message is one line in the user's words: which index, what is wrong,
/// what to do.
public final class IndexUnusableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong.
  public enum Fault {
    /// There is no index yet. Writing one is the cure.
    MISSING,
    /// It was written in another format, by another version. Writing it anew is the cure, and writers do so by
    /// themselves: they open such an index as an empty one.
    OUTDATED,
    /// Its files are damaged. `--rebuild` is the cure.
    CORRUPT,
    /// It may not be written there.
    READ_ONLY,
    /// There is no room left to write it. The last commit is intact.
    DISK_FULL,
    /// What holds it gives no whole answer now. Asking again later is the cure, or making it reachable.
    UNREACHABLE
  }

  private final Fault fault;

  /// @param message one line: which index, what is wrong, what to do
  public IndexUnusableException(Fault fault, String message, Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  /// @param message one line: which index, what is wrong, what to do
  public IndexUnusableException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /// What is wrong.
  public Fault fault() {
    return fault;
  }
}
