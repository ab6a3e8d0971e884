package dev.operative.export.bibliography;

import dev.operative.search.IndexedParagraph;
import java.io.IOException;
import java.util.List;

/// Writes records of one format.
interface RecordWriter {
  /// Begins the record of a text.
  void open(Reference reference) throws IOException;

  /// Notes that a paragraph of this text matches.
  void note(IndexedParagraph found, List<String> chapeaux) throws IOException;

  /// Ends the record.
  void close() throws IOException;

  /// Ends the file.
  void end() throws IOException;
}
