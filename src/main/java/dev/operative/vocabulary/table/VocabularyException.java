package dev.operative.vocabulary.table;

/// A vocabulary table is broken. The message names file, line and column, and says what is expected.
public final class VocabularyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VocabularyException(String message) {
    super(message);
  }
}
