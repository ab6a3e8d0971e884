package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.operative.document.work.TextKey;
import dev.operative.engine.CommitContract;
import dev.operative.engine.CorpusContract;
import dev.operative.engine.Engines;
import dev.operative.engine.LookUpContract;
import dev.operative.engine.QueryLanguageContract;
import dev.operative.engine.SearchContract;
import dev.operative.engine.SuggestionContract;
import dev.operative.engine.VectorContract;
import dev.operative.engine.WordingContract;
import dev.operative.opensearch.commit.Generations;
import dev.operative.opensearch.meaning.CopiedVectors;
import dev.operative.opensearch.meaning.StoredVectors;
import dev.operative.opensearch.meaning.VectorCommit;
import dev.operative.search.Deadline;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.meaning.VectorView;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine on a cluster keeps the contract of the ports, on one node with three shards: {@code
 * -Doperative.cluster.jars=FILE} names the jars of a node, {@code -Doperative.cluster.address=URL}
 * a node that runs already.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenSearchEngineIT {
  private TriedNode node;
  private ClusterEngines cluster;

  @BeforeAll
  void start(@TempDir Path home, @TempDir Path copies) throws IOException, InterruptedException {
    node = TriedNode.start(home);
    cluster = new ClusterEngines(node.address(), copies);
  }

  @AfterAll
  void stop() {
    if (node != null) {
      node.close();
    }
  }

  @Nested
  class Search extends SearchContract {
    @Override
    protected Engines engines() {
      return cluster;
    }
  }

  @Nested
  class Wordings extends WordingContract {
    @Override
    protected Engines engines() {
      return cluster;
    }
  }

  @Nested
  class LookUps extends LookUpContract {
    @Override
    protected Engines engines() {
      return cluster;
    }
  }

  @Nested
  class Commits extends CommitContract {
    @Override
    protected Engines engines() {
      return cluster;
    }

    private Optional<String> generation() {
      return cluster.generations(place).current();
    }

    @Test
    void aSecondWriterIsTold() {
      assertThatExceptionOfType(IndexBusyException.class)
          .isThrownBy(() -> engines().write(place))
          .withMessageContaining("Another run is writing the index");
    }

    @Test
    void whatARunThatDiedHadBegunIsTakenAway() {
      Generations generations = cluster.generations(place);
      String begun = generations.begin(generation());
      index.close();
      assertThat(generations.all()).contains(begun);

      index = engines().write(place);

      assertThat(generations.all()).doesNotContain(begun);
      assertThat(all(view)).hasSize(7);
    }

    @Test
    void aCommitIsTakenAwayOnceTheOneAfterItIsOld() {
      String first = generation().orElseThrow();
      index.remove(CHINESE.header().file());
      index.commit();
      String second = generation().orElseThrow();
      assertThat(cluster.generations(place).all()).contains(first, second);
      cluster.makeOld(second);
      index.put(CHINESE, "back");
      index.commit();

      assertThat(cluster.generations(place).all()).contains(second).doesNotContain(first);
    }
  }

  @Nested
  class Vectors extends VectorContract {
    @Override
    protected ClusterEngines engines() {
      return cluster;
    }

    private List<StoredVectors.Change> changes(long after, long last) {
      List<StoredVectors.Change> changes = new ArrayList<>();
      cluster.storedVectors(place, ENCODER.revision()).changes(after, last, changes::add);
      return changes;
    }

    private long committed() {
      return cluster
          .storedVectors(place, ENCODER.revision())
          .committed(Deadline.NONE)
          .orElseThrow()
          .number();
    }

    @Test
    void aCommitWritesWhatChangedAlone() {
      add("freeze funds", "close borders");
      vectors.commit(WANTED);
      long first = committed();
      add("protect children");
      vectors.remove(Set.of(key("freeze funds")));
      vectors.commit(WANTED);
      assertThat(changes(first, committed()))
          .containsExactlyInAnyOrder(
              new StoredVectors.Change(
                  key("protect children"), Optional.of(encode("protect children"))),
              new StoredVectors.Change(key("freeze funds"), Optional.empty()));
      long second = committed();
      reopen();
      vectors.commit(WANTED);
      assertThat(committed()).as("nothing changed").isEqualTo(second);
    }

    @Test
    void verifyMissesVectorsThatAreGone() {
      add("freeze funds", "close borders");
      vectors.commit(WANTED);
      StoredVectors stored = cluster.storedVectors(place, ENCODER.revision());
      assertThat(stored.fault()).isEmpty();
      cluster.delete(stored.index(), key("freeze funds").hex());
      assertThat(stored.fault()).hasValue("1 texts have their vectors in place of 2");
    }

    @Test
    void aMakerThatWasKilledIsGoneOnFrom() {
      vectors.commit(WANTED);
      List<TextKey> all = new ArrayList<>();
      for (int i = 0; i < 301; i++) {
        add("text " + i);
        all.add(key("text " + i));
      }
      cluster.endLeaseOfVectors(place);
      try (VectorIndex next = engines().vectors(place, ENCODER.revision())) {
        assertThat(next.held()).as("what had been sent").hasSizeGreaterThan(200);
        try (VectorView none = near()) {
          assertThat(none.size()).as("what was committed").isZero();
        }
        assertThatExceptionOfType(IndexBusyException.class)
            .isThrownBy(() -> vectors.commit(WANTED));
        all.removeAll(next.held());
        all.forEach(left -> next.add(left, encode("whatever")));
        next.commit(301);
      }
      try (VectorView whole = near()) {
        assertThat(whole.size()).isEqualTo(301);
      }
    }

    @Test
    void aServerAnswersWhileTheyAreCopied() {
      add("freeze funds");
      vectors.commit(WANTED);
      List<Runnable> later = new ArrayList<>();
      try (CopiedVectors served = cluster.copiedVectors(place, later::add)) {
        assertThat(served.view(ENCODER.revision(), Deadline.NONE)).isEmpty();
        assertThat(served.view(ENCODER.revision(), Deadline.NONE)).isEmpty();
        assertThat(later).hasSize(1);
        later.removeFirst().run();
        add("close borders");
        vectors.commit(WANTED);
        try (VectorView before = served.view(ENCODER.revision(), Deadline.NONE).orElseThrow()) {
          assertThat(before.size()).isEqualTo(1);
          later.removeFirst().run();
          try (VectorView after = served.view(ENCODER.revision(), Deadline.NONE).orElseThrow()) {
            assertThat(after.size()).isEqualTo(2);
          }
          assertThat(before.size()).isEqualTo(1);
        }
        assertThat(later).isEmpty();
      }
    }

    @Test
    void aClusterThatIsPutBackIsCopiedAgain() {
      add("freeze funds");
      vectors.commit(WANTED);
      StoredVectors stored = cluster.storedVectors(place, ENCODER.revision());
      VectorCommit first = stored.committed(Deadline.NONE).orElseThrow();
      add("close borders");
      vectors.commit(WANTED);
      near().close();
      cluster.delete(stored.index(), key("close borders").hex());
      cluster.putBack(stored, first);
      try (VectorView back = near()) {
        assertThat(back.vectors(Set.of(key("freeze funds"), key("close borders"))))
            .containsOnlyKeys(key("freeze funds"));
      }
    }

    @Test
    void processesOfAMachineShareACopy() {
      add("freeze funds");
      vectors.commit(WANTED);
      near().close();
      try (CopiedVectors another = cluster.copiedVectors(place, never -> fail("copied again"));
          VectorView copied = another.view(ENCODER.revision(), Deadline.NONE).orElseThrow()) {
        assertThat(copied.size()).isEqualTo(1);
      }
    }

    @Test
    void aDamagedCopyIsMadeAnew() throws IOException {
      add("freeze funds", "close borders");
      vectors.commit(WANTED);
      near().close();
      engine.close();
      try (Stream<Path> files =
          Files.walk(cluster.copy(cluster.storedVectors(place, ENCODER.revision())))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.endsWith("write.lock")) {
            Files.write(file, new byte[] {1});
          }
        }
      }
      engine = engines().read(place);
      view = engine.view();
      try (VectorView anew = near()) {
        assertThat(anew.size()).isEqualTo(2);
      }
    }
  }

  @Nested
  class Suggestions extends SuggestionContract {
    @Override
    protected Engines engines() {
      return cluster;
    }
  }

  @Nested
  class Corpus extends CorpusContract {
    @Override
    protected Engines engines() {
      return cluster;
    }

    /** Each is some twenty requests. */
    @Override
    protected int randomQueries() {
      return Integer.getInteger("operative.randomQueries", 100);
    }
  }

  @Nested
  class QueryLanguage extends QueryLanguageContract {
    @Override
    protected Engines engines() {
      return cluster;
    }
  }

  @Nested
  class Loads extends SharedLoads {
    @Override
    URI node() {
      return node.address();
    }
  }
}
