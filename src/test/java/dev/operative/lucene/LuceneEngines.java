package dev.operative.lucene;

import dev.operative.engine.Engines;
import dev.operative.engine.NaiveProvisions;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.ParagraphIndex;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The embedded engine.
 *
 * @param opened opens the index in a folder to search it
 */
record LuceneEngines(Function<Path, SearchEngine> opened) implements Engines {
  @Override
  public ParagraphIndex write(Path place) {
    return LuceneParagraphIndex.open(place, NaiveProvisions.ASSEMBLER);
  }

  @Override
  public SearchEngine read(Path place) {
    return opened.apply(place);
  }
}
