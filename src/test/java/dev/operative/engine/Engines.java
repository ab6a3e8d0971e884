package dev.operative.engine;

import dev.operative.search.SearchEngine;
import dev.operative.search.index.ParagraphIndex;
import java.nio.file.Path;

/** An engine that is held to the contract of the ports. */
public interface Engines {
  /** Opens the index at a place to go on with it, an empty one when there is none. */
  ParagraphIndex write(Path place);

  /** Opens the index at a place to search it; whoever takes a view sees the newest commit. */
  SearchEngine read(Path place);
}
