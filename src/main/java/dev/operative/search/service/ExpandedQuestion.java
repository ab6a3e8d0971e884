package dev.operative.search.service;

import dev.operative.search.RankingProfile;
import dev.operative.search.query.Match;

/// A question with all that is searched for it.
///
/// @param parsed the question as it was read
/// @param searched its query as it is searched
public record ExpandedQuestion(ParsedQuestion parsed, ExpandedQuery searched) {
  /// How many characters a query may have whose words are looked for in chapeaux too: a longer one was pasted, is found by
  /// its own words, and would have twice as many clauses.
  private static final int LONGEST_WITH_CHAPEAUX = 100;

  /// Expands a question, with translations and the words of chapeaux when translations were asked for: the second step of a
  /// search.
  static ExpandedQuestion of(ParsedQuestion parsed, Translator translator, RankingProfile profile) {
    ExpandedQuery searched =
        parsed.question().translate()
            ? translator
                .translate(parsed.query(), profile)
                .withChapeaux(
                    parsed.interpreted().length() > LONGEST_WITH_CHAPEAUX ? 0 : profile.chapeau())
            : translator.keep(parsed.query(), profile);
    return new ExpandedQuestion(
        parsed, parsed.question().match() == Match.ALL ? searched.strictly() : searched);
  }

  Question question() {
    return parsed.question();
  }

  /// The same when only the first results are wanted, without facets.
  ExpandedQuestion head(int results) {
    return new ExpandedQuestion(parsed.head(results), searched);
  }
}
