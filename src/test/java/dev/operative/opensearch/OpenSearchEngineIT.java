package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.engine.CommitContract;
import dev.operative.engine.CorpusContract;
import dev.operative.engine.Engines;
import dev.operative.engine.LookUpContract;
import dev.operative.engine.QueryLanguageContract;
import dev.operative.engine.SearchContract;
import dev.operative.engine.SuggestionContract;
import dev.operative.engine.WordingContract;
import dev.operative.opensearch.commit.Generations;
import dev.operative.search.index.IndexBusyException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
  void start(@TempDir Path home) throws IOException, InterruptedException {
    node = TriedNode.start(home);
    cluster = new ClusterEngines(node.address());
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
}
