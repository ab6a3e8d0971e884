package dev.operative.opensearch;

import dev.operative.document.ParagraphId;
import dev.operative.document.UnDocument;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.TextKey;
import dev.operative.lucene.query.CompiledFilters;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.words.IndexedTerms;
import dev.operative.opensearch.commit.Scan;
import dev.operative.opensearch.commit.StoredAttachment;
import dev.operative.opensearch.meaning.CopiedVectors;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.QueryDsl;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.opensearch.search.ClusterWords;
import dev.operative.opensearch.search.DocumentSearch;
import dev.operative.opensearch.search.Generation;
import dev.operative.opensearch.search.ProvisionSearch;
import dev.operative.opensearch.search.SharedRareWords;
import dev.operative.search.Deadline;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Page;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.StoredDocument;
import dev.operative.search.TermDictionary;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkSummary;
import dev.operative.search.catalogue.NamedVersion;
import dev.operative.search.index.Attachment;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// An index on a cluster at one commit.
///
/// @param vectors those of the index, whatever the commit
/// @param deadline when answers are given up
record ClusterIndexView(Generation commit, CopiedVectors vectors, Deadline deadline)
    implements IndexView {
  private static final List<String> OF_PROVISIONS =
      List.of(Schema.WORK, Schema.ORDINAL, IndexedFields.KEPT + "." + Schema.RECORD);
  private static final List<String> OF_SOURCES =
      List.of(Schema.FILE, IndexedFields.KEPT + "." + Schema.RECORD);

  @Override
  public int deepest() {
    return ProvisionSearch.DEEPEST;
  }

  @Override
  public List<SearchResult> search(List<SearchRequest> requests) {
    return new ProvisionSearch(commit, deadline).results(requests);
  }

  @Override
  public DocumentResult searchDocuments(DocumentRequest request) {
    return new DocumentSearch(commit, deadline).result(request);
  }

  @Override
  public long scan(Query query, Filters filters, Consumer<IndexedProvision> sink) {
    return Scan.inDocumentOrder(commit.cluster(), commit.index(), OF_PROVISIONS)
        .pages(
            QueryDsl.of(new CompiledFilters(filters).narrow(compiled(query))),
            deadline,
            page -> commit.provisions(page).forEach(sink));
  }

  private long scan(List<String> fields, Map<String, Object> query, Consumer<JsonNode> sink) {
    return Scan.inDocumentOrder(commit.cluster(), commit.index(), fields)
        .run(query, deadline, sink);
  }

  private org.apache.lucene.search.Query compiled(Query query) {
    return new QueryCompiler(commit.words(), deadline, RankingProfile.DEFAULT, Optional.empty())
        .compile(query)
        .whole();
  }

  @Override
  public Set<ProvisionId> matching(Query query, Collection<ProvisionId> provisions) {
    List<String> ids = provisions.stream().map(ProvisionId::toString).toList();
    Set<ProvisionId> matching = new HashSet<>();
    scan(
        List.of(Schema.ID),
        Map.of(
            "bool",
            Map.of(
                "filter",
                List.of(QueryDsl.of(compiled(query)), Map.of("terms", Map.of(Schema.ID, ids))))),
        hit -> ProvisionId.parse(StoredObjects.value(hit, Schema.ID)).ifPresent(matching::add));
    return matching;
  }

  @Override
  public Optional<IndexedProvision> provision(ProvisionId id) {
    return provisions(Schema.ID, List.of(id.toString())).stream().findFirst();
  }

  @Override
  public Map<ParagraphId, IndexedProvision> provisions(Collection<ParagraphId> ids) {
    Set<ParagraphId> asked = Set.copyOf(ids);
    Map<ParagraphId, IndexedProvision> found = new HashMap<>();
    for (IndexedProvision each :
        provisions(Schema.ADDRESS, asked.stream().map(ParagraphId::toString).toList())) {
      each.provision().addresses().stream()
          .filter(asked::contains)
          .forEach(address -> found.put(address, each));
    }
    return found;
  }

  private List<IndexedProvision> provisions(String field, List<String> values) {
    List<JsonNode> hits = new ArrayList<>();
    if (!values.isEmpty()) {
      scan(OF_PROVISIONS, Map.of("terms", Map.of(field, values)), hits::add);
    }
    return commit.provisions(hits);
  }

  @Override
  public Page<WorkSummary> works(WorkListRequest request) {
    return commit.listed().page(request);
  }

  @Override
  public Optional<StoredDocument> document(String idOrSlug) {
    return NamedVersion.of(idOrSlug, commit::work)
        .flatMap(named -> source(named.version().file()).map(named::in));
  }

  /// What was read in a file.
  private Optional<UnDocument> source(String file) {
    List<UnDocument> read = new ArrayList<>();
    new Scan(commit.cluster(), commit.index(), List.of(Schema.FILE), OF_SOURCES)
        .run(
            Map.of(
                "bool",
                Map.of(
                    "filter",
                    List.of(
                        Map.of("term", Map.of(Schema.FILE, file)),
                        Map.of("term", Map.of(Schema.TYPE, Schema.SOURCE))))),
            deadline,
            hit -> read.add(StoredObjects.document(hit)));
    return read.stream().findFirst();
  }

  @Override
  public List<IndexedParagraph> similarTo(IndexedParagraph subject, int limit) {
    return new SharedRareWords(commit, deadline).of(subject, limit);
  }

  @Override
  public TermDictionary terms() {
    return new IndexedTerms(new ClusterWords(commit, deadline));
  }

  @Override
  public Optional<Attachment> attachment(String name) {
    return Optional.ofNullable(commit.record().attachments().get(name))
        .flatMap(known -> StoredAttachment.read(commit.cluster(), commit.index(), name, known));
  }

  @Override
  public Optional<VectorView> vectors(String revision) {
    return vectors.view(revision, deadline);
  }

  @Override
  public Map<TextKey, Integer> wordings(Collection<TextKey> texts) {
    Map<TextKey, Integer> found = new HashMap<>();
    Set<TextKey> asked = Set.copyOf(texts);
    if (asked.isEmpty()) {
      return found;
    }
    List<String> keys = asked.stream().map(TextKey::hex).toList();
    scan(
        List.of(Schema.TEXT_KEY, Schema.WORDING),
        Map.of(
            "bool",
            Map.of(
                "filter",
                List.of(
                    Map.of("terms", Map.of(Schema.TEXT_KEY, keys)),
                    Map.of("exists", Map.of("field", Schema.WORDING))))),
        hit -> {
          int number = commit.wording(StoredObjects.value(hit, Schema.WORDING));
          for (JsonNode key : hit.path("_source").path(Schema.TEXT_KEY)) {
            TextKey text = new TextKey(key.asString());
            if (asked.contains(text)) {
              found.putIfAbsent(text, number);
            }
          }
        });
    return found;
  }

  @Override
  public Page<RejectedSource> rejected(int offset, int limit) {
    return Page.of(commit.rejections(), offset, limit);
  }

  @Override
  public IndexView.Size size() {
    return commit.size();
  }

  @Override
  public IndexStatistics statistics() {
    return commit.statistics();
  }

  /// Nothing is held open: a commit stays on the cluster for a time after the next one.
  @Override
  public void close() {}
}
