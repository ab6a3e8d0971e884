package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How far one inquiry reaches: what matches all the words, and, when that is little, what matches most; in the
/// words of either language, or by a version in the language of the query. Results by relevance are those that match
/// all the words and then the others, the two languages in turn in both.
final class Reach {
  /// With fewer results than this, paragraphs that match most of the words are listed too.
  static final int ENOUGH = 10;

  /// How many values of an open facet an answer gives at most, besides those selected.
  private static final int MOST_FACET_VALUES = 50;

  /// What part of the score of the paragraph that was found its version gets, on top of what its own words score:
  /// an equal part would put versions above better matches by words (decision 73).
  private static final double AS_GOOD = 0.5;

  private final IndexView view;
  private final Inquiry inquiry;
  private final Expansion typed;
  private final Expansion expanded;
  private final Language language;
  private final Function<Query, List<Version>> versions;

  /// @param language the language of the query, which has the first place
  /// @param typed the query without translations
  /// @param expanded the query as it is searched
  /// @param versions finds versions in the other language for a query without translations
  Reach(
      IndexView view,
      Inquiry inquiry,
      Language language,
      Expansion typed,
      Expansion expanded,
      Function<Query, List<Version>> versions) {
    this.view = view;
    this.inquiry = inquiry;
    this.language = language;
    this.typed = typed;
    this.expanded = expanded;
    this.versions = versions;
  }

  /// What a query finds.
  ///
  /// @param query the query with all that was added
  /// @param versions what was added as a version of something else
  /// @param result the number of results, their facets, and the wanted page of them; of a wider query that is ranked
  ///     no page, since what matches all the words stands before
  record Found(Query query, List<Version> versions, SearchResult result) {
    long total() {
      return result.total();
    }
  }

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
    return found(expanded.query(), versions(typed.query()), inquiry.limit());
  }

  /// The first wider query that finds more, when too little was found; the widest is for when nothing is.
  Optional<Found> wider(Found full) {
    if (full.total() >= ENOUGH) {
      return Optional.empty();
    }
    Optional<Found> wider = ifMore(full, expanded.wider(), typed.wider());
    return wider.isPresent() || full.total() > 0
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
    Found more = found(query.get(), all, isRanked() ? 0 : inquiry.limit());
    return more.total() > full.total() ? Optional.of(more) : Optional.empty();
  }

  private List<Version> versions(Query query) {
    return expanded.beside().isPresent() ? versions.apply(query) : List.of();
  }

  /// The wanted page of the results: what matches all the words, then what matches most.
  List<Hit> hits(Found full, Optional<Found> wider) {
    if (wider.isEmpty() || !isRanked()) {
      return wider.orElse(full).result().hits();
    }
    List<Hit> hits = new ArrayList<>(full.result().hits());
    if (hits.size() < inquiry.limit()) {
      Query rest = new Query.And(List.of(wider.get().query(), new Query.Not(full.query())));
      int offset = (int) Math.max(0, inquiry.offset() - full.total());
      hits.addAll(search(rest, offset, inquiry.limit() - hits.size(), Set.of()).hits());
    }
    return hits;
  }

  private boolean isRanked() {
    return inquiry.sort() == Sort.RELEVANCE;
  }

  private Found found(Query query, List<Version> added, int limit) {
    Query joined = joined(query, added);
    return new Found(joined, added, search(joined, inquiry.offset(), limit, inquiry.facets()));
  }

  private SearchResult search(Query query, int offset, int limit, Set<Facet> facets) {
    Optional<Language> first =
        isRanked() && !(query instanceof Query.All) ? Optional.of(language) : Optional.empty();
    return view.search(
        new SearchRequest(
            query,
            inquiry.filters(),
            inquiry.sort(),
            first,
            offset,
            limit,
            facets,
            MOST_FACET_VALUES,
            RankingProfile.DEFAULT));
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
}
