package dev.operative.search.service;

import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.query.InputError;
import dev.operative.search.query.QuerySyntaxException;
import java.util.List;
import java.util.Optional;

/// Asks many queries one after the other.
public final class BatchSearch {
  /// The most queries that one request asks.
  public static final int MOST = 50;

  private final SearchService service;
  private final IndexView view;

  public BatchSearch(SearchService service, IndexView view) {
    this.service = service;
    this.view = view;
  }

  /// A query of a batch with what became of it.
  public sealed interface Outcome {
    /// The query as it was given.
    String query();
  }

  /// A query that was answered.
  public record Answered(String query, Answer answer) implements Outcome {}

  /// A query that cannot be asked.
  ///
  /// @param reason what is wrong with it, in one sentence
  /// @param error what is wrong with what was typed; empty when it only stands for too many words
  public record Refused(String query, String reason, Optional<InputError> error)
      implements Outcome {}

  /// The queries of a text, one a line; blank lines are none.
  public static List<String> queries(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// Asks each query.
  ///
  /// @param like what is asked of each beside its words
  /// @return what became of them, in their order
  public List<Outcome> ask(List<String> queries, Question like) {
    return queries.stream().map(query -> ask(query, like)).toList();
  }

  private Outcome ask(String query, Question like) {
    try {
      return new Answered(query, service.ask(view, like.withText(query)));
    } catch (QuerySyntaxException invalid) {
      return new Refused(query, String.valueOf(invalid.getMessage()), Optional.of(invalid.error()));
    } catch (ExpansionLimitException tooBroad) {
      return new Refused(query, String.valueOf(tooBroad.getMessage()), Optional.empty());
    }
  }
}
