package dev.operative.search.service;

import dev.operative.search.IndexView;
import dev.operative.search.query.InputError;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import java.util.Optional;

/// Reads questions: the first step of a search.
final class QuestionParser {
  /// How many characters a query may have.
  static final int LONGEST_QUERY = 4_000;

  private static final int MOST_RECOVERIES = 3;

  private final QueryParser parser;

  QuestionParser(QueryParser parser) {
    this.parser = parser;
  }

  /// Reads a question whose text must be a valid query.
  ///
  /// @throws QuerySyntaxException when it is not
  ParsedQuestion parse(Question question) throws QuerySyntaxException {
    return parsed(question, question.text(), query(question.text()), Optional.empty());
  }

  /// Reads a question whatever was typed: an invalid query is read the nearest valid way.
  ParsedQuestion parseLeniently(Question question) {
    String text = question.text();
    Optional<QuerySyntaxException> recovered = Optional.empty();
    for (int i = 0; i < MOST_RECOVERIES; i++) {
      try {
        return parsed(question, text, query(text), recovered);
      } catch (QuerySyntaxException invalid) {
        text = invalid.nearestReading().orElse("");
        recovered = Optional.of(recovered.orElse(invalid));
        if (text.isEmpty()) {
          break;
        }
      }
    }
    return parsed(question, "", new Query.None(), recovered);
  }

  /// What a question may mean that has the number of a resolution among its words.
  Optional<NumberedQuestion> numbered(IndexView view, Question question) {
    return NumberedQuestion.of(question, view, parser);
  }

  /// The same question read as another text, in which words were put right; empty when that is no valid query.
  Optional<ParsedQuestion> corrected(ParsedQuestion typed, String text) {
    try {
      return Optional.of(
          new ParsedQuestion(
              typed.question(), text, query(text), parser.language(text), typed.recovered()));
    } catch (QuerySyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private ParsedQuestion parsed(
      Question question, String text, Query query, Optional<QuerySyntaxException> recovered) {
    return new ParsedQuestion(question, text, query, parser.language(question.text()), recovered);
  }

  private Query query(String text) throws QuerySyntaxException {
    if (text.length() > LONGEST_QUERY) {
      int cut = text.lastIndexOf(' ', LONGEST_QUERY);
      throw new QuerySyntaxException(
          InputError.of(
              InputError.Sort.TOO_LONG,
              "%,d".formatted(text.length()),
              "%,d".formatted(LONGEST_QUERY)),
          LONGEST_QUERY,
          text.substring(0, cut > 0 ? cut : LONGEST_QUERY));
    }
    return parser.parse(text);
  }
}
