package dev.operative.cli.output;

import dev.operative.search.query.QuerySyntaxException;

/// Says in one line where a query stops making sense.
public final class SyntaxMessage {
  private static final int CONTEXT = 12;

  /// A longer reading would bury the message.
  private static final int LONGEST_READING = 300;

  private SyntaxMessage() {}

  /// Why a query cannot be read, where, and what was probably meant.
  public static String of(String text, QuerySyntaxException invalid) {
    int position = Math.clamp(invalid.position(), 0, text.length());
    String before = text.substring(Math.max(0, position - CONTEXT), position);
    String where =
        before.isEmpty()
            ? "at the start of the query"
            : "at character " + (position + 1) + " of the query, after “" + before + "”";
    String meant =
        invalid
            .nearestReading()
            .filter(reading -> reading.length() <= LONGEST_READING)
            .map(reading -> " Did you mean: " + reading)
            .orElse("");
    return invalid.getMessage() + " (" + where + ")." + meant;
  }
}
