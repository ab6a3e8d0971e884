package dev.operative.cli.output;

import dev.operative.indexing.IndexProgress;
import java.io.PrintWriter;

/// Tells of progress in plain lines, one for every tenth of the way: for logs.
public final class ProgressLines implements IndexProgress {
  private static final int STEPS = 10;

  private final PrintWriter err;
  private int told;

  public ProgressLines(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void advanced(State state) {
    int step = (int) (state.share() * STEPS);
    if (step > told) {
      told = step;
      err.printf(
          "indexing: %d %%, %,d files, %,d paragraphs%n",
          step * 100 / STEPS, state.files(), state.paragraphs());
      err.flush();
    }
  }
}
