package dev.operative.search;

import dev.operative.document.ParagraphId;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.TextKey;
import dev.operative.search.index.Attachment;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// An index at one commit: everything that is read from an index. What is written after the view was taken is not seen
/// by it. Safe for use by several threads until it is closed; to be closed soon, since it keeps the files of its commit.
public interface IndexView extends AutoCloseable {
  /// The size of an index.
  ///
  /// @param works number of works
  /// @param provisions number of provisions
  record Size(long works, long provisions) {}

  /// How far down a search gives results: `offset` and `limit` together may be at most this. [#scan] has no such end.
  int deepest();

  /// Searches.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  default SearchResult search(SearchRequest request) {
    return search(List.of(request)).getFirst();
  }

  /// Answers several requests at once, in their order.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word of any stands for too many words
  /// @throws IllegalArgumentException when any asks for more than [#deepest()]
  List<SearchResult> search(List<SearchRequest> requests);

  /// Searches for texts alone: what a request finds, by what stands for it, which costs much less than hits do.
  ///
  /// @param request whose facets and marks do not matter
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  default RankedTexts texts(SearchRequest request) {
    SearchResult result = search(request.marking(Optional.empty()));
    return new RankedTexts(
        result.total(),
        result.hits().stream()
            .map(hit -> RankedTexts.Match.of(hit.provision().provision()))
            .toList());
  }

  /// Gives the texts of every match to the sink, by what stands for them, in document order, however many there are.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  default void scanTexts(Query query, Filters filters, Consumer<RankedTexts.Match> sink) {
    scan(query, filters, found -> sink.accept(RankedTexts.Match.of(found.provision())));
  }

  /// Searches for works that hold what is asked for.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  DocumentResult searchDocuments(DocumentRequest request);

  /// Gives every match to the sink, in document order, in constant memory.
  ///
  /// @return the number of matches given
  long scan(Query query, Filters filters, Consumer<IndexedProvision> sink);

  /// Which of some provisions match a query.
  ///
  /// @param provisions those that may, some hundred at most
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  default Set<ProvisionId> matching(Query query, Collection<ProvisionId> provisions) {
    Set<ProvisionId> asked = Set.copyOf(provisions);
    Set<ProvisionId> matching = new HashSet<>();
    scan(
        query,
        Filters.NONE,
        found -> {
          if (asked.contains(found.provision().id())) {
            matching.add(found.provision().id());
          }
        });
    return matching;
  }

  /// The provision that a paragraph's id leads to: an id of one of its versions, or of a copy of it. Empty when there is
  /// none.
  default Optional<IndexedProvision> provision(ParagraphId id) {
    return Optional.ofNullable(provisions(List.of(id)).get(id));
  }

  /// The provision with an id; empty when there is none.
  Optional<IndexedProvision> provision(ProvisionId id);

  /// The provisions that these ids lead to, by the ids that lead to one. To be asked for some hundred at a time.
  Map<ParagraphId, IndexedProvision> provisions(Collection<ParagraphId> ids);

  /// The paragraph with this id, in the version that the id is of; empty when the index has none.
  default Optional<IndexedParagraph> paragraph(ParagraphId id) {
    return Optional.ofNullable(paragraphs(List.of(id)).get(id));
  }

  /// The paragraphs with these ids, in the versions that the ids are of, of those that have one. To be asked for some
  /// hundred at a time.
  default Map<ParagraphId, IndexedParagraph> paragraphs(Collection<ParagraphId> ids) {
    Map<ParagraphId, IndexedParagraph> found = new HashMap<>();
    provisions(ids)
        .forEach(
            (id, provision) ->
                provision.in(id.language()).ifPresent(version -> found.put(id, version)));
    return found;
  }

  /// Works, a page at a time.
  Page<WorkSummary> works(WorkListRequest request);

  /// The document in which a version was read that has this id, `S-RES-2396-2017.en`, or the first version of the work
  /// with this slug, `S-RES-2396-2017`, with its paragraphs; of a document that encloses the version, only what is its.
  /// Empty when the index has none.
  Optional<StoredDocument> document(String idOrSlug);

  /// Paragraphs of other works in the subject's language that share rare words with it, the most
  /// promising first: those worth comparing with it word by word. Paragraphs of the document and of the part that the
  /// subject stands in are left out, and so are headings, front matter and signatures.
  ///
  /// @param limit how many at most, over 0; as many again may come from texts that the subject's document cites
  ///     and those of the same series, where a wording that hundreds of texts share most likely comes from
  List<IndexedParagraph> similarTo(IndexedParagraph subject, int limit);

  /// The words of the index.
  TermDictionary terms();

  /// The text that was attached to the index under a name, as of this commit; empty when there is none, and when it is
  /// missing or damaged, which [#statistics()] says.
  Optional<Attachment> attachment(String name);

  /// The vectors of the index's texts as far as they are made; empty when there are none of this revision. They are written
  /// beside the index: those of its newest texts may be missing, and there may be some of texts that are no more. To be
  /// closed.
  ///
  /// @param revision that of the encoder whose queries will be asked
  default Optional<VectorView> vectors(String revision) {
    return Optional.empty();
  }

  /// Tells texts that stand in several works in nearly the same words: those of one wording have the same number, which means
  /// nothing else.
  ///
  /// @return the number of each text that has one; a text that no other work has, has none
  Map<TextKey, Integer> wordings(Collection<TextKey> texts);

  /// The files that were not taken, by name, a page at a time.
  ///
  /// @param offset how many files to skip, 0 or more
  /// @param limit how many to give at most, 0 or more
  Page<RejectedSource> rejected(int offset, int limit);

  /// How much the index holds, at once, before anything else is counted.
  Size size();

  /// What the index holds as a whole.
  IndexStatistics statistics();

  @Override
  void close();
}
