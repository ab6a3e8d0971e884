package dev.operative.web.page;

import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.CitingSearch;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.result.HitView;
import dev.operative.web.page.result.SoughtCitations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The paragraphs of other texts that cite a text.
///
/// @param note whether they name the very paragraph whose page they stand on, in words; empty for a text as a whole
/// @param first some of them, each once: those that name the very paragraph, then adopted texts, the newest first
/// @param all the search for all of them
public record CitingView(Optional<String> note, List<HitView> first, Choice all) {
  private static final int SHOWN = 5;

  /// What cites the text of a paragraph; empty when nothing does or the text has no symbol.
  static Optional<CitingView> of(IndexedParagraph cited, IndexView view, Frame frame) {
    // Citations name paragraphs by printed numbers, and those of a preamble are only counted.
    String label =
        cited.paragraph().section() == Section.PREAMBULAR ? "" : cited.paragraph().label();
    return cited.part().symbol().flatMap(symbol -> of(symbol, Optional.of(label), view, frame));
  }

  /// What cites a text.
  ///
  /// @param label of the paragraph whose page it is for, empty text where it has none; empty for the text as a whole
  static Optional<CitingView> of(
      Symbol symbol, Optional<String> label, IndexView view, Frame frame) {
    CitingSearch search = new CitingSearch(symbol);
    List<Query> naming =
        label.filter(printed -> !printed.isEmpty()).stream()
            .<Query>map(
                printed ->
                    new Query.And(
                        List.of(
                            search.query(), new Query.Identifier(symbol, Optional.of(printed)))))
            .toList();
    SearchResult newest = view.search(request(search.query(), Sort.STANDING));
    if (newest.total() == 0) {
      return Optional.empty();
    }
    List<IndexedProvision> named =
        naming.stream()
            .flatMap(query -> view.search(request(query, Sort.RELEVANCE)).hits().stream())
            .map(hit -> hit.provision())
            .filter(provision -> names(provision, symbol, label.orElse("")))
            .toList();
    List<IndexedParagraph> shown =
        Stream.concat(named.stream(), newest.hits().stream().map(hit -> hit.provision()))
            .map(provision -> provision.shown(frame.m().language()))
            .distinct()
            .limit(SHOWN)
            .toList();
    SoughtCitations sought = new SoughtCitations(Set.of(symbol));
    Chapeaux chapeaux = Chapeaux.of(view, shown);
    return Optional.of(
        new CitingView(
            label.map(
                printed ->
                    named.isEmpty()
                        ? frame.m().text("paragraph.citing-text", symbol.canonical())
                        : frame.m().text("paragraph.citing-first", symbol.canonical())),
            shown.stream()
                .map(each -> HitView.of(each, sought.in(each.paragraph()), chapeaux, frame))
                .toList(),
            Choice.to(
                frame.m().text("paragraph.citing-all", symbol.canonical(), newest.total()),
                search.link().url())));
  }

  private static boolean names(IndexedProvision provision, Symbol symbol, String label) {
    return provision.provision().texts().values().stream()
        .flatMap(text -> text.citations().stream())
        .anyMatch(
            citation -> citation.symbol().equals(symbol) && citation.labels().contains(label));
  }

  private static SearchRequest request(Query query, Sort sort) {
    return new SearchRequest(query, Filters.NONE, sort, 0, SHOWN, Set.of());
  }
}
