package dev.operative.export;

import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Takes the paragraphs of one export, one after the other.
public interface ParagraphSink {
  /// Takes the next provisions.
  ///
  /// @param chapeaux what the sentences of their texts begin with, at least
  void accept(List<ShownProvision> found, Chapeaux chapeaux) throws IOException;

  /// No more will come: writes what is still open. Does not close the stream.
  void end() throws IOException;

  /// Begins a file.
  interface Opening {
    /// Writes what a file begins with.
    ///
    /// @param selection what will be given
    ParagraphSink open(Selection selection, OutputStream out) throws IOException;
  }
}
