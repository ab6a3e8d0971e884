package dev.operative.export;

import dev.operative.search.IndexedParagraph;
import java.io.IOException;
import java.io.OutputStream;

/// Takes the paragraphs of one export, one after the other.
public interface ParagraphSink {
  /// Takes the next paragraph.
  void accept(IndexedParagraph found) throws IOException;

  /// No more will come: writes what is still open. Does not close the stream.
  void end() throws IOException;

  /// Begins a file.
  interface Opening {
    /// Writes what a file begins with.
    ParagraphSink open(OutputStream out) throws IOException;
  }
}
