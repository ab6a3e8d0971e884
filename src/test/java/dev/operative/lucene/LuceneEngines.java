package dev.operative.lucene;

import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.VectorEngines;
import dev.operative.lucene.meaning.LuceneVectorIndex;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.meaning.VectorIndex;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The embedded engine.
 *
 * @param opened opens the index in a folder to search it
 */
record LuceneEngines(Function<Path, SearchEngine> opened) implements VectorEngines {
  @Override
  public ParagraphIndex write(Path place) {
    return LuceneParagraphIndex.open(place, NaiveProvisions.ASSEMBLER);
  }

  @Override
  public SearchEngine read(Path place) {
    return opened.apply(place);
  }

  @Override
  public VectorIndex vectors(Path place, String revision) {
    return LuceneVectorIndex.open(LuceneSearchEngine.vectorsOf(place), revision);
  }
}
