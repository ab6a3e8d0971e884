package dev.operative.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.engine.RandomQueries;
import dev.operative.evaluation.JudgedQuery;
import dev.operative.evaluation.JudgedQueryFiles;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.lucene.commit.Attachments;
import dev.operative.lucene.snapshot.Processors;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The searches that are made for the judged queries find on a node of OpenSearch with three shards
 * what they find in the embedded index: {@code bin/try-cluster [INDEX]}. {@code
 * -Doperative.cluster.jars=FILE} names the jars of a node, {@code -Doperative.index=INDEX} another
 * index than that of the bundled corpus.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterSearchIT {
  private static final String NAME = "operative-1";
  private static final double EQUAL = 1e-5;
  private static final int RANDOM = Integer.getInteger("operative.randomQueries", 100);

  private SearchEngine engine;
  private IndexView embedded;
  private DirectoryReader reader;
  private ClusterNode node;
  private ClusterSearch cluster;

  @BeforeAll
  void start(@TempDir Path home) throws IOException, InterruptedException {
    String jars = System.getProperty("operative.cluster.jars", "");
    assumeThat(jars).as("the jars of a node: bin/try-cluster").isNotEmpty();
    String ready = System.getProperty("operative.index", "");
    Path index = ready.isEmpty() ? home.resolve("index") : Path.of(ready);
    if (ready.isEmpty()) {
      BundledCorpus.index(Path.of("corpus"), index);
    }
    engine = LuceneSearchEngine.open(index);
    embedded = engine.view();
    reader = DirectoryReader.open(FSDirectory.open(index));
    node =
        ClusterNode.start(
            Files.readString(Path.of(jars)).strip(),
            home.resolve("node"),
            "one",
            "discovery.type=single-node");
    ClusterClient client = new ClusterClient(List.of(node.address()));
    ClusterIndex.write(reader, client, NAME, 0);
    Snapshot snapshot =
        new Snapshot(index, reader, new Attachments(Map.of(), List.of()), new Processors(1, 1));
    cluster = new ClusterSearch(client, NAME, snapshot, embedded, ClusterIndex.textFields(reader));
  }

  @AfterAll
  void stop() throws IOException {
    if (node != null) {
      node.close();
      reader.close();
      embedded.close();
      engine.close();
    }
  }

  /**
   * Reads everything from the embedded index, but asks the cluster too whenever provisions are
   * searched.
   */
  private IndexView comparing(List<SearchRequest> compared) {
    return (IndexView)
        Proxy.newProxyInstance(
            IndexView.class.getClassLoader(),
            new Class<?>[] {IndexView.class},
            (proxy, method, arguments) -> {
              Object answer = invoke(method, arguments);
              if (method.getName().equals("search")) {
                List<SearchRequest> requests = requests(arguments[0]);
                List<SearchResult> expected = results(answer);
                List<SearchResult> found = cluster.search(requests);
                for (int i = 0; i < requests.size(); i++) {
                  assertEqual(requests.get(i), found.get(i), expected.get(i));
                }
                compared.addAll(requests);
              }
              return answer;
            });
  }

  private Object invoke(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(embedded, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static List<SearchRequest> requests(Object argument) {
    return argument instanceof List<?> several
        ? several.stream().map(SearchRequest.class::cast).toList()
        : List.of((SearchRequest) argument);
  }

  private static List<SearchResult> results(Object answer) {
    return answer instanceof List<?> several
        ? several.stream().map(SearchResult.class::cast).toList()
        : List.of((SearchResult) answer);
  }

  private static void assertEqual(
      SearchRequest request, SearchResult found, SearchResult expected) {
    assertThat(found.total()).as("total of " + request).isEqualTo(expected.total());
    assertThat(found.entries()).as("entries of " + request).isEqualTo(expected.entries());
    assertThat(found.facets()).as("facets of " + request).isEqualTo(expected.facets());
    assertThat(ids(found)).as("hits of " + request).isEqualTo(ids(expected));
    for (int i = 0; i < expected.hits().size(); i++) {
      double score = expected.hits().get(i).score();
      assertThat(found.hits().get(i).score())
          .as("score of hit " + i + " of " + request)
          .isCloseTo(score, within(EQUAL * Math.max(1, score)));
    }
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.provision().provision().id().toString()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void searchesForJudgedQueriesFindTheSame(Sort sort) throws Exception {
    SearchService service = Main.wiring().withoutMeaning().searchService();
    List<SearchRequest> compared = new ArrayList<>();
    IndexView view = comparing(compared);
    FilterValues values = new FilterValues(Main.wiring().vocabulary());
    Filters narrowed = Filters.NONE;
    for (String set : List.of("eval", "eval/needs")) {
      for (JudgedQuery query :
          new JudgedQueryFiles(values)
              .read(Path.of(set, "queries.tsv"), List.of(Path.of(set, "qrels.tsv")))) {
        service.ask(
            view,
            new Question(query.text(), narrowed, sort, 0, 20, true, EnumSet.allOf(Facet.class)));
      }
    }
    assertThat(compared).hasSizeGreaterThan(80);
    System.out.printf("%,d searches in the order %s found the same%n", compared.size(), sort);
  }

  @Test
  void randomQueriesFindTheSame() throws IOException {
    List<IndexedProvision> provisions = new ArrayList<>();
    embedded.scan(new Query.All(), Filters.NONE, provisions::add);
    RandomQueries random = new RandomQueries(provisions, 20_170_101);
    int found = 0;
    int compared = 0;
    while (compared < RANDOM) {
      Query query = random.query();
      Filters filters = random.filters();
      Sort sort = Sort.values()[compared++ % Sort.values().length];
      SearchRequest request =
          new SearchRequest(query, filters, sort, 0, 20, EnumSet.allOf(Facet.class));
      SearchResult expected = embedded.search(request);
      assertEqual(request, cluster.search(List.of(request)).getFirst(), expected);
      found += expected.total() > 0 ? 1 : 0;
    }
    assertThat(found).as("queries that find something").isGreaterThan(RANDOM / 2);
    System.out.printf("%,d random queries found the same%n", compared);
  }
}
