package dev.operative.lucene;

import dev.operative.engine.CommitContract;
import dev.operative.engine.CorpusContract;
import dev.operative.engine.Engines;
import dev.operative.engine.LookUpContract;
import dev.operative.engine.QueryLanguageContract;
import dev.operative.engine.SearchContract;
import dev.operative.engine.SuggestionContract;
import dev.operative.engine.VectorContract;
import dev.operative.engine.VectorEngines;
import dev.operative.engine.WordingContract;
import org.junit.jupiter.api.Nested;

/** The embedded engine keeps the contract of the ports. */
class LuceneEngineTest {
  private static final LuceneEngines LUCENE = new LuceneEngines(LuceneSearchEngine::open);

  @Nested
  class Search extends SearchContract {
    @Override
    protected Engines engines() {
      return LUCENE;
    }
  }

  @Nested
  class Wordings extends WordingContract {
    @Override
    protected Engines engines() {
      return LUCENE;
    }
  }

  @Nested
  class LookUps extends LookUpContract {
    @Override
    protected Engines engines() {
      return LUCENE;
    }
  }

  @Nested
  class Commits extends CommitContract {
    @Override
    protected Engines engines() {
      return LUCENE;
    }
  }

  @Nested
  class Vectors extends VectorContract {
    @Override
    protected VectorEngines engines() {
      return LUCENE;
    }
  }

  @Nested
  class Suggestions extends SuggestionContract {
    @Override
    protected Engines engines() {
      return LUCENE;
    }
  }

  @Nested
  class Corpus extends CorpusContract {
    @Override
    protected Engines engines() {
      return LUCENE;
    }
  }

  @Nested
  class QueryLanguage extends QueryLanguageContract {
    @Override
    protected Engines engines() {
      return LUCENE;
    }
  }
}
