package dev.operative.web.page;

import dev.operative.document.Symbol;
import dev.operative.search.Highlight;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.result.HitView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The paragraphs of other texts that cite a text.
///
/// @param first some of them, each once, those that name the very paragraph first
/// @param all the search for all of them
public record CitingView(List<HitView> first, Choice all) {
  private static final int SHOWN = 5;

  /// What cites the text of a paragraph; empty when nothing does or the text has no symbol.
  static Optional<CitingView> of(IndexedParagraph cited, IndexView view, Frame frame) {
    return cited
        .part()
        .symbol()
        .flatMap(symbol -> of(symbol, cited.paragraph().label(), view, frame));
  }

  /// What cites a text.
  ///
  /// @param label of the paragraph it should rather cite; empty text for none
  static Optional<CitingView> of(Symbol symbol, String label, IndexView view, Frame frame) {
    Query citing = new Query.Cites(symbol);
    Query ranked =
        label.isEmpty()
            ? citing
            : new Query.And(List.of(citing, new Query.Identifier(symbol, Optional.of(label))));
    Query elsewhere = new Query.And(List.of(ranked, new Query.Not(new Query.OfSymbol(symbol))));
    List<SearchResult> results =
        view.search(List.of(request(elsewhere, SHOWN), request(citing, 0)));
    SearchResult found = results.getFirst();
    if (found.total() == 0) {
      return Optional.empty();
    }
    List<IndexedParagraph> shown =
        found.hits().stream().map(hit -> hit.provision().shown(frame.m().language())).toList();
    Chapeaux chapeaux = Chapeaux.of(view, shown);
    SearchLink link = SearchLink.NEW.toggling(Facet.CITES, symbol.canonical());
    long total = results.getLast().total();
    return Optional.of(
        new CitingView(
            shown.stream()
                .map(each -> HitView.of(each, mentions(each, symbol), chapeaux, frame))
                .toList(),
            Choice.to(
                frame.m().text("paragraph.citing-all", symbol.canonical(), total), link.url())));
  }

  private static SearchRequest request(Query query, int limit) {
    return new SearchRequest(query, Filters.NONE, Sort.RELEVANCE, 0, limit, Set.of());
  }

  /// Where a paragraph cites a text, so that a long one is shown from there.
  private static List<Highlight> mentions(IndexedParagraph citing, Symbol symbol) {
    return citing.paragraph().citations().stream()
        .filter(citation -> citation.symbol().equals(symbol))
        .map(citation -> new Highlight(citation.start(), citation.end()))
        .distinct()
        .toList();
  }
}
