package dev.operative.lucene.words;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/// The words of an index at one commit, and how many provisions have them.
public interface WordStatistics {
  /// The terms of all fields, each with the number of provisions that have it; nothing else of it need be there.
  IndexReader words();

  /// The pairs of Chinese characters, made once for a commit.
  CharacterPairs pairs() throws IOException;

  /// How many provisions have each of some runs of two or more Chinese characters, without a gap.
  Map<String, Integer> counts(Collection<String> runs) throws IOException;

  /// Something that is read from the words.
  ///
  /// @param <T> what is read
  interface Reading<T> {
    T read() throws IOException;
  }

  /// Reads something, and says in the user's words why it cannot be read.
  ///
  /// @throws dev.operative.search.index.IndexUnusableException when the index can no longer be read
  <T> T read(Reading<T> reading);
}
