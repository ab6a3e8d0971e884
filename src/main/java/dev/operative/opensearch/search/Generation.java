package dev.operative.opensearch.search;

import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SharedValues;
import dev.operative.lucene.words.CharacterPairs;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.commit.CommitRecord;
import dev.operative.opensearch.commit.Scan;
import dev.operative.opensearch.commit.StoredWords;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.opensearch.schema.WordReader;
import dev.operative.search.Deadline;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.WorkSummary;
import dev.operative.search.catalogue.ListedWorks;
import dev.operative.search.catalogue.Series;
import dev.operative.search.index.RejectedSource;
import dev.operative.vocabulary.table.Lazy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// A commit of an index on a cluster, with what is derived from it and kept as long as it is read. It never changes. Safe for
/// use by several threads.
public final class Generation {
  private static final List<String> OF_WORKS =
      List.of(Schema.WORK, IndexedFields.KEPT + "." + Schema.RECORD);

  private final ClusterClient cluster;
  private final String index;
  private final CommitRecord record;
  private final SharedValues shared = new SharedValues();
  private final Map<String, WorkSummary> summaries = new ConcurrentHashMap<>();
  private final Map<String, Integer> wordings = new ConcurrentHashMap<>();
  private final AtomicInteger lastWording = new AtomicInteger();
  private final Lazy<IndexView.Size> size = new Lazy<>(() -> CommitStatistics.size(this));
  private final Lazy<IndexStatistics> statistics = new Lazy<>(() -> CommitStatistics.of(this));
  private final Lazy<WordReader> words = new Lazy<>(this::readWords);
  private final Lazy<CharacterPairs> pairs = new Lazy<>(this::readPairs);
  private final Lazy<List<WorkSummary>> works = new Lazy<>(this::readWorks);
  private final Lazy<ListedWorks> listed = new Lazy<>(() -> new ListedWorks(works.get()));
  private final Lazy<List<RejectedSource>> rejections = new Lazy<>(this::readRejections);
  private final Lazy<Series> series = new Lazy<>(() -> new Series(works.get()));

  /// @param index the index of the cluster
  public Generation(ClusterClient cluster, String index, CommitRecord record) {
    this.cluster = cluster;
    this.index = index;
    this.record = record;
  }

  /// The cluster that it is on.
  public ClusterClient cluster() {
    return cluster;
  }

  /// The index of the cluster.
  public String index() {
    return index;
  }

  /// Its record.
  public CommitRecord record() {
    return record;
  }

  /// The words of the index, with how many provisions have each.
  public WordReader words() {
    return words.get();
  }

  CharacterPairs pairs() {
    return pairs.get();
  }

  /// Its works in their orders.
  public ListedWorks listed() {
    return listed.get();
  }

  Series series() {
    return series.get();
  }

  /// How many works and provisions it has.
  public IndexView.Size size() {
    return size.get();
  }

  /// What it holds as a whole.
  public IndexStatistics statistics() {
    return statistics.get();
  }

  /// The number of a wording, by its name.
  public int wording(String name) {
    return wordings.computeIfAbsent(name, unseen -> lastWording.incrementAndGet());
  }

  private WordReader readWords() {
    IndexView.Size all = size();
    try {
      return WordReader.of(
          StoredWords.read(cluster, Optional.of(index)).book(),
          Math.toIntExact(all.works() + all.provisions()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be written", impossible);
    }
  }

  private CharacterPairs readPairs() {
    try {
      return CharacterPairs.read(words());
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be read", impossible);
    }
  }

  private List<WorkSummary> readWorks() {
    List<WorkSummary> all = new ArrayList<>();
    new Scan(cluster, index, List.of(Schema.ORDER, Schema.WORK), OF_WORKS)
        .run(
            Map.of("term", Map.of(Schema.TYPE, Schema.WORK_SUMMARY)),
            Deadline.NONE,
            found -> all.add(StoredObjects.work(found, shared)));
    all.forEach(work -> summaries.put(work.slug(), work));
    return List.copyOf(all);
  }

  /// Searches the commit, with the statistics of all shards together.
  ///
  /// @param bodies the searches, as OpenSearch takes them; may be none
  /// @return the whole answers, in the order of the searches
  List<JsonNode> searches(List<Map<String, Object>> bodies, Deadline deadline) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    Map<String, Object> header =
        Map.of(
            "index",
            index,
            "search_type",
            "dfs_query_then_fetch",
            "allow_partial_search_results",
            false);
    List<Map<String, ?>> lines = new ArrayList<>();
    for (Map<String, Object> body : bodies) {
      lines.add(header);
      lines.add(body);
    }
    return cluster.searches(lines, deadline);
  }

  /// The first hits of a search, with the statistics of all shards together.
  List<JsonNode> hits(Map<String, Object> body, Deadline deadline) {
    return hits(searches(List.of(body), deadline).getFirst());
  }

  /// The hits of an answer.
  static List<JsonNode> hits(JsonNode answer) {
    return answer.path("hits").path("hits").valueStream().toList();
  }

  /// The files that were not taken, by name.
  public List<RejectedSource> rejections() {
    return rejections.get();
  }

  private List<RejectedSource> readRejections() {
    List<RejectedSource> all = new ArrayList<>();
    new Scan(cluster, index, List.of(Schema.FILE), List.of(Schema.FILE, IndexedFields.KEPT))
        .run(
            Map.of("term", Map.of(Schema.TYPE, Schema.REJECTION)),
            Deadline.NONE,
            found -> all.add(StoredObjects.rejection(found)));
    return List.copyOf(all);
  }

  /// The work with a slug.
  public Optional<WorkSummary> work(String slug) {
    read(Set.of(slug));
    return Optional.ofNullable(summaries.get(slug));
  }

  /// The works that works are known of.
  private void read(Collection<String> slugs) {
    Set<String> unknown = new TreeSet<>(slugs);
    unknown.removeAll(summaries.keySet());
    if (unknown.isEmpty()) {
      return;
    }
    List<String> names =
        unknown.stream().map(slug -> StoredObjects.name(Schema.WORK_SUMMARY, slug)).toList();
    for (JsonNode found :
        cluster.send("POST", "/" + index + "/_mget", Map.of("ids", names)).path("docs")) {
      if (found.path("found").asBoolean(false)) {
        WorkSummary work = StoredObjects.work(found, shared);
        summaries.put(work.slug(), work);
      }
    }
  }

  /// The provisions that were found.
  ///
  /// @param hits as a search gives them, with the record, the work and the ordinal of each
  public List<IndexedProvision> provisions(List<JsonNode> hits) {
    read(hits.stream().map(hit -> StoredObjects.value(hit, Schema.WORK)).toList());
    return hits.stream().map(this::provision).toList();
  }

  private IndexedProvision provision(JsonNode hit) {
    String slug = StoredObjects.value(hit, Schema.WORK);
    return new IndexedProvision(
        StoredObjects.provision(hit),
        work(slug)
            .orElseThrow(() -> new IllegalStateException("provisions without their work: " + slug)),
        hit.path("_source").path(Schema.ORDINAL).asInt());
  }
}
