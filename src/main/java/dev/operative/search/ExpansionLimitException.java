package dev.operative.search;

/// A wildcard or fuzzy word stands for more words than an engine will look up, or all those of a query together do.
public final class ExpansionLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String TOO_MANY_TOGETHER =
      "the words of the query stand for too many words together; leave some out, or type more"
          + " letters of those with * ? or ~";

  /// How many words of the index one wildcard or fuzzy word may stand for.
  public static final int LIMIT = 1024;

  /// How many words of the text of one language all wildcards and fuzzy words of a query may stand for together.
  public static final int TOGETHER = 8 * LIMIT;

  /// All wildcards and fuzzy words of a query together stand for too many words.
  public ExpansionLimitException() {
    super(TOO_MANY_TOGETHER);
  }

  /// @param pattern the word as typed
  public ExpansionLimitException(String pattern) {
    super(
        "“"
            + pattern
            + "” stands for more than "
            + LIMIT
            + " words; type more letters of the word");
  }

  /// @param cause what the engine says of the query as a whole
  public ExpansionLimitException(RuntimeException cause) {
    super(TOO_MANY_TOGETHER, cause);
  }
}
