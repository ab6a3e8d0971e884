package dev.operative.evaluation;

/// A file of queries or judgements cannot be used. The message names file and line and says what to do.
public final class EvaluationFileException extends Exception {
  private static final long serialVersionUID = 1L;

  public EvaluationFileException(String message) {
    super(message);
  }
}
