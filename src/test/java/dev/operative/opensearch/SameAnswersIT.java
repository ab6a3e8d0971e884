package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.TextKey;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.RandomQueries;
import dev.operative.evaluation.EvaluationFileException;
import dev.operative.evaluation.JudgedQuery;
import dev.operative.evaluation.JudgedQueryFiles;
import dev.operative.indexing.VectorMaker;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.lucene.meaning.LuceneVectorIndex;
import dev.operative.opensearch.meaning.CopyFolder;
import dev.operative.search.DocumentRequest;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.WorkListRequest;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.ForwardingEncoder;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is read from an index, the one on a node with three shards gives what the embedded one
 * gives: {@code bin/try-cluster [CORPUS]}. {@code -Doperative.cluster.jars=FILE} names the jars of
 * a node, {@code -Doperative.cluster.address=URL} a node that runs already, {@code
 * -Doperative.corpus=DIR} other documents than the bundled ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswersIT {
  private static final int RANDOM = Integer.getInteger("operative.randomQueries", 100);
  private static final int LOOKED_UP = 100;

  private final ComparedView comparison = new ComparedView();
  private TriedNode node;
  private Optional<ClusterCost> cost = Optional.empty();
  private SearchEngine embedded;
  private SearchEngine cluster;
  private IndexView view;

  @BeforeAll
  void start(@TempDir Path home) throws IOException, InterruptedException {
    node = TriedNode.start(home);
    Path corpus = Path.of(System.getProperty("operative.corpus", "corpus"));
    IndexAddress.Cluster index = new IndexAddress.Cluster(List.of(node.address()), "same-answers");
    OpenSearchIndexes indexes =
        new OpenSearchIndexes(Map.of(CopyFolder.VARIABLE, home.resolve("copies").toString()));
    BundledCorpus.index(corpus, home.resolve("index"));
    try (ParagraphIndex writer = indexes.create(index, NaiveProvisions.ASSEMBLER)) {
      BundledCorpus.read(corpus, writer);
    }
    embedded = LuceneSearchEngine.open(home.resolve("index"));
    cluster = indexes.read(index);
    cost = node.started().map(own -> new ClusterCost(own, home.resolve("index")));
    view = comparison.of(embedded.view(), cluster.view());
    makeVectors(home.resolve("index"), indexes, index);
  }

  /** Makes each vector once, and keeps it in both indexes. */
  private void makeVectors(Path folder, OpenSearchIndexes indexes, IndexAddress.Cluster index) {
    SentenceEncoder encoder = new Remembering(Main.wiring().encoder(), new ConcurrentHashMap<>());
    Path beside = LuceneSearchEngine.vectorsOf(folder);
    try (VectorIndex here = LuceneVectorIndex.open(beside, encoder.revision());
        VectorIndex there = indexes.vectors(index, encoder.revision())) {
      for (VectorIndex vectors : List.of(here, there)) {
        new VectorMaker(encoder, vectors, 2)
            .make(VectorMaker.Texts.of(view, encoder), progress -> {});
      }
    }
  }

  /** An encoder that encodes each text once. */
  private record Remembering(SentenceEncoder encoder, Map<List<String>, EncodedText> known)
      implements ForwardingEncoder {
    @Override
    public EncodedText text(List<String> clauses, Language language) {
      return known.computeIfAbsent(clauses, unknown -> encoder.text(unknown, language));
    }
  }

  @AfterAll
  void stop() throws IOException {
    if (view != null) {
      System.out.println("asked and found the same: " + comparison.asked());
      if (cost.isPresent()) {
        cost.get().sayDisk("same-answers");
        cost.get().saySearches(cluster, embedded);
      }
      view.close();
      embedded.close();
      cluster.close();
    }
    if (node != null) {
      node.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void judgedQueries(Sort sort) throws Exception {
    SearchService service = Main.wiring().withoutMeaning().searchService();
    for (String set : List.of("eval", "eval/needs")) {
      for (JudgedQuery query : judged(set)) {
        service.ask(
            view,
            new Question(
                query.text(), Filters.NONE, sort, 0, 20, true, EnumSet.allOf(Facet.class)));
        if (sort == Sort.RELEVANCE) {
          service.ask(
              view,
              new Question(
                  query.text(), Filters.NONE, sort, 0, 20, true, EnumSet.allOf(Facet.class)));
        }
      }
    }
  }

  private static List<JudgedQuery> judged(String set) throws IOException, EvaluationFileException {
    return new JudgedQueryFiles(new FilterValues(Main.wiring().vocabulary()))
        .read(Path.of(set, "queries.tsv"), List.of(Path.of(set, "qrels.tsv")));
  }

  /** By meaning: the first page, one further down, and what a filter leaves. */
  @Test
  void judgedQueriesByMeaning() throws Exception {
    SearchService service = Main.wiring().searchService();
    assertThat(service.meaning(view).orElseThrow().ready()).isGreaterThan(0);
    Filters adopted =
        new Filters(Map.of(Facet.STATUS, Set.of("adopted")), Optional.empty(), Optional.empty());
    long near = 0;
    int number = 0;
    for (JudgedQuery query : judged("eval/needs")) {
      if (number++ % 2 == 0) {
        continue;
      }
      Filters filters = number % 3 == 2 ? adopted : Filters.NONE;
      Answer first =
          service.ask(
              view,
              new Question(
                  query.text(), filters, Sort.RELEVANCE, 0, 20, true, EnumSet.allOf(Facet.class)));
      near += first.tiers().getOrDefault(Tier.MEANING, 0L);
      if (number % 4 == 0) {
        service.ask(
            view, new Question(query.text(), filters, Sort.RELEVANCE, 40, 20, true, Set.of()));
      }
    }
    assertThat(near).as("provisions that only meaning finds").isGreaterThan(100);
  }

  @Test
  void randomQueries() {
    List<IndexedProvision> provisions = provisions();
    RandomQueries random = new RandomQueries(provisions, 20_170_101);
    int found = 0;
    for (int i = 0; i < RANDOM; i++) {
      Query query = random.query();
      Filters filters = random.filters();
      Sort sort = Sort.values()[i % Sort.values().length];
      found +=
          view.search(new SearchRequest(query, filters, sort, 0, 20, EnumSet.allOf(Facet.class)))
                      .total()
                  > 0
              ? 1
              : 0;
      view.searchDocuments(
          new DocumentRequest(
              query,
              filters,
              sort,
              Optional.empty(),
              Optional.empty(),
              0,
              10,
              3,
              RankingProfile.DEFAULT));
    }
    assertThat(found).as("queries that find something").isGreaterThan(RANDOM / 2);
  }

  private List<IndexedProvision> provisions() {
    List<IndexedProvision> provisions = new ArrayList<>();
    view.scan(new Query.All(), Filters.NONE, provisions::add);
    return provisions;
  }

  @Test
  void lookUps() {
    List<IndexedProvision> provisions = provisions();
    int step = Math.max(1, provisions.size() / LOOKED_UP);
    List<ParagraphId> ids = new ArrayList<>();
    List<TextKey> texts = new ArrayList<>();
    for (int i = 0; i < provisions.size(); i += step) {
      IndexedProvision each = provisions.get(i);
      IndexedParagraph first = each.versions().getFirst();
      assertThat(view.provision(each.provision().id())).contains(each);
      ids.addAll(each.provision().addresses());
      texts.add(TextKey.of(first.paragraph().text(), first.paragraph().language()));
      view.document(first.document().id());
      view.similarTo(first, 10);
    }
    view.provisions(ids);
    view.wordings(texts);
    view.matching(
        new Query.Word("terrorism"),
        provisions.stream().limit(LOOKED_UP).map(each -> each.provision().id()).toList());
    for (WorkListRequest.Order order : WorkListRequest.Order.values()) {
      view.works(WorkListRequest.all(order, 0, LOOKED_UP));
    }
    view.rejected(0, LOOKED_UP);
    view.size();
  }

  @Test
  void words() {
    for (String beginning : List.of("terr", "f", "secur", "恐", "恐怖", "s/res/", "a/")) {
      view.terms().wordsFrom(beginning, 20);
      view.terms().symbolsFrom(beginning, 20);
    }
    for (String slip : List.of("terorism", "finacing", "resoluton", "恐布主义", "决意", "安里会")) {
      view.terms().wordsLike(slip, 5);
    }
    for (Query query : Set.of(new Query.Wildcard("terror*"), new Query.Fuzzy("finacing", 2))) {
      view.search(new SearchRequest(query, Filters.NONE, Sort.RELEVANCE, 0, 20, Set.of()));
    }
  }
}
