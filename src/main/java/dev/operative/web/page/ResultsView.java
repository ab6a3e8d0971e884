package dev.operative.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// The results of a search.
///
/// @param heading how many there are, in words
/// @param notices what else there is to know about how the search was done
/// @param chips the filters in force, each with the search without it
/// @param clear the search without any filter
/// @param sorts the orders to choose from
/// @param groupings what may stand as one result
/// @param exports all the results as a file, in each format
/// @param hits the results of this page, when they are paragraphs
/// @param documents the results of this page, when they are documents
/// @param first the number of the first of them
/// @param facets what to narrow by
/// @param browsing whether somebody searches in the values of a facet
/// @param paging the way to the other pages; empty when there is one page
/// @param help what to try when there are no results
public record ResultsView(
    String heading,
    List<Notice> notices,
    List<Chip> chips,
    String clear,
    List<Choice> sorts,
    List<Choice> groupings,
    List<Choice> exports,
    List<PairView> hits,
    List<DocumentHitView> documents,
    int first,
    List<FacetView> facets,
    boolean browsing,
    Optional<Paging> paging,
    List<Choice> help) {

  /// A result, beside its other-language version when that was found too.
  ///
  /// @param because why it is there when nothing of the query stands in it
  public record PairView(HitView hit, Optional<HitView> counterpart, Optional<String> because) {}

  /// Something to know about how the search was done.
  ///
  /// @param style the end of its CSS class: `info`, `warning`
  /// @param text what it says
  /// @param terms words in the other language that belong to it
  /// @param termsLang their language
  /// @param action what can be done about it
  public record Notice(
      String style, String text, List<String> terms, String termsLang, Optional<Choice> action) {}

  /// A filter in force.
  ///
  /// @param facet what it filters by
  /// @param url the search without it
  public record Chip(String facet, String value, String url) {}

  /// A way to go.
  ///
  /// @param count how many results it leads to; empty text when not counted
  public record Choice(String text, String url, boolean current, String count) {
    /// A way to go that was not counted.
    static Choice to(String text, String url) {
      return new Choice(text, url, false, "");
    }
  }

  /// The way to the other pages.
  public record Paging(String position, Optional<String> previous, Optional<String> next) {
    /// The way from one page of a list; empty when there is no other page.
    ///
    /// @param offset where the page begins
    /// @param size how many a page holds, 1 or more
    /// @param total how many the list holds
    /// @param url the address of the page that begins at an offset
    static Optional<Paging> of(
        Frame frame, int offset, int size, long total, IntFunction<String> url) {
      if (total <= size && offset == 0) {
        return Optional.empty();
      }
      long pages = Math.ceilDiv(total, (long) size);
      // From behind the end the way back leads to the last page.
      long previous = Math.min(offset - (long) size, Math.max(0, (pages - 1) * size));
      return Optional.of(
          new Paging(
              frame.m().text("paging.position", offset / size + 1L, pages),
              offset > 0
                  ? Optional.of(url.apply(Math.toIntExact(Math.max(0, previous))))
                  : Optional.empty(),
              offset + (long) size < total
                  ? Optional.of(url.apply(offset + size))
                  : Optional.empty()));
    }
  }
}
