package dev.operative.web.http;

import dev.operative.search.check.CitationChecker;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads a text that somebody pasted to have its citations checked.
public final class PastedText {
  /// The longest form of a character in a form: %E4%B8%AD.
  private static final int BYTES_OF_A_CHARACTER = 9;

  private PastedText() {}

  /// The text of a request, as it came.
  ///
  /// @throws ProblemException when it is longer than what is checked at once
  public static String of(Exchange exchange) {
    try {
      return exchange
          .text(CitationChecker.MOST_CHARACTERS * BYTES_OF_A_CHARACTER)
          .filter(text -> text.length() <= CitationChecker.MOST_CHARACTERS)
          .orElseThrow(
              () ->
                  new ProblemException(
                      Problem.of(
                          Problem.Sort.TEXT_TOO_LONG,
                          "At most %,d characters are checked at once; send the text in parts"
                              .formatted(CitationChecker.MOST_CHARACTERS))));
    } catch (IOException cut) {
      throw new UncheckedIOException("the request was cut off", cut);
    }
  }
}
