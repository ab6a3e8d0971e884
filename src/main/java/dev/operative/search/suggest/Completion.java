package dev.operative.search.suggest;

import dev.operative.search.DocumentSummary;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.TitleText;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.WorkSummary;
import dev.operative.search.query.Filters;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Proposes what may be typed next. Nothing is suggested that no paragraph matches as it stands.
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
    Iterator<Draft> drafts = drafts(beginning).iterator();
    while (found.size() < limit && drafts.hasNext()) {
      Map<String, Draft> next = new LinkedHashMap<>();
      while (found.size() + next.size() < limit && drafts.hasNext()) {
        Draft draft = drafts.next();
        if (!found.containsKey(draft.text())) {
          next.putIfAbsent(draft.text(), draft);
        }
      }
      count(List.copyOf(next.values())).forEach(each -> found.put(each.text(), each));
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
    drafts.addAll(titles(String.join(" ", typed.words())));
    return drafts;
  }

  private static String quoted(String text) {
    return text.codePoints().allMatch(Character::isLetter) ? text : "\"" + text + "\"";
  }

  private List<Draft> titles(String words) {
    WorkListRequest titled =
        new WorkListRequest(
            words, Optional.empty(), Optional.empty(), Order.BY_SYMBOL, 0, PER_KIND);
    List<Draft> drafts = new ArrayList<>();
    for (WorkSummary work : view.works(titled).items()) {
      work.versions().stream()
          .map(DocumentSummary::header)
          .filter(header -> TitleText.of(header).has(words))
          .findFirst()
          .flatMap(
              header ->
                  header
                      .symbol()
                      .map(symbol -> new Draft(header.title(), Kind.TITLE, symbol.canonical())))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /// Those that find anything.
  private List<Suggestion> count(List<Draft> drafts) {
    List<Draft> readable = new ArrayList<>();
    List<SearchRequest> requests = new ArrayList<>();
    for (Draft draft : drafts) {
      request(draft)
          .ifPresent(
              request -> {
                readable.add(draft);
                requests.add(request);
              });
    }
    List<Suggestion> found = new ArrayList<>();
    try {
      List<SearchResult> results = view.search(requests);
      for (int i = 0; i < results.size(); i++) {
        Draft draft = readable.get(i);
        long total = results.get(i).total();
        if (total > 0) {
          found.add(new Suggestion(draft.text(), draft.kind(), draft.query(), total));
        }
      }
    } catch (ExpansionLimitException tooMany) {
      // A wildcard before the last word stands for too many words; drafts without it are counted.
      return drafts.size() == 1
          ? List.of()
          : drafts.stream().flatMap(draft -> count(List.of(draft)).stream()).toList();
    }
    return found;
  }

  /// The request that counts what a draft finds; empty when what stands before the last word is not a query by itself:
  /// then nothing helps to finish it.
  private Optional<SearchRequest> request(Draft draft) {
    try {
      return Optional.of(
          new SearchRequest(
              parser.parse(draft.query()), Filters.NONE, Sort.RELEVANCE, 0, 0, Set.of()));
    } catch (QuerySyntaxException unfinished) {
      return Optional.empty();
    }
  }
}
