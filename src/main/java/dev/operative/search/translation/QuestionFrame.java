package dev.operative.search.translation;

import dev.operative.language.Languages;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;

/// Takes from a query the words by which it asks: `what does the UN say about drones` is about drones.
final class QuestionFrame {
  private QuestionFrame() {}

  /// A query without the words that ask; as it is when it has no others. What is quoted, excluded or in a field stays.
  static Query without(Languages languages, Query query) {
    List<Query> clauses = query instanceof Query.And and ? and.clauses() : List.of(query);
    List<Query> kept = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (Query clause : clauses) {
      if (clause instanceof Query.Word word) {
        run.add(word.text());
      } else {
        kept.addAll(words(languages, run));
        run.clear();
        kept.add(clause);
      }
    }
    kept.addAll(words(languages, run));
    return kept.isEmpty() ? query : Clauses.and(kept);
  }

  /// The words of a run that are about the matter; none when all of them ask.
  private static List<Query> words(Languages languages, List<String> run) {
    String rest = languages.withoutQuestion(String.join(" ", run));
    List<Query> words = new ArrayList<>();
    boolean empty = true;
    for (String word : rest.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(new Query.Word(word));
        empty &= languages.isFunctionWord(word);
      }
    }
    return empty ? List.of() : words;
  }
}
