package dev.operative.search;

import java.util.Optional;

/// An index that is open for reading. Safe for use by several threads.
public interface SearchEngine extends AutoCloseable {
  /// The index as its newest commit left it, also when another process made that commit. One answer is made on one
  /// view: whatever is written meanwhile, all that is read for it belongs together.
  ///
  /// @throws IndexUnusableException when the index can no longer be read
  default IndexView view() {
    return view(Deadline.NONE);
  }

  /// The same for an answer that is only wanted before a deadline: once that has passed, what searches the view throws
  /// [Deadline.PassedException] as soon as it can.
  ///
  /// @throws IndexUnusableException when the index can no longer be read
  IndexView view(Deadline deadline);

  /// Why what is in the place of the index is not what is searched, or should not be relied on: it is gone, its newest
  /// commit cannot be read, or files of it are damaged. One line in the user's words; empty when nothing is known to be
  /// wrong. Views go on being given of the last commit that could be read.
  default Optional<String> fault() {
    return Optional.empty();
  }

  @Override
  void close();
}
