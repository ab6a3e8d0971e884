package dev.operative.search.index;

import dev.operative.document.UnDocument;
import java.util.List;

/// Writes an index. One writer at a time; nothing is visible to readers before [#commit()], and closing
/// without it leaves the last commit as it was. To be used by one thread at a time.
public interface ParagraphIndex extends AutoCloseable {
  /// The files of the last commit and of this session, by name, a page at a time: what an incremental run compares.
  ///
  /// @param after the name after which the page begins; empty text for the first
  /// @param limit how many to give at most, over 0; fewer are the last
  List<Source> sources(String after, int limit);

  /// A file of the index.
  ///
  /// @param fingerprint what it had when it was taken or rejected
  record Source(String file, String fingerprint) {}

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
