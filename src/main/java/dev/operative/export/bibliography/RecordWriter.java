package dev.operative.export.bibliography;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import java.io.IOException;

/// Writes records of one format.
interface RecordWriter {
  /// Begins the record of a text.
  void open(Reference reference) throws IOException;

  /// Notes that a paragraph of this text matches.
  void note(IndexedParagraph found, Chapeaux chapeaux) throws IOException;

  /// Ends the record.
  void close() throws IOException;

  /// Ends the file.
  void end() throws IOException;
}
