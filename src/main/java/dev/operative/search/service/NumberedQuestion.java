package dev.operative.search.service;

import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Naming;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.Sort;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question with the number of a resolution among its words, as people ask: "the paragraph of 2396 on children".
///
/// @param symbol the resolution, which the index has
/// @param question the other words, asked of it alone
public record NumberedQuestion(Symbol symbol, Question question) {
  /// The number, with the words that only say that a paragraph of it is wanted.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:the )?(?:paragraphs?|provisions?|clauses?) (?:of|in) )?"
              + "(?<![\\w/])(\\d{3,4}|\\d{2}/\\d{1,3})(?![\\w/])");

  /// What is as likely a year as a resolution.
  private static final Pattern YEAR = Pattern.compile("19[4-9]\\d|20[0-3]\\d");

  /// Reads a question; empty when no number in it is that of a resolution that the index has, when it names a document in
  /// full, and when it is asked of certain documents alone.
  static Optional<NumberedQuestion> of(Question question, IndexView view, QueryParser parser) {
    String text = question.text();
    Matcher number = NUMBER.matcher(text);
    if (!question.filters().of(Facet.SYMBOL).isEmpty()
        || !number.find()
        || Naming.of(text, parser).isPresent()) {
      return Optional.empty();
    }
    do {
      Optional<Symbol> symbol =
          Optional.of(number.group(1))
              .filter(found -> !YEAR.matcher(found).matches())
              .flatMap(Naming::symbol)
              .filter(found -> isHeld(view, found));
      if (symbol.isPresent()) {
        String rest = text.substring(0, number.start()) + ' ' + text.substring(number.end());
        return Optional.of(
            new NumberedQuestion(
                symbol.get(),
                question
                    .withText(rest.strip().replaceAll("\\s+", " "))
                    .within(
                        question.filters().with(Facet.SYMBOL, Set.of(symbol.get().canonical())))));
      }
    } while (number.find());
    return Optional.empty();
  }

  private static boolean isHeld(IndexView view, Symbol symbol) {
    return view.search(
                new SearchRequest(
                    new Query.OfSymbol(symbol), Filters.NONE, Sort.DOCUMENT_ORDER, 0, 0, Set.of()))
            .total()
        > 0;
  }
}
