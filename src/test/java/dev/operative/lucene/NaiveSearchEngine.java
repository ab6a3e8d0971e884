package dev.operative.lucene;

import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.UnDocument;
import dev.operative.search.Attachment;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.DocumentSummary;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.ListedWork;
import dev.operative.search.Page;
import dev.operative.search.RejectedSource;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.SimilarParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.TermDictionary;
import dev.operative.search.WorkListRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Searches by reading every paragraph. Ranks nothing: relevance falls back to the id. */
final class NaiveSearchEngine implements IndexView {
  private final List<IndexedParagraph> paragraphs = new ArrayList<>();
  private final Map<IndexedParagraph, NaiveText> texts = new IdentityHashMap<>();
  private final NaiveMatcher matcher = new NaiveMatcher(texts);

  NaiveSearchEngine(Collection<UnDocument> documents) {
    for (UnDocument document : documents) {
      int ordinal = 0;
      for (Part part : document.parts()) {
        for (Paragraph paragraph : part.paragraphs()) {
          IndexedParagraph indexed =
              new IndexedParagraph(paragraph, part.header(), document.header(), ordinal++);
          paragraphs.add(indexed);
          texts.put(indexed, new NaiveText(paragraph.text()));
        }
      }
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    List<IndexedParagraph> matching =
        paragraphs.stream().filter(each -> matcher.matches(request.query(), each)).toList();
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      facets.put(facet, count(facet, matching, request.filters()));
    }
    List<IndexedParagraph> kept =
        matching.stream()
            .filter(each -> passes(each, request.filters(), Optional.empty()))
            .sorted(order(request.sort()))
            .toList();
    List<IndexedParagraph> ordered =
        request
            .first()
            .map(first -> inTurn(kept, each -> each.paragraph().language().equals(first)))
            .orElse(kept);
    return new SearchResult(
        kept.size(),
        ordered.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(each -> new Hit(each, 0, List.of()))
            .toList(),
        facets);
  }

  /**
   * Whole documents in the order of their first paragraphs. By relevance nothing is ranked, so all
   * documents of a language are equal and stand in document order, the languages in turn.
   */
  @Override
  public DocumentResult searchDocuments(DocumentRequest request) {
    Comparator<IndexedParagraph> byPlace = placeOfDocument(request.sort());
    Map<String, List<IndexedParagraph>> documents = new LinkedHashMap<>();
    paragraphs.stream()
        .filter(each -> matcher.matches(request.query(), each))
        .filter(each -> passes(each, request.filters(), Optional.empty()))
        .sorted(byPlace)
        .forEach(
            each ->
                documents.computeIfAbsent(each.document().id(), id -> new ArrayList<>()).add(each));
    List<List<IndexedParagraph>> ordered = new ArrayList<>(documents.values());
    if (request.sort() == Sort.RELEVANCE) {
      ordered =
          inTurn(ordered, each -> each.getFirst().document().language().equals(request.first()));
    }
    return new DocumentResult(
        ordered.size(),
        ordered.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(matching -> hit(matching, request))
            .toList());
  }

  private static <T> List<T> inTurn(List<T> all, Predicate<T> begins) {
    Map<Boolean, List<T>> lists = all.stream().collect(Collectors.partitioningBy(begins));
    List<T> ordered = new ArrayList<>();
    for (int i = 0; ordered.size() < all.size(); i++) {
      for (boolean turn : new boolean[] {true, false}) {
        lists.get(turn).stream().skip(i).limit(1).forEach(ordered::add);
      }
    }
    return ordered;
  }

  private static DocumentHit hit(List<IndexedParagraph> matching, DocumentRequest request) {
    IndexedParagraph any = matching.getFirst();
    return new DocumentHit(
        new DocumentSummary(any.document(), List.of(any.part()), Map.of()),
        matching.size(),
        matching.stream()
            .sorted(order(request.sort()))
            .limit(request.each())
            .map(each -> new Hit(each, 0, List.of()))
            .toList());
  }

  private static Comparator<IndexedParagraph> placeOfDocument(Sort sort) {
    Comparator<IndexedParagraph> inDocuments = order(Sort.DOCUMENT_ORDER);
    return switch (sort) {
      case RELEVANCE, DOCUMENT_ORDER -> inDocuments;
      case OLDEST_FIRST -> oldestFirst().thenComparing(inDocuments);
      case NEWEST_FIRST -> newestFirst().thenComparing(inDocuments);
    };
  }

  private static Comparator<IndexedParagraph> oldestFirst() {
    return Comparator.comparing(each -> each.date().orElse(LocalDate.MAX));
  }

  private static Comparator<IndexedParagraph> newestFirst() {
    return Comparator.<IndexedParagraph, LocalDate>comparing(
            each -> each.date().orElse(LocalDate.MIN))
        .reversed();
  }

  private static List<FacetCount> count(
      Facet facet, List<IndexedParagraph> matching, Filters filters) {
    Map<String, Long> counts = new TreeMap<>();
    filters.of(facet).forEach(value -> counts.put(value, 0L));
    for (IndexedParagraph each : matching) {
      if (passes(each, filters, Optional.of(facet))) {
        values(facet, each).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(FacetCount::count).reversed())
        .toList();
  }

  private static boolean passes(IndexedParagraph each, Filters filters, Optional<Facet> except) {
    Optional<LocalDate> date = each.date();
    boolean inTime =
        filters.from().map(from -> date.filter(d -> !d.isBefore(from)).isPresent()).orElse(true)
            && filters.to().map(to -> date.filter(d -> !d.isAfter(to)).isPresent()).orElse(true);
    return inTime
        && filters.values().entrySet().stream()
            .filter(entry -> except.isEmpty() || except.get() != entry.getKey())
            .allMatch(
                entry ->
                    values(entry.getKey(), each).stream().anyMatch(entry.getValue()::contains));
  }

  static Set<String> values(Facet facet, IndexedParagraph each) {
    Paragraph paragraph = each.paragraph();
    PartHeader part = each.part();
    return switch (facet) {
      case LANGUAGE -> Set.of(paragraph.language().code());
      case BODY -> Set.of(part.body().word());
      case KIND -> Set.of(part.kind().word());
      case STATUS -> Set.of(part.status().word());
      case YEAR -> each.date().map(d -> Set.of("" + d.getYear())).orElse(Set.of());
      case SECTION -> Set.of(paragraph.section().word());
      case VERB -> paragraph.verbs().stream().map(v -> v.verb()).collect(Collectors.toSet());
      case ADDRESSEE -> Set.copyOf(paragraph.addressees());
      case SUBJECT -> Set.copyOf(each.document().subjects());
      case CITES ->
          paragraph.citations().stream()
              .map(c -> c.symbol().canonical())
              .collect(Collectors.toSet());
      case SYMBOL -> part.symbol().map(s -> Set.of(s.canonical())).orElse(Set.of());
    };
  }

  private static Comparator<IndexedParagraph> order(Sort sort) {
    Comparator<IndexedParagraph> byId =
        Comparator.comparing(each -> each.paragraph().id().toString());
    return switch (sort) {
      case RELEVANCE -> byId;
      case OLDEST_FIRST -> oldestFirst().thenComparing(byId);
      case NEWEST_FIRST -> newestFirst().thenComparing(byId);
      case DOCUMENT_ORDER ->
          Comparator.<IndexedParagraph, String>comparing(each -> counted(each.document().slug()))
              .thenComparing(each -> each.document().language().code())
              .thenComparingInt(IndexedParagraph::ordinal);
    };
  }

  private static String counted(String slug) {
    return Pattern.compile("\\d+")
        .matcher(slug)
        .replaceAll(n -> String.format(Locale.ROOT, "%08d", Long.parseLong(n.group())));
  }

  @Override
  public long scan(Query query, Filters filters, Consumer<IndexedParagraph> sink) {
    List<Hit> all =
        search(
                new SearchRequest(
                    query, filters, Sort.DOCUMENT_ORDER, 0, Integer.MAX_VALUE, Set.of()))
            .hits();
    all.forEach(hit -> sink.accept(hit.found()));
    return all.size();
  }

  @Override
  public Map<ParagraphId, IndexedParagraph> paragraphs(Collection<ParagraphId> ids) {
    return paragraphs.stream()
        .filter(found -> ids.contains(found.paragraph().id()))
        .collect(Collectors.toMap(found -> found.paragraph().id(), found -> found));
  }

  @Override
  public Set<ParagraphId> held(Collection<ParagraphId> ids) {
    return paragraphs(ids).keySet();
  }

  @Override
  public int deepest() {
    return Integer.MAX_VALUE;
  }

  @Override
  public List<SearchResult> search(List<SearchRequest> requests) {
    return requests.stream().map(this::search).toList();
  }

  @Override
  public Page<RejectedSource> rejected(int offset, int limit) {
    return new Page<>(0, List.of());
  }

  @Override
  public Page<ListedWork> works(WorkListRequest request) {
    throw new UnsupportedOperationException("the oracle only searches");
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    throw new UnsupportedOperationException("the oracle only searches");
  }

  @Override
  public IndexStatistics statistics() {
    throw new UnsupportedOperationException("the oracle only searches");
  }

  /** The paragraphs in reading order. */
  List<IndexedParagraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  @Override
  public List<SimilarParagraph> similarTo(IndexedParagraph subject, int limit) {
    throw new UnsupportedOperationException("not looked for");
  }

  @Override
  public TermDictionary terms() {
    throw new UnsupportedOperationException("no words");
  }

  @Override
  public Optional<Attachment> attachment(String name) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
