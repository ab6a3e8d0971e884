package dev.operative.web.page;

import dev.operative.document.ParagraphId;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.StoredDocument;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The places of a query's words in a document.
///
/// @param byParagraph what to mark, by paragraph
record Marks(Map<ParagraphId, List<Highlight>> byParagraph) {
  private static final int MORE_THAN_ANY_DOCUMENT_HAS = 10_000;

  static final Marks NONE = new Marks(Map.of());

  /// Finds the words of a query in a document; none when the query is blank or too broad.
  static Marks of(String query, StoredDocument document, SearchService service, IndexView view) {
    if (query.isBlank()) {
      return NONE;
    }
    Set<String> symbols =
        document.summary().parts().stream()
            .map(PartHeader::symbol)
            .flatMap(Optional::stream)
            .map(Symbol::canonical)
            .collect(Collectors.toSet());
    Filters filters =
        new Filters(Map.of(Facet.SYMBOL, symbols), Optional.empty(), Optional.empty());
    Question question =
        new Question(
                query, filters, Sort.DOCUMENT_ORDER, 0, MORE_THAN_ANY_DOCUMENT_HAS, true, Set.of())
            .showing(new Show.In(document.summary().header().language()));
    Map<ParagraphId, List<Highlight>> marks = new HashMap<>();
    try {
      for (Hit hit : service.askLeniently(view, question).result().hits()) {
        if (!hit.highlights().isEmpty()) {
          marks.put(hit.found().paragraph().id(), hit.highlights());
        }
      }
    } catch (ExpansionLimitException tooBroad) {
      return NONE;
    }
    return new Marks(marks);
  }

  /// What to mark in a paragraph.
  List<Highlight> in(ParagraphId id) {
    return byParagraph.getOrDefault(id, List.of());
  }
}
