package dev.operative.web.page.result;

import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Paging;
import dev.operative.web.page.frame.WordForm;
import java.util.List;
import java.util.Optional;

/// The results of a search.
///
/// @param heading how many there are, in words
/// @param named what the query names by its symbol
/// @param alerts what else there is to know about how the search was done
/// @param chips the filters in force, each with the search without it
/// @param clear the search without any filter
/// @param sorts the orders to choose from
/// @param groupings what may stand as one result
/// @param shows the versions in which results may be shown
/// @param exports all the results as a file, in each format
/// @param word the same as a Word file; empty when there are too many for one
/// @param hits the results of this page, when they are paragraphs
/// @param documents the results of this page, when they are documents
/// @param first the number of the first of them
/// @param facets what to narrow by
/// @param browsing whether somebody searches in the values of a facet
/// @param paging the way to the other pages; empty when there is one page
/// @param help what to try when there are no results
public record ResultsView(
    String heading,
    Optional<NamedView> named,
    List<Alert> alerts,
    List<Chip> chips,
    String clear,
    List<Choice> sorts,
    List<Choice> groupings,
    List<Choice> shows,
    List<Choice> exports,
    Optional<WordForm> word,
    List<Line> hits,
    List<DocumentHitView> documents,
    int first,
    List<FacetView> facets,
    boolean browsing,
    Optional<Paging> paging,
    List<Choice> help) {

  /// A result.
  ///
  /// @param because why it is there when nothing of the query stands in it
  public record Line(HitView hit, Optional<String> because) {}

  /// Says how a search was done where it was not done just as asked.
  ///
  /// @param style the end of its CSS class: `info`, `warning`
  /// @param text what it says
  /// @param terms words in the other language that belong to it
  /// @param termsLang their language
  /// @param action what can be done about it
  public record Alert(
      String style, String text, List<String> terms, String termsLang, Optional<Choice> action) {}

  /// A filter in force.
  ///
  /// @param facet what it filters by
  /// @param url the search without it
  public record Chip(String facet, String value, String url) {}
}
