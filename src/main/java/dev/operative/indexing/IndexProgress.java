package dev.operative.indexing;

/// Listens to the progress of an indexing run, always on the thread that runs it.
public interface IndexProgress {
  /// Says nothing.
  IndexProgress SILENT = state -> {};

  /// The run has come so far.
  void advanced(State state);

  /// How far a run has come.
  ///
  /// @param bytesDone bytes of the corpus read so far, archives as packed
  /// @param bytesTotal bytes of the corpus
  /// @param files number of files looked at
  /// @param paragraphs number of paragraphs indexed
  record State(long bytesDone, long bytesTotal, int files, long paragraphs) {
    /// Between 0 and 1.
    public double share() {
      return bytesTotal <= 0 ? 1 : Math.min(1, (double) bytesDone / bytesTotal);
    }
  }
}
