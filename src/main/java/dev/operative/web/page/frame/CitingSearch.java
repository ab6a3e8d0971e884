package dev.operative.web.page.frame;

import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.util.List;
import java.util.Set;

/// The search for the paragraphs of other texts that cite a text: its own head, which has its symbol too, is none of them.
public record CitingSearch(Symbol cited) {
  /// What engines are asked.
  public Query query() {
    return new Query.And(List.of(new Query.Cites(cited), new Query.Not(new Query.OfSymbol(cited))));
  }

  /// How many there are.
  public long count(IndexView view) {
    return view.search(new SearchRequest(query(), Filters.NONE, Sort.RELEVANCE, 0, 0, Set.of()))
        .total();
  }

  /// The page that lists them.
  public SearchLink link() {
    return SearchLink.NEW
        .forText("-symbol:\"" + cited.canonical() + "\"")
        .toggling(Facet.CITES, cited.canonical());
  }
}
