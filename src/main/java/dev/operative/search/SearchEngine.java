package dev.operative.search;

/// An index that is open for reading. Safe for use by several threads.
public interface SearchEngine extends AutoCloseable {
  /// The index as its newest commit left it, also when another process made that commit. One answer is made on one
  /// view: whatever is written meanwhile, all that is read for it belongs together.
  ///
  /// @throws IndexUnusableException when the index can no longer be read
  IndexView view();

  @Override
  void close();
}
