package dev.operative.engine;

import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.ListedWork;
import dev.operative.search.Page;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.SimilarParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.TermDictionary;
import dev.operative.search.WorkListRequest;
import dev.operative.search.index.Attachment;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads every paragraph to answer: what engines are measured by, and what tests search that need
 * any engine. Ranks nothing: by relevance, paragraphs stand in the order of their ids.
 */
public class NaiveView implements IndexView {
  /** As far down as a search gives results. */
  public static final int DEEPEST = 10_000;

  private static final Set<Section> FURNITURE =
      Set.of(Section.HEADING, Section.FRONT_MATTER, Section.SIGNATURE);

  private final List<StoredDocument> documents;
  private final List<RejectedSource> rejected;
  private final Map<String, Attachment> attachments;
  private final Instant committed;
  private final List<IndexedParagraph> paragraphs = new ArrayList<>();
  private final Map<IndexedParagraph, NaiveText> texts = new IdentityHashMap<>();
  private final NaiveMatcher matcher = new NaiveMatcher(texts);

  NaiveView(
      List<StoredDocument> documents,
      List<RejectedSource> rejected,
      Map<String, Attachment> attachments,
      Instant committed) {
    this.documents = List.copyOf(documents);
    this.rejected = List.copyOf(rejected);
    this.attachments = Map.copyOf(attachments);
    this.committed = committed;
    documents.forEach(document -> paragraphs.addAll(document.paragraphs()));
    paragraphs.forEach(each -> texts.put(each, new NaiveText(each.paragraph().text())));
  }

  /** An index of some paragraphs. */
  public NaiveView(List<IndexedParagraph> paragraphs) {
    this(NaiveDocuments.holding(paragraphs), List.of(), Map.of(), Instant.EPOCH);
  }

  /** An index that gives some paragraphs to every scan, as they come. */
  public static NaiveView scanning(Iterable<IndexedParagraph> paragraphs) {
    return new NaiveView(List.of()) {
      @Override
      public synchronized long scan(Query query, Filters filters, Consumer<IndexedParagraph> sink) {
        long count = 0;
        for (IndexedParagraph each : paragraphs) {
          sink.accept(each);
          count++;
        }
        return count;
      }
    };
  }

  /** The paragraphs in reading order. */
  public List<IndexedParagraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  @Override
  public int deepest() {
    return DEEPEST;
  }

  @Override
  public List<SearchResult> search(List<SearchRequest> requests) {
    return requests.stream().map(this::answer).toList();
  }

  private synchronized SearchResult answer(SearchRequest request) {
    if ((long) request.offset() + request.limit() > deepest()) {
      throw new IllegalArgumentException("deeper than " + deepest());
    }
    List<IndexedParagraph> matching = matching(request.query());
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      facets.put(facet, NaiveFacets.count(facet, matching, request.filters(), request.values()));
    }
    List<IndexedParagraph> kept = kept(matching, request.filters(), request.sort());
    List<IndexedParagraph> ordered =
        request
            .first()
            .map(
                first -> NaiveOrder.inTurn(kept, each -> each.paragraph().language().equals(first)))
            .orElse(kept);
    return new SearchResult(
        kept.size(),
        ordered.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(each -> hit(each, request.query()))
            .toList(),
        facets);
  }

  private List<IndexedParagraph> matching(Query query) {
    return paragraphs.stream().filter(each -> matcher.matches(query, each)).toList();
  }

  private static List<IndexedParagraph> kept(
      List<IndexedParagraph> matching, Filters filters, Sort sort) {
    return matching.stream()
        .filter(each -> NaiveFacets.passes(each, filters))
        .sorted(NaiveOrder.of(sort))
        .toList();
  }

  private Hit hit(IndexedParagraph each, Query query) {
    return new Hit(each, 0, matcher.highlights(query, each));
  }

  /**
   * Whole documents in the order of their first paragraphs. By relevance nothing is ranked, so all
   * documents of a language are equal and stand in document order, the languages in turn.
   */
  @Override
  public synchronized DocumentResult searchDocuments(DocumentRequest request) {
    Map<String, List<IndexedParagraph>> found = new LinkedHashMap<>();
    matching(request.query()).stream()
        .filter(each -> NaiveFacets.passes(each, request.filters()))
        .sorted(NaiveOrder.ofDocuments(request.sort()))
        .forEach(
            each -> found.computeIfAbsent(each.document().id(), id -> new ArrayList<>()).add(each));
    List<List<IndexedParagraph>> ordered = new ArrayList<>(found.values());
    if (request.sort() == Sort.RELEVANCE) {
      ordered =
          NaiveOrder.inTurn(
              ordered, each -> each.getFirst().document().language().equals(request.first()));
    }
    return new DocumentResult(
        ordered.size(),
        ordered.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(matching -> documentHit(matching, request))
            .toList());
  }

  private DocumentHit documentHit(List<IndexedParagraph> matching, DocumentRequest request) {
    String id = matching.getFirst().document().id();
    return new DocumentHit(
        document(id).orElseThrow().summary(),
        matching.size(),
        matching.stream()
            .sorted(NaiveOrder.of(request.sort()))
            .limit(request.each())
            .map(each -> hit(each, request.query()))
            .toList());
  }

  @Override
  public synchronized long scan(Query query, Filters filters, Consumer<IndexedParagraph> sink) {
    List<IndexedParagraph> all = kept(matching(query), filters, Sort.DOCUMENT_ORDER);
    all.forEach(sink);
    return all.size();
  }

  @Override
  public Map<ParagraphId, IndexedParagraph> paragraphs(Collection<ParagraphId> ids) {
    Set<ParagraphId> wanted = Set.copyOf(ids);
    return paragraphs.stream()
        .filter(found -> wanted.contains(found.paragraph().id()))
        .collect(Collectors.toMap(found -> found.paragraph().id(), found -> found));
  }

  @Override
  public Set<ParagraphId> held(Collection<ParagraphId> ids) {
    return paragraphs(ids).keySet();
  }

  @Override
  public Page<ListedWork> works(WorkListRequest request) {
    return NaiveWorks.of(documents.stream().map(StoredDocument::summary).toList(), request);
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    return NaiveDocuments.named(documents, idOrSlug);
  }

  /** Those that share most of its words. */
  @Override
  public List<SimilarParagraph> similarTo(IndexedParagraph subject, int limit) {
    Set<String> cited = new HashSet<>();
    paragraphs.stream()
        .filter(each -> each.document().equals(subject.document()))
        .forEach(each -> cited.addAll(NaiveFacets.values(Facet.CITES, each)));
    Set<String> own = words(subject.paragraph());
    return paragraphs.stream()
        .filter(each -> each.paragraph().language().equals(subject.paragraph().language()))
        .filter(each -> !each.document().equals(subject.document()))
        .filter(each -> !each.part().slug().equals(subject.part().slug()))
        .filter(each -> !FURNITURE.contains(each.paragraph().section()))
        .filter(each -> shared(own, each) * 4 >= own.size())
        .sorted(Comparator.comparingInt((IndexedParagraph each) -> -shared(own, each)))
        .limit(limit)
        .map(
            each ->
                new SimilarParagraph(
                    each,
                    each.part()
                        .symbol()
                        .map(symbol -> symbol.canonical())
                        .filter(cited::contains)
                        .isPresent()))
        .toList();
  }

  private static int shared(Set<String> words, IndexedParagraph other) {
    Set<String> common = new HashSet<>(words(other.paragraph()));
    common.retainAll(words);
    return common.size();
  }

  /** The words of an English text, the characters of a Chinese one. */
  private static Set<String> words(Paragraph paragraph) {
    return Set.of(
        paragraph.language().code().equals("zh")
            ? paragraph
                .text()
                .chars()
                .mapToObj(Character::toString)
                .distinct()
                .toArray(String[]::new)
            : List.of(paragraph.text().split("[^\\p{L}\\p{N}]+")).stream()
                .distinct()
                .toArray(String[]::new));
  }

  @Override
  public TermDictionary terms() {
    return new NaiveTerms(paragraphs, texts.values());
  }

  @Override
  public Optional<Attachment> attachment(String name) {
    return Optional.ofNullable(attachments.get(name));
  }

  @Override
  public Page<RejectedSource> rejected(int offset, int limit) {
    return Page.of(rejected, offset, limit);
  }

  @Override
  public IndexStatistics statistics() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          NaiveFacets.count(facet, paragraphs, Filters.NONE, IndexStatistics.MOST_OPEN_VALUES));
    }
    return new IndexStatistics(
        documents.size(), paragraphs.size(), facets, committed, rejected.size(), List.of());
  }

  @Override
  public void close() {}
}
