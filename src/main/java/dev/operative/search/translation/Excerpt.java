package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.search.query.Query;
import java.util.List;
import java.util.Optional;

/// As much of a run of typed clauses as is searched word by word. Whoever pastes a paragraph finds it, and what is like
/// it, by how it begins; every further word would cost time and find nothing else.
final class Excerpt {
  /// How many Chinese characters are searched; a word of letters counts as two.
  static final int MOST_CHARACTERS = 120;

  private static final int WORD = 2;

  private final FormAnalyzer analyzer;
  private int left = MOST_CHARACTERS;

  private Excerpt(FormAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// The clauses up to where there are words enough: further words, phrases and symbols are left out, and a run of Chinese
  /// may be cut. Words that carry grammar alone count nothing. Fields, what is excluded and whatever else has to be typed
  /// with intent stay, wherever they stand.
  static List<Query> of(FormAnalyzer analyzer, List<Query> clauses) {
    Excerpt excerpt = new Excerpt(analyzer);
    return clauses.stream().flatMap(clause -> excerpt.kept(clause).stream()).toList();
  }

  private Optional<Query> kept(Query clause) {
    return switch (clause) {
      case Query.Word(String text) ->
          left > 0 ? Optional.of(new Query.Word(beginning(text))) : Optional.empty();
      case Query.Phrase phrase -> {
        Optional<Query> kept = left > 0 ? Optional.of(phrase) : Optional.empty();
        beginning(phrase.text());
        yield kept;
      }
      case Query.And(List<Query> inner) when left <= 0 -> {
        List<Query> kept = inner.stream().flatMap(each -> kept(each).stream()).toList();
        yield kept.isEmpty() ? Optional.empty() : Optional.of(Clauses.and(kept));
      }
      case Query.Identifier identifier -> left > 0 ? Optional.of(identifier) : Optional.empty();
      default -> Optional.of(clause);
    };
  }

  /// As much of a text as is left to be searched.
  private String beginning(String text) {
    Language language = analyzer.language(text);
    for (Token token : analyzer.tokens(language, text)) {
      if (left <= 0) {
        return text.substring(0, token.start());
      }
      left -= token.isCharacter() ? 1 : token.isFunctionWord() ? 0 : WORD;
    }
    return text;
  }
}
