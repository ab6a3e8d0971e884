package dev.operative.search.index;

/// Another process or thread is writing the index. The message says which index, and what to do.
public final class IndexBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param index the index's folder or address, as the user gave it
  public IndexBusyException(String index) {
    super(
        "Another run is writing the index in "
            + index
            + "; wait until it has finished, or give another folder with --index");
  }
}
