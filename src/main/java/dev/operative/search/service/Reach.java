package dev.operative.search.service;

import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How far one inquiry reaches: what matches all the words, and, when that is little, what matches most; in the
/// words of either language, or by a version in the language of the query.
final class Reach {
  /// With fewer results than this, paragraphs that match most of the words are listed too.
  static final int ENOUGH = 10;

  /// How many values of an open facet an answer gives at most, besides those selected.
  private static final int MOST_FACET_VALUES = 50;

  /// What part of the score of the paragraph that was found its version gets, on top of what its own words score:
  /// an equal part would put versions above better matches by words (decision 73).
  private static final double AS_GOOD = 0.5;

  private final SearchEngine engine;
  private final Inquiry inquiry;
  private final Expansion typed;
  private final Expansion expanded;
  private final Function<Query, List<Version>> versions;

  /// @param typed the query without translations
  /// @param expanded the query as it is searched
  /// @param versions finds versions in the other language for a query without translations
  Reach(
      SearchEngine engine,
      Inquiry inquiry,
      Expansion typed,
      Expansion expanded,
      Function<Query, List<Version>> versions) {
    this.engine = engine;
    this.inquiry = inquiry;
    this.typed = typed;
    this.expanded = expanded;
    this.versions = versions;
  }

  /// What a query finds.
  ///
  /// @param query the query with all that was added
  /// @param versions what was added as a version of something else
  /// @param counted the number of results, without the results
  record Found(Query query, List<Version> versions, SearchResult counted) {}

  /// What was searched beside the typed words.
  ///
  /// @param wider the wider query, when it was needed
  List<Translation> translations(Optional<Found> wider) {
    List<Translation> all = new ArrayList<>(expanded.translations());
    wider.ifPresent(found -> all.addAll(expanded.related()));
    return List.copyOf(all);
  }

  /// What matches all the words.
  Found full() {
    return found(expanded.query(), versions(typed.query()));
  }

  /// The first wider query that finds more, when too little was found; the widest is for when nothing is.
  Optional<Found> wider(Found full) {
    if (full.counted().total() >= ENOUGH) {
      return Optional.empty();
    }
    Optional<Found> wider = ifMore(full, expanded.wider(), typed.wider());
    return wider.isPresent() || full.counted().total() > 0
        ? wider
        : ifMore(full, expanded.widest(), typed.widest());
  }

  private Optional<Found> ifMore(Found full, Optional<Query> query, Optional<Query> inOwnWords) {
    if (query.isEmpty()) {
      return Optional.empty();
    }
    List<Version> all = new ArrayList<>(full.versions());
    inOwnWords.map(this::versions).orElse(List.of()).stream()
        .filter(more -> all.stream().noneMatch(one -> one.paragraph().equals(more.paragraph())))
        .forEach(all::add);
    Found more = found(query.get(), all);
    return more.counted().total() > full.counted().total() ? Optional.of(more) : Optional.empty();
  }

  private List<Version> versions(Query query) {
    return expanded.beside().isPresent() ? versions.apply(query) : List.of();
  }

  private Found found(Query query, List<Version> added) {
    Query joined = joined(query, added);
    return new Found(joined, added, count(engine, inquiry, joined));
  }

  private Query joined(Query query, List<Version> added) {
    if (added.isEmpty()) {
      return query;
    }
    List<Query> each = new ArrayList<>();
    for (Version version : added) {
      each.add(new Query.Boosted(new Query.Is(version.paragraph()), AS_GOOD * version.score()));
    }
    Query any = new Query.Or(each);
    Query beside = expanded.beside().orElseGet(Query.All::new);
    return new Query.Or(
        List.of(query, beside instanceof Query.All ? any : new Query.And(List.of(any, beside))));
  }

  /// Counts the results of a query, with the facets of an inquiry.
  static SearchResult count(SearchEngine engine, Inquiry inquiry, Query query) {
    Set<Facet> facets = EnumSet.of(Facet.LANGUAGE);
    facets.addAll(inquiry.facets());
    return engine.search(
        new SearchRequest(
            query, inquiry.filters(), inquiry.sort(), 0, 0, facets, MOST_FACET_VALUES));
  }
}
