package dev.operative.search.service;

import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import java.util.Set;

/// A question as a person asks it.
///
/// @param text the query as typed; blank means every paragraph
/// @param filters what to narrow to
/// @param sort the order
/// @param offset how many results to skip, 0 or more
/// @param limit how many results to give, 0 or more
/// @param translate whether to search other languages too
/// @param facets the facets to count
/// @param grouping what stands as one result, and what `offset` and `limit` count
/// @param show in which version results are shown
/// @param match how much of the words a result must have
/// @param spelling whether words that nothing has may be put right
public record Question(
    String text,
    Filters filters,
    Sort sort,
    int offset,
    int limit,
    boolean translate,
    Set<Facet> facets,
    Grouping grouping,
    Show show,
    Match match,
    Spelling spelling) {
  public Question {
    facets = Set.copyOf(facets);
  }

  /// A question whose results are paragraphs, each by itself.
  public Question(
      String text,
      Filters filters,
      Sort sort,
      int offset,
      int limit,
      boolean translate,
      Set<Facet> facets) {
    this(
        text,
        filters,
        sort,
        offset,
        limit,
        translate,
        facets,
        Grouping.PROVISION,
        Show.AS_ASKED,
        Match.TIERS,
        Spelling.CORRECTED);
  }

  /// The same question for another page.
  public Question withPage(int newOffset, int newLimit) {
    return new Question(
        text, filters, sort, newOffset, newLimit, translate, facets, grouping, show, match,
        spelling);
  }

  /// The same question with another text.
  public Question withText(String other) {
    return new Question(
        other, filters, sort, offset, limit, translate, facets, grouping, show, match, spelling);
  }

  /// The same question with its results shown in other versions.
  public Question showing(Show other) {
    return new Question(
        text, filters, sort, offset, limit, translate, facets, grouping, other, match, spelling);
  }

  /// The same question with results that must have more or less of the words.
  public Question matching(Match other) {
    return new Question(
        text, filters, sort, offset, limit, translate, facets, grouping, show, other, spelling);
  }

  /// The same question with its words as typed, or put right where nothing has them.
  public Question spelt(Spelling other) {
    return new Question(
        text, filters, sort, offset, limit, translate, facets, grouping, show, match, other);
  }

  /// The same question when only the first paragraphs are wanted, each by itself, without facets.
  Question head(int results) {
    return withPage(0, results).withFacets(Set.of()).groupedBy(Grouping.PROVISION);
  }

  /// The same question in another order.
  public Question sortedBy(Sort other) {
    return new Question(
        text, filters, other, offset, limit, translate, facets, grouping, show, match, spelling);
  }

  /// The same question with other facets counted.
  public Question withFacets(Set<Facet> other) {
    return new Question(
        text, filters, sort, offset, limit, translate, other, grouping, show, match, spelling);
  }

  /// The same question within other filters.
  public Question within(Filters other) {
    return new Question(
        text, other, sort, offset, limit, translate, facets, grouping, show, match, spelling);
  }

  /// The same question with something else as one result.
  public Question groupedBy(Grouping other) {
    return new Question(
        text, filters, sort, offset, limit, translate, facets, other, show, match, spelling);
  }

  /// The same question with paragraphs of one wording each by itself.
  public Question unfolded() {
    return grouping == Grouping.WORDING ? groupedBy(Grouping.PROVISION) : this;
  }

  /// The same question when only the number of paragraphs that have all the words is wanted.
  Question counting() {
    return head(0).matching(Match.ALL);
  }

  /// How many paragraphs are wanted: none when documents are the results.
  int paragraphs() {
    return grouping == Grouping.DOCUMENT ? 0 : limit;
  }
}
