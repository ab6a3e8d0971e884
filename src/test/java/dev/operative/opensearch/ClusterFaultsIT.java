package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.NumberedTexts;
import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.Samples;
import dev.operative.engine.Samples.Line;
import dev.operative.opensearch.client.ClusterAccess;
import dev.operative.opensearch.client.ClusterClient;
import dev.operative.opensearch.client.FaultyProxy;
import dev.operative.opensearch.client.FaultyProxy.Fault;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A node whose disks are full, which is cut off, or which cannot begin what it is told to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterFaultsIT {
  private static final String BLOCK = "index.blocks.read_only_allow_delete";

  private static final int KILLS = Integer.getInteger("operative.kills", 2);

  private final OpenSearchIndexes indexes = new OpenSearchIndexes(Map.of());
  private TriedNode node;
  private ClusterClient client;
  private IndexAddress.Cluster index;
  private int tests;

  @BeforeAll
  void start(@TempDir Path home) throws IOException, InterruptedException {
    node = TriedNode.start(home);
    client = new ClusterClient(List.of(node.address()), ClusterAccess.of(Map.of()));
  }

  @AfterAll
  void stop() {
    if (node != null) {
      client.close();
      node.close();
    }
  }

  @BeforeEach
  void name() {
    tests++;
    index = new IndexAddress.Cluster(List.of(node.address()), "faults-" + tests);
  }

  private static UnDocument document(int number) {
    return Samples.resolution(
        "S/RES/%d (2020)".formatted(number),
        Language.ENGLISH,
        "2020-01-01",
        Line.operative("1", "Decides on matter %d".formatted(number)),
        Line.operative("2", "Decides to remain seized of the matter"));
  }

  /** What an index is asked is what the roles let its users do. */
  @Test
  void usersMayDoWhatIsAskedOfTheCluster() throws IOException {
    try (FaultyProxy proxy = new FaultyProxy(node.address())) {
      index = new IndexAddress.Cluster(List.of(proxy.address()), index.name());
      write(1, 2);
      write(2, 3);
      try (ParagraphIndex writer = indexes.create(index, NaiveProvisions.ASSEMBLER)) {
        writer.attach("terms.tsv", "a text");
        put(writer, 1, 2);
      }
      GrantedRights.of("operative_write").assertAllow(proxy.requests());
    }
    try (FaultyProxy proxy = new FaultyProxy(node.address())) {
      index = new IndexAddress.Cluster(List.of(proxy.address()), index.name());
      try (SearchEngine engine = indexes.read(index);
          IndexView view = engine.view()) {
        view.search(
            new SearchRequest(
                new Query.Word("matter"),
                Filters.NONE,
                Sort.RELEVANCE,
                0,
                20,
                Set.of(Facet.CITES)));
        view.attachment("terms.tsv");
        view.document("S-RES-1-2020.en");
        view.statistics();
        view.terms().wordsFrom("m", 5);
      }
      GrantedRights.of("operative_read").assertAllow(proxy.requests());
    }
  }

  private void write(int from, int to) {
    try (ParagraphIndex writer = indexes.write(index, NaiveProvisions.ASSEMBLER)) {
      put(writer, from, to);
    }
  }

  private static void put(ParagraphIndex writer, int from, int to) {
    for (int number = from; number <= to; number++) {
      writer.put(document(number), "first");
    }
    writer.commit();
  }

  private long provisions() {
    try (SearchEngine engine = indexes.read(index);
        IndexView view = engine.view()) {
      long found = view.scan(new Query.All(), Filters.NONE, any -> {});
      assertThat(view.size().provisions()).isEqualTo(found);
      return found;
    }
  }

  /** What a node does on its own when its disk is nearly full, or has room again. */
  private void block(String indexes, Object value) {
    Map<String, Object> setting = new HashMap<>();
    setting.put(BLOCK, value);
    client.send("PUT", "/" + indexes + "/_settings", setting);
  }

  private void failsForWantOfRoom(Runnable writing) {
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(writing::run)
        .withMessageContaining("disks")
        .withMessageContaining("make room")
        .satisfies(
            full -> assertThat(full.fault()).isEqualTo(IndexUnusableException.Fault.DISK_FULL));
  }

  @Test
  void aFullDiskIsSaidAndTheLastCommitIsSearchedOn() {
    write(1, 2);
    block(index.name() + "-*", true);
    failsForWantOfRoom(() -> write(3, 3));
    assertThat(provisions()).isEqualTo(4);
    block(index.name() + "-*", null);
    endLease();

    try (ParagraphIndex writer = indexes.write(index, NaiveProvisions.ASSEMBLER)) {
      writer.put(document(3), "first");
      block(index.name() + "-g*", true);
      failsForWantOfRoom(() -> put(writer, 4, 5));
    }
    assertThat(provisions()).isEqualTo(4);

    block(index.name() + "-g*", null);
    write(3, 4);
    assertThat(provisions()).isEqualTo(8);
  }

  /** As after a minute. */
  private void endLease() {
    client.send(
        "PUT", "/" + index.name() + "-writer/_doc/lease", Map.of("owner", "nobody", "until", 0));
  }

  @Test
  void aCommitThatCannotBeBegunWholeIsTakenAwayAndSaid() {
    write(1, 2);
    allocate("none");
    try {
      assertThatExceptionOfType(IndexUnusableException.class)
          .isThrownBy(() -> write(3, 3))
          .withMessageContaining("allocation/explain");
    } finally {
      allocate("all");
    }
    assertThat(client.get("/" + index.name() + "-g*/_alias").size()).isEqualTo(1);
    assertThat(provisions()).isEqualTo(4);
    write(3, 3);
    assertThat(provisions()).isEqualTo(6);
  }

  private void allocate(String what) {
    client.send(
        "PUT",
        "/_cluster/settings",
        Map.of("persistent", Map.of("cluster.routing.allocation.enable", what)));
  }

  @Test
  void whatIsCutOffWhileItIsWrittenIsWrittenOnce() throws Exception {
    try (FaultyProxy proxy = new FaultyProxy(node.address())) {
      index = new IndexAddress.Cluster(List.of(proxy.address()), index.name());
      AtomicBoolean done = new AtomicBoolean();
      Thread spoiler = Thread.ofVirtual().start(() -> proxy.loseEvery(8, done::get));
      try {
        for (int i = 0; i < 10; i++) {
          write(10 * i + 1, 10 * i + 10);
        }
      } finally {
        done.set(true);
        spoiler.join();
      }
      proxy.begin(Fault.NONE);
      assertThat(provisions()).isEqualTo(200);
    }
  }

  /** Twice, or as often as {@code -Doperative.kills=10} says, at random moments of a run. */
  @Test
  void aRunThatIsKilledLeavesTheCommitBeforeOrTheNext(@TempDir Path corpus) throws Exception {
    Random random = new Random(20_261_130);
    NumberedTexts.write(corpus, 0, 5);
    long since = System.nanoTime();
    assertThat(LoaderRun.start(corpus, index).waitFor()).isZero();
    long whole = System.nanoTime() - since;
    long ofEach = provisions() / 5;
    int texts = 5;
    int committed = 5;
    int kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      NumberedTexts.write(corpus, texts, 5);
      texts += 5;
      Process run = LoaderRun.start(corpus, index);
      Thread.sleep(Duration.ofNanos((long) (random.nextDouble() * whole)));
      run.destroyForcibly().waitFor();
      endLease();
      long found = provisions();
      assertThat(found).isIn(ofEach * committed, ofEach * texts);
      assertThat(indexes.verify(index).index()).isEmpty();
      kept += found == ofEach * committed ? 1 : 0;
      committed = (int) (found / ofEach);
    }
    assertThat(LoaderRun.start(corpus, index).waitFor()).isZero();
    assertThat(provisions()).isEqualTo(ofEach * texts);
    System.out.printf("killed %d times: the commit before stayed %d times%n", KILLS, kept);
  }

  @Test
  void moreValuesThanFitIntoAnAnswerAreCounted() {
    int many = 60_500;
    try (ParagraphIndex writer = indexes.write(index, NaiveProvisions.ASSEMBLER)) {
      writer.put(
          Samples.resolution(
              "S/RES/9999 (2020)",
              Language.ENGLISH,
              "2020-01-01",
              Line.operative("1", "Recalls everything")
                  .citing(
                      IntStream.rangeClosed(1, many)
                          .mapToObj("S/%d"::formatted)
                          .toArray(String[]::new))),
          "first");
      writer.commit();
    }
    try (SearchEngine engine = indexes.read(index);
        IndexView view = engine.view()) {
      String last = Symbol.parse("S/" + many).orElseThrow().toString();
      var result =
          view.search(
              new SearchRequest(
                  new Query.All(),
                  Filters.NONE.with(Facet.CITES, Set.of(last)),
                  Sort.RELEVANCE,
                  0,
                  20,
                  Set.of(Facet.CITES)));
      assertThat(result.facets().get(Facet.CITES))
          .anySatisfy(
              each -> {
                assertThat(each.value()).isEqualTo(last);
                assertThat(each.count()).isEqualTo(1);
              });
    }
  }
}
