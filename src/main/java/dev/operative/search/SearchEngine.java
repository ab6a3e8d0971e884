package dev.operative.search;

import dev.operative.document.ParagraphId;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads an index. Safe for use by several threads; sees the newest commit at each call.
public interface SearchEngine extends AutoCloseable {
  /// Searches.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  SearchResult search(SearchRequest request);

  /// Searches for documents that hold what is asked for.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  DocumentResult searchDocuments(DocumentRequest request);

  /// Gives every match to the sink, in document order, in constant memory.
  ///
  /// @return the number of matches given
  long scan(Query query, Filters filters, Consumer<IndexedParagraph> sink);

  /// The paragraph with this id; empty when the index has none.
  Optional<IndexedParagraph> paragraph(ParagraphId id);

  /// Whether the index has a paragraph with this id.
  default boolean holds(ParagraphId id) {
    return paragraph(id).isPresent();
  }

  /// Those of the paragraphs with these ids that the index has. To be asked for some hundred at a time.
  default Map<ParagraphId, IndexedParagraph> paragraphs(Collection<ParagraphId> ids) {
    Map<ParagraphId, IndexedParagraph> found = new HashMap<>();
    ids.forEach(id -> paragraph(id).ifPresent(paragraph -> found.put(id, paragraph)));
    return found;
  }

  /// Those of the ids that the index has a paragraph with. To be asked for some hundred at a time.
  default Set<ParagraphId> held(Collection<ParagraphId> ids) {
    return ids.stream().filter(this::holds).collect(Collectors.toUnmodifiableSet());
  }

  /// All documents, by symbol and language.
  List<DocumentSummary> documents();

  /// The document (or the part with a symbol of its own) with this id, `S-RES-2396-2017.en`, or slug,
  /// `S-RES-2396-2017`, with its paragraphs; empty when the index has none.
  Optional<StoredDocument> document(String idOrSlug);

  /// What the index holds.
  IndexStatistics statistics();

  @Override
  void close();
}
