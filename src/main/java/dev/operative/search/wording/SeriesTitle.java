package dev.operative.search.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The title that the texts of a series have in common: the same title year after year but for numbers, dates and terms, as
/// “Security Council resolution 2637 (2022) [on extension of the mandate of … until 31 May 2023]”.
public final class SeriesTitle {
  /// Until when something is extended.
  private static final Pattern TERM =
      Pattern.compile("\\b(?:until|through|for a further|for a period|for another)\\b[^\\]]*");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /// A title that is only a number names no series.
  private static final Pattern NUMBER_ONLY =
      Pattern.compile("|第 号决议|resolution|决议|(?:security council|general assembly) resolution");

  private SeriesTitle() {}

  /// The lasting words of a title in lower case; empty when it has none.
  public static Optional<String> of(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    String words = NO_LETTERS.matcher(TERM.matcher(lower).replaceAll(" ")).replaceAll(" ").strip();
    return Optional.of(words).filter(text -> !NUMBER_ONLY.matcher(text).matches());
  }
}
