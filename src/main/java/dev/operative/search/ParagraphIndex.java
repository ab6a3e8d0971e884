package dev.operative.search;

import dev.operative.document.UnDocument;
import java.util.Map;

/// Writes an index. One writer at a time; nothing is visible to readers before [#commit()], and closing
/// without it leaves the last commit as it was.
///
/// Several threads may put, reject and remove at a time, each another file; committing and closing come
/// after all of them.
public interface ParagraphIndex extends AutoCloseable {
  /// The files of the last commit and of this session with the fingerprint each had when it was taken (or
  /// rejected): what an incremental run compares.
  Map<String, String> sources();

  /// Takes a document, in place of whatever the same file gave before.
  ///
  /// @param fingerprint hash of everything the document was made from
  void put(UnDocument document, String fingerprint);

  /// Remembers that a file was not taken, in place of whatever it gave before.
  void reject(RejectedSource source, String fingerprint);

  /// Forgets a file and all it gave.
  void remove(String file);

  /// Keeps a text with the next commit and those after it, in place of what had the name before: what was made from the
  /// last commit as a whole.
  ///
  /// @param name what it is: letters, digits and full stops
  void attach(String name, String text);

  /// Makes everything since the last commit visible at once, and durable.
  void commit();

  @Override
  void close();
}
