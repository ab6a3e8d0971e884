package dev.operative.engine;

import dev.operative.search.meaning.VectorIndex;
import java.nio.file.Path;

/** An engine that keeps vectors of texts. */
public interface VectorEngines extends Engines {
  /** Opens the vectors of the index at a place to go on with them. */
  VectorIndex vectors(Path place, String revision);
}
