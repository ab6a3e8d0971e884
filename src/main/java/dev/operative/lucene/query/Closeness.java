package dev.operative.lucene.query;

import dev.operative.document.Language;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.analysis.TypedText.Piece;
import dev.operative.lucene.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// What lifts paragraphs in which words that were typed side by side stand close together.
final class Closeness {
  /// Longer runs of words are sentences; only their neighbours are looked at.
  private static final int LONGEST_RUN = 8;

  private static final int SLOP = 6;
  private static final float PHRASE_WEIGHT = 1.5f;
  private static final float NEAR_WEIGHT = 0.5f;
  private static final int MOST_PAIRS = 20;

  private Closeness() {}

  /// Queries that add to the score of paragraphs.
  ///
  /// @param languages the languages of the paragraphs
  static List<Query> of(List<dev.operative.search.query.Query> clauses, List<Language> languages) {
    List<Query> lifting = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (dev.operative.search.query.Query clause : clauses) {
      if (clause instanceof dev.operative.search.query.Query.Word(String text)) {
        run.add(text);
      } else {
        end(run, languages, lifting);
      }
    }
    end(run, languages, lifting);
    return lifting;
  }

  private static void end(List<String> run, List<Language> languages, List<Query> lifting) {
    if (run.size() > LONGEST_RUN) {
      for (int i = 1; i < Math.min(run.size(), MOST_PAIRS); i++) {
        add(run.subList(i - 1, i + 1), 0, NEAR_WEIGHT, languages, lifting);
      }
    } else if (run.size() > 1) {
      add(run, 0, PHRASE_WEIGHT, languages, lifting);
      List<String> content = run.stream().filter(word -> !TypedText.isFunctionWord(word)).toList();
      add(content, SLOP, NEAR_WEIGHT, languages, lifting);
    }
    run.clear();
  }

  private static void add(
      List<String> words, int slop, float weight, List<Language> languages, List<Query> lifting) {
    List<Piece> pieces = TypedText.pieces(String.join(" ", words));
    if (TextQueries.terms(pieces).size() < 2) {
      return;
    }
    for (Language language : languages) {
      Query close = TextQueries.loosePhrase(Schema.text(language), pieces, slop);
      lifting.add(new BoostQuery(close, weight));
    }
  }
}
