package dev.operative.web;

import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveWorks;
import dev.operative.search.Attachment;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.DocumentSummary;
import dev.operative.search.FacetCount;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.ListedWork;
import dev.operative.search.Page;
import dev.operative.search.RejectedSource;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.SimilarParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.TermDictionary;
import dev.operative.search.WorkListRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches a handful of documents in memory: a word is found wherever its letters occur. */
final class FakeEngine implements SearchEngine, IndexView, TermDictionary {
  private final List<StoredDocument> documents = new ArrayList<>();

  FakeEngine(List<UnDocument> given) {
    for (UnDocument document : given) {
      List<IndexedParagraph> paragraphs = new ArrayList<>();
      Map<Section, Integer> sections = new EnumMap<>(Section.class);
      document
          .parts()
          .forEach(
              part ->
                  part.paragraphs()
                      .forEach(
                          paragraph -> {
                            sections.merge(paragraph.section(), 1, Integer::sum);
                            paragraphs.add(
                                new IndexedParagraph(
                                    paragraph,
                                    part.header(),
                                    document.header(),
                                    paragraphs.size()));
                          }));
      documents.add(
          new StoredDocument(
              new DocumentSummary(
                  document.header(),
                  document.parts().stream().map(part -> part.header()).toList(),
                  sections),
              paragraphs));
    }
  }

  private Stream<IndexedParagraph> all() {
    return documents.stream().flatMap(document -> document.paragraphs().stream());
  }

  @Override
  public IndexView view() {
    return this;
  }

  @Override
  public TermDictionary terms() {
    return this;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    List<IndexedParagraph> matching =
        all()
            .filter(found -> passes(found, request.filters()) && matches(found, request.query()))
            .toList();
    List<Hit> hits =
        matching.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(found -> new Hit(found, 1, highlights(found, request.query())))
            .toList();
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    request.facets().forEach(facet -> facets.put(facet, count(facet, matching.stream())));
    return new SearchResult(matching.size(), hits, facets);
  }

  @Override
  public DocumentResult searchDocuments(DocumentRequest request) {
    List<DocumentHit> found = new ArrayList<>();
    for (StoredDocument document : documents) {
      List<Hit> hits =
          document.paragraphs().stream()
              .filter(each -> passes(each, request.filters()) && matches(each, request.query()))
              .map(each -> new Hit(each, 1, highlights(each, request.query())))
              .toList();
      if (!hits.isEmpty()) {
        found.add(
            new DocumentHit(
                document.summary(), hits.size(), hits.stream().limit(request.each()).toList()));
      }
    }
    return new DocumentResult(
        found.size(), found.stream().skip(request.offset()).limit(request.limit()).toList());
  }

  private static List<FacetCount> count(Facet facet, Stream<IndexedParagraph> paragraphs) {
    Map<String, Long> counts = new TreeMap<>();
    paragraphs.forEach(
        found -> values(facet, found).forEach(value -> counts.merge(value, 1L, Long::sum)));
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> values(Facet facet, IndexedParagraph found) {
    var paragraph = found.paragraph();
    var part = found.part();
    return switch (facet) {
      case LANGUAGE -> List.of(paragraph.language().code());
      case BODY -> List.of(part.body().name(dev.operative.document.Language.ENGLISH));
      case KIND -> List.of(part.kind().word());
      case STATUS -> List.of(part.status().word());
      case YEAR -> found.date().map(date -> "" + date.getYear()).stream().toList();
      case SECTION -> List.of(paragraph.section().word());
      case VERB -> paragraph.verbNames();
      case ADDRESSEE -> paragraph.addressees();
      case SUBJECT -> found.document().subjects();
      case CITES -> paragraph.citations().stream().map(c -> c.symbol().canonical()).toList();
      case SYMBOL -> part.symbol().map(symbol -> symbol.canonical()).stream().toList();
    };
  }

  private static boolean passes(IndexedParagraph found, Filters filters) {
    for (Facet facet : Facet.values()) {
      Set<String> wanted = filters.of(facet);
      if (!wanted.isEmpty() && values(facet, found).stream().noneMatch(wanted::contains)) {
        return false;
      }
    }
    return filters.from().isEmpty() || !found.date().orElseThrow().isBefore(filters.from().get());
  }

  private static boolean matches(IndexedParagraph found, Query query) {
    return switch (query) {
      case Query.All all -> true;
      case Query.In in ->
          found.paragraph().language().equals(in.language()) && matches(found, in.clause());
      case Query.Word word -> lower(found).contains(word.text().toLowerCase(Locale.ROOT));
      case Query.Phrase phrase -> lower(found).contains(phrase.text().toLowerCase(Locale.ROOT));
      case Query.Cites cites ->
          found.paragraph().citations().stream()
              .anyMatch(citation -> citation.symbol().equals(cites.symbol()));
      default -> false;
    };
  }

  private static List<Highlight> highlights(IndexedParagraph found, Query query) {
    return switch (query) {
      case Query.In in -> highlights(found, in.clause());
      case Query.Word word -> highlight(found, word.text());
      case Query.Phrase phrase -> highlight(found, phrase.text());
      default -> List.of();
    };
  }

  private static List<Highlight> highlight(IndexedParagraph found, String text) {
    int start = lower(found).indexOf(text.toLowerCase(Locale.ROOT));
    return List.of(new Highlight(start, start + text.length()));
  }

  private static String lower(IndexedParagraph found) {
    return found.paragraph().text().toLowerCase(Locale.ROOT);
  }

  @Override
  public long scan(Query query, Filters filters, Consumer<IndexedParagraph> sink) {
    List<IndexedParagraph> matching =
        all().filter(found -> passes(found, filters) && matches(found, query)).toList();
    matching.forEach(sink);
    return matching.size();
  }

  @Override
  public Map<ParagraphId, IndexedParagraph> paragraphs(Collection<ParagraphId> ids) {
    return all()
        .filter(found -> ids.contains(found.paragraph().id()))
        .collect(Collectors.toMap(found -> found.paragraph().id(), found -> found));
  }

  @Override
  public Set<ParagraphId> held(Collection<ParagraphId> ids) {
    return paragraphs(ids).keySet();
  }

  @Override
  public int deepest() {
    return 10_000;
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
    return NaiveWorks.of(documents.stream().map(StoredDocument::summary).toList(), request);
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    return documents.stream()
        .filter(
            document ->
                document.summary().header().id().equals(idOrSlug)
                    || document.summary().header().slug().equals(idOrSlug))
        .findFirst();
  }

  @Override
  public IndexStatistics statistics() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, count(facet, all()));
    }
    return new IndexStatistics(
        documents.size(),
        all().count(),
        facets,
        Instant.parse("2026-01-02T03:04:05Z"),
        0,
        List.of());
  }

  /** Whatever stands in other texts of the same language, in the same section. */
  @Override
  public List<SimilarParagraph> similarTo(IndexedParagraph subject, int limit) {
    return all()
        .filter(found -> found.paragraph().language().equals(subject.paragraph().language()))
        .filter(found -> found.paragraph().section() == subject.paragraph().section())
        .filter(found -> !found.part().slug().equals(subject.part().slug()))
        .limit(limit)
        .map(found -> new SimilarParagraph(found, false))
        .toList();
  }

  /** The words of the texts that begin so. */
  @Override
  public List<String> wordsFrom(String beginning, int limit) {
    return all()
        .flatMap(found -> Stream.of(lower(found).split("[^\\p{L}]+")))
        .filter(word -> word.startsWith(beginning.toLowerCase(Locale.ROOT)))
        .distinct()
        .limit(limit)
        .toList();
  }

  @Override
  public List<String> wordsLike(String word, int limit) {
    return word.equals("terorism") ? List.of("terrorism") : List.of();
  }

  @Override
  public List<String> symbolsFrom(String beginning, int limit) {
    return List.of();
  }

  @Override
  public Optional<Attachment> attachment(String name) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
