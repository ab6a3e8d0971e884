package dev.operative.engine;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.TextKey;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Page;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.StoredDocument;
import dev.operative.search.TermDictionary;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkSummary;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads every provision to answer: what engines are measured by, and what tests search that need
 * any engine. Ranks nothing: by relevance, provisions stand in the order of their ids.
 */
public class NaiveView implements IndexView {
  /** As far down as a search gives results. */
  public static final int DEEPEST = 10_000;

  private static final Set<Section> FURNITURE =
      Set.of(Section.HEADING, Section.FRONT_MATTER, Section.SIGNATURE);

  private final List<UnDocument> documents;
  private final List<RejectedSource> rejected;
  private final Map<String, Attachment> attachments;
  private final Instant committed;
  private final List<IndexedProvision> provisions;
  private final NaiveMatcher matcher;
  private final NaiveWordings wordings;

  NaiveView(
      Collection<UnDocument> documents,
      Collection<RejectedSource> rejected,
      Map<String, Attachment> attachments,
      Instant committed) {
    this.documents = List.copyOf(documents);
    this.rejected = List.copyOf(rejected);
    this.attachments = Map.copyOf(attachments);
    this.committed = committed;
    provisions = NaiveProvisions.of(documents);
    matcher = new NaiveMatcher(provisions);
    wordings = new NaiveWordings(provisions);
  }

  /** An index of some documents. */
  public NaiveView(Collection<UnDocument> documents) {
    this(documents, List.of(), Map.of(), Instant.EPOCH);
  }

  /** An index that gives some provisions to every scan, as they come. */
  public static NaiveView scanning(Iterable<IndexedProvision> provisions) {
    return new NaiveView(List.of()) {
      @Override
      public long scan(Query query, Filters filters, Consumer<IndexedProvision> sink) {
        long count = 0;
        for (IndexedProvision each : provisions) {
          sink.accept(each);
          count++;
        }
        return count;
      }
    };
  }

  /** Everything that can be found. */
  public List<IndexedProvision> provisions() {
    return List.copyOf(provisions);
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
    List<IndexedProvision> matching = matching(request.query());
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      facets.put(facet, NaiveFacets.count(facet, matching, request.filters(), request.values()));
    }
    List<IndexedProvision> kept = kept(matching, request.filters(), request.sort());
    List<List<IndexedProvision>> entries =
        request.isFolded() ? wordings.fold(kept) : kept.stream().map(List::of).toList();
    return new SearchResult(
        kept.size(),
        entries.size(),
        entries.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(each -> hit(each, request.marked(), request.shown()))
            .toList(),
        facets);
  }

  private List<IndexedProvision> matching(Query query) {
    return provisions.stream().filter(each -> matcher.matches(query, each)).toList();
  }

  private static List<IndexedProvision> kept(
      List<IndexedProvision> matching, Filters filters, Sort sort) {
    return matching.stream()
        .filter(each -> NaiveFacets.passes(each, filters))
        .sorted(NaiveOrder.of(sort))
        .toList();
  }

  /** The hit that the first provision of an entry is. */
  private Hit hit(List<IndexedProvision> entry, Optional<Query> marked, Optional<Language> shown) {
    IndexedProvision each = entry.getFirst();
    IndexedParagraph text = shown.map(each::shown).orElseGet(() -> each.versions().getFirst());
    return new Hit(
        each,
        text,
        0,
        marked
            .map(query -> matcher.highlights(query, each, text.paragraph().language()))
            .orElse(List.of()),
        NaiveWordings.repeats(entry));
  }

  @Override
  public Map<TextKey, Integer> wordings(Collection<TextKey> texts) {
    return wordings.of(texts);
  }

  /**
   * Works in the order of their first provisions. By relevance nothing is ranked, so all works are
   * equal and stand in document order.
   */
  @Override
  public synchronized DocumentResult searchDocuments(DocumentRequest request) {
    Map<String, List<IndexedProvision>> found = new LinkedHashMap<>();
    matching(request.query()).stream()
        .filter(each -> NaiveFacets.passes(each, request.filters()))
        .sorted(NaiveOrder.ofDocuments(request.sort()))
        .forEach(
            each -> found.computeIfAbsent(each.work().slug(), id -> new ArrayList<>()).add(each));
    return new DocumentResult(
        found.size(),
        found.values().stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(matching -> documentHit(matching, request))
            .toList());
  }

  private DocumentHit documentHit(List<IndexedProvision> matching, DocumentRequest request) {
    return new DocumentHit(
        matching.getFirst().work(),
        matching.size(),
        matching.stream()
            .sorted(NaiveOrder.of(request.sort()))
            .limit(request.each())
            .map(each -> hit(List.of(each), Optional.of(request.query()), request.shown()))
            .toList());
  }

  @Override
  public long scan(Query query, Filters filters, Consumer<IndexedProvision> sink) {
    List<IndexedProvision> all = inDocumentOrder(query, filters);
    all.forEach(sink);
    return all.size();
  }

  private synchronized List<IndexedProvision> inDocumentOrder(Query query, Filters filters) {
    return kept(matching(query), filters, Sort.DOCUMENT_ORDER);
  }

  @Override
  public Optional<IndexedProvision> provision(ProvisionId id) {
    return provisions.stream().filter(each -> each.provision().id().equals(id)).findFirst();
  }

  @Override
  public Map<ParagraphId, IndexedProvision> provisions(Collection<ParagraphId> ids) {
    Map<ParagraphId, IndexedProvision> found = new HashMap<>();
    for (IndexedProvision each : provisions) {
      each.provision().addresses().stream()
          .filter(ids::contains)
          .forEach(id -> found.put(id, each));
    }
    return found;
  }

  private List<WorkSummary> works() {
    return provisions.stream().map(IndexedProvision::work).distinct().toList();
  }

  @Override
  public Page<WorkSummary> works(WorkListRequest request) {
    return NaiveWorks.of(works(), request);
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    return NaiveDocuments.named(works(), documents, idOrSlug);
  }

  /** Those that share most of its words. */
  @Override
  public List<IndexedParagraph> similarTo(IndexedParagraph subject, int limit) {
    Set<String> own = words(subject.paragraph());
    return provisions.stream()
        .filter(each -> !each.work().slug().equals(subject.document().slug()))
        .flatMap(each -> each.versions().stream())
        .filter(each -> each.paragraph().language().equals(subject.paragraph().language()))
        .filter(each -> !each.part().slug().equals(subject.part().slug()))
        .filter(each -> !FURNITURE.contains(each.paragraph().section()))
        .filter(each -> shared(own, each) * 4 >= own.size())
        .sorted(Comparator.comparingInt((IndexedParagraph each) -> -shared(own, each)))
        .limit(limit)
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
    return new NaiveTerms(provisions, matcher.texts());
  }

  /** How many provisions of works that changed there are here or were there. */
  long changesSince(NaiveView before) {
    Map<String, List<IndexedProvision>> own = byWork(provisions);
    Map<String, List<IndexedProvision>> theirs = byWork(before.provisions);
    Set<String> works = new HashSet<>(own.keySet());
    works.addAll(theirs.keySet());
    return works.stream()
        .filter(work -> !Objects.equals(own.get(work), theirs.get(work)))
        .mapToLong(
            work ->
                Math.max(
                    own.getOrDefault(work, List.of()).size(),
                    theirs.getOrDefault(work, List.of()).size()))
        .sum();
  }

  private static Map<String, List<IndexedProvision>> byWork(List<IndexedProvision> provisions) {
    return provisions.stream().collect(Collectors.groupingBy(each -> each.work().slug()));
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
  public IndexView.Size size() {
    return new IndexView.Size(works().size(), provisions.size());
  }

  @Override
  public IndexStatistics statistics() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          NaiveFacets.count(facet, provisions, Filters.NONE, IndexStatistics.MOST_OPEN_VALUES));
    }
    return new IndexStatistics(
        works().size(), provisions.size(), facets, committed, rejected.size(), List.of());
  }

  @Override
  public void close() {}
}
