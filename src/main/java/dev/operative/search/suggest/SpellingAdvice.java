package dev.operative.search.suggest;

import dev.operative.search.TermDictionary;
import dev.operative.search.service.Speller;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts right the words of a query that no paragraph has, one by one. What is no plain word stays: names and
/// values of fields, operators, words with wildcards, symbols, numbers. So does a word of general language: who types
/// `station` where no text has it meant no "situation".
public final class SpellingAdvice implements Speller {
  /// A run of letters that touches nothing but spaces, quotation marks, brackets, commas, hyphens, plus signs.
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{N}:：/.*?~'’])"
              + "(?:\\p{IsLatin}{3,}|(?<!\\p{IsHan})\\p{IsHan}{2,})"
              + "(?![\\p{N}:：/*?~])(?!\\p{IsLatin})");

  private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|NEAR|SENTENCE");

  private final Predicate<String> general;

  /// @param general whether a word is spelt as it should be, though no text may have it
  public SpellingAdvice(Predicate<String> general) {
    this.general = general;
  }

  @Override
  public Optional<String> better(String text, TermDictionary terms) {
    StringBuilder better = new StringBuilder();
    int copied = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (OPERATOR.matcher(word.group()).matches()) {
        continue;
      }
      Optional<String> right =
          terms.wordsLike(word.group(), 1).stream()
              .findFirst()
              .filter(found -> !general.test(word.group()));
      if (right.isPresent()) {
        better.append(text, copied, word.start()).append(right.get());
        copied = word.end();
      }
    }
    return copied == 0
        ? Optional.empty()
        : Optional.of(better.append(text, copied, text.length()).toString());
  }
}
