package dev.operative.export.word;

/// More is to be written than one Word file takes.
public final class TooManyProvisionsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param most how many provisions one file takes
  TooManyProvisionsException(int most) {
    super(
        "One Word file takes at most %,d provisions, and this has more; narrow the search, or take another format"
            .formatted(most));
  }
}
