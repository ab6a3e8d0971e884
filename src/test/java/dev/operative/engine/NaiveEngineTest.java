package dev.operative.engine;

import dev.operative.search.SearchEngine;
import dev.operative.search.index.ParagraphIndex;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Nested;

/** The engine that reads every paragraph keeps the contract that it is used to test others by. */
class NaiveEngineTest {
  /** Indexes in memory, told apart by their places. */
  private static final class InMemory implements Engines {
    private final Map<Path, NaiveIndex> indexes = new ConcurrentHashMap<>();

    private NaiveIndex at(Path place) {
      return indexes.computeIfAbsent(place, absent -> new NaiveIndex());
    }

    @Override
    public ParagraphIndex write(Path place) {
      return at(place).writer();
    }

    @Override
    public SearchEngine read(Path place) {
      return at(place);
    }
  }

  private static final Engines NAIVE = new InMemory();

  @Nested
  class Search extends SearchContract {
    @Override
    protected Engines engines() {
      return NAIVE;
    }
  }

  @Nested
  class Wordings extends WordingContract {
    @Override
    protected Engines engines() {
      return NAIVE;
    }
  }

  @Nested
  class LookUps extends LookUpContract {
    @Override
    protected Engines engines() {
      return NAIVE;
    }
  }

  @Nested
  class Commits extends CommitContract {
    @Override
    protected Engines engines() {
      return NAIVE;
    }
  }

  @Nested
  class Suggestions extends SuggestionContract {
    @Override
    protected Engines engines() {
      return NAIVE;
    }
  }

  @Nested
  class Corpus extends CorpusContract {
    @Override
    protected Engines engines() {
      return NAIVE;
    }

    /** It agrees with itself. */
    @Override
    protected int randomQueries() {
      return 20;
    }
  }

  @Nested
  class QueryLanguage extends QueryLanguageContract {
    @Override
    protected Engines engines() {
      return NAIVE;
    }
  }
}
