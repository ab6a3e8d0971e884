package dev.operative.mcp.tool;

import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question with the number of a resolution among its words, as people ask: "the paragraph of 2396 on children".
///
/// @param symbol the resolution, which the index has
/// @param rest the other words
record NumberedQuestion(Symbol symbol, String rest) {
  /// The number, with the words that only say that a paragraph of it is wanted.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:the )?(?:paragraphs?|provisions?|clauses?) (?:of|in) )?"
              + "(?<![\\w/])(\\d{3,4}|\\d{2}/\\d{1,3})(?![\\w/])");

  /// What is as likely a year as a resolution.
  private static final Pattern YEAR = Pattern.compile("19[4-9]\\d|20[0-3]\\d");

  /// Reads a question; empty when no number in it is that of a resolution that the index has, and when it names a document
  /// in full.
  static Optional<NumberedQuestion> of(String text, IndexView view, QueryParser parser) {
    if (Naming.of(text, parser).isPresent()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Optional<Symbol> symbol =
          Optional.of(number.group(1))
              .filter(found -> !YEAR.matcher(found).matches())
              .flatMap(found -> Naming.symbol(found, parser))
              .filter(found -> view.document(found.slug()).isPresent());
      if (symbol.isPresent()) {
        return Optional.of(
            new NumberedQuestion(
                symbol.get(), text.substring(0, number.start()) + text.substring(number.end())));
      }
    }
    return Optional.empty();
  }
}
