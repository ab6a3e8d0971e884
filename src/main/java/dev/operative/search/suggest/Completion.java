package dev.operative.search.suggest;

import dev.operative.search.DocumentSummary;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says what may be typed next. Nothing is suggested that no paragraph matches as it stands.
public final class Completion {
  private static final int PER_KIND = 4;

  private final IndexView view;
  private final QueryParser parser;
  private final KnownNames names;

  public Completion(IndexView view, QueryParser parser, KnownNames names) {
    this.view = view;
    this.parser = parser;
    this.names = names;
  }

  /// What may be meant by the beginning of a query: symbols, terms, verbs, words and titles, in this order.
  ///
  /// @param limit how many at most
  public List<Suggestion> complete(String typed, int limit) {
    Typed beginning = Typed.of(typed);
    if (beginning.last().isEmpty()) {
      return List.of();
    }
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (Draft draft : drafts(beginning)) {
      if (found.size() < limit && !found.containsKey(draft.text())) {
        long count = count(draft.query());
        if (count > 0) {
          found.put(draft.text(), new Suggestion(draft.text(), draft.kind(), draft.query(), count));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /// A suggestion that was not counted yet.
  private record Draft(String text, Kind kind, String query) {}

  private List<Draft> drafts(Typed typed) {
    List<Draft> drafts = new ArrayList<>();
    if (typed.mayBeSymbol()) {
      view.terms()
          .symbolsFrom(typed.all(), PER_KIND)
          .forEach(symbol -> drafts.add(new Draft(symbol, Kind.SYMBOL, symbol)));
    }
    for (Typed.Tail tail : typed.tails()) {
      names.terms(tail.text()).stream()
          .limit(PER_KIND)
          .forEach(
              term ->
                  drafts.add(new Draft(tail.head() + term, Kind.TERM, tail.head() + quoted(term))));
      names.verbs(tail.text()).stream()
          .limit(PER_KIND)
          .forEach(
              verb -> drafts.add(new Draft(verb, Kind.VERB, tail.head() + "verb:" + quoted(verb))));
    }
    String head = typed.head();
    view.terms()
        .wordsFrom(typed.last(), 2 * PER_KIND)
        .forEach(word -> drafts.add(new Draft(head + word, Kind.WORD, head + word)));
    for (DocumentSummary document : view.terms().titled(typed.words(), PER_KIND)) {
      document
          .header()
          .symbol()
          .ifPresent(
              symbol ->
                  drafts.add(new Draft(document.header().title(), Kind.TITLE, symbol.canonical())));
    }
    return drafts;
  }

  private static String quoted(String text) {
    return text.codePoints().allMatch(Character::isLetter) ? text : "\"" + text + "\"";
  }

  private long count(String text) {
    try {
      Query query = parser.parse(text);
      return view.search(new SearchRequest(query, Filters.NONE, Sort.RELEVANCE, 0, 0, Set.of()))
          .total();
    } catch (QuerySyntaxException | ExpansionLimitException unfinished) {
      // What stands before the last word is not a query by itself; then nothing helps to finish it.
      return 0;
    }
  }
}
