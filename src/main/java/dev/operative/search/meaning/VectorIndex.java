package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import java.util.Collection;
import java.util.Set;

/// Writes the vectors of texts beside an index. One process writes at a time; readers go on with the commit they have. When the
/// process ends, only what was not committed may be lost.
public interface VectorIndex extends AutoCloseable {
  /// The texts that have a vector, those of the last commit and those added since.
  Set<TextKey> held();

  /// Adds the vectors of a text that has none.
  void add(TextKey text, EncodedText vectors);

  /// Drops the vectors of texts that are no more.
  void remove(Collection<TextKey> texts);

  /// Makes what was added and dropped lasting, and shows it to new views.
  ///
  /// @param wanted how many texts are to have a vector, so that readers know how far it is
  void commit(int wanted);

  /// Closes without a commit.
  @Override
  void close();
}
