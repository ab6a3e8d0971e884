package dev.operative.web.page.reference;

import dev.operative.document.Symbol;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.CitingSearch;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The counts of provisions of other texts that cite a text: in all, by year and by body.
///
/// @param all the search for all of them
/// @param years by year, the earliest first
/// @param bodies by body, the most first
public record CitedBy(Choice all, List<Year> years, List<Choice> bodies) {
  private static final int FULL_WIDTH = 100;

  /// A year.
  ///
  /// @param width its count as a share of the highest, 1 to 100
  public record Year(Choice search, int width) {}

  /// What cites a text; empty when nothing does.
  public static Optional<CitedBy> of(Symbol symbol, IndexView view, Frame frame) {
    CitingSearch citing = new CitingSearch(symbol);
    SearchResult found =
        view.search(
            new SearchRequest(
                citing.query(),
                Filters.NONE,
                Sort.RELEVANCE,
                0,
                0,
                Set.of(Facet.YEAR, Facet.BODY)));
    if (found.total() == 0) {
      return Optional.empty();
    }
    SearchLink link = citing.link();
    List<FacetCount> years =
        found.facets().getOrDefault(Facet.YEAR, List.of()).stream()
            .sorted(Comparator.comparing(FacetCount::value))
            .toList();
    long highest = years.stream().mapToLong(FacetCount::count).max().orElse(1);
    return Optional.of(
        new CitedBy(
            Choice.to(frame.m().text("document.cited-by", found.total()), link.url()),
            years.stream()
                .map(
                    year ->
                        new Year(
                            choice(Facet.YEAR, year, link, frame),
                            (int) Math.max(1, year.count() * FULL_WIDTH / highest)))
                .toList(),
            found.facets().getOrDefault(Facet.BODY, List.of()).stream()
                .map(body -> choice(Facet.BODY, body, link, frame))
                .toList()));
  }

  private static Choice choice(Facet facet, FacetCount count, SearchLink link, Frame frame) {
    return new Choice(
        frame.heading(facet, count.value()),
        link.toggling(facet, count.value()).url(),
        false,
        frame.m().number(count.count()));
  }
}
