package dev.operative.search;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Symbol;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The title and the symbol of a document as words that can be looked for.
///
/// @param text both in small letters
/// @param words its words
public record TitleText(String text, List<String> words) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  public TitleText {
    words = List.copyOf(words);
  }

  /// The title and symbol of a document.
  public static TitleText of(DocumentHeader header) {
    String text =
        (header.title() + " " + header.symbol().map(Symbol::canonical).orElse(""))
            .toLowerCase(Locale.ROOT);
    return new TitleText(text, split(text));
  }

  /// What was typed as the beginnings of words, in small letters.
  public static List<String> beginnings(String typed) {
    return split(typed.toLowerCase(Locale.ROOT));
  }

  /// Whether it has words that begin like each of those typed, ignoring case; of Chinese ones, whether it has them
  /// anywhere.
  public boolean has(String typed) {
    return beginnings(typed).stream().allMatch(this::hasWord);
  }

  /// Whether Chinese was typed, which stands anywhere in a title and not only at the beginning of a word.
  public static boolean isWithinWords(String beginning) {
    return beginning.codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<String> split(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  private boolean hasWord(String beginning) {
    return isWithinWords(beginning)
        ? text.contains(beginning)
        : words.stream().anyMatch(word -> word.startsWith(beginning));
  }
}
