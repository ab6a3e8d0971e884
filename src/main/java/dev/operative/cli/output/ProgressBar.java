package dev.operative.cli.output;

import dev.operative.indexing.IndexProgress;
import java.io.PrintWriter;

/// Tells of progress in one line of a terminal that is drawn again and again.
public final class ProgressBar implements IndexProgress {
  private static final int WIDTH = 30;
  private static final long NANOS_BETWEEN = 100_000_000L;

  private final PrintWriter err;
  private long drawn = System.nanoTime() - NANOS_BETWEEN;
  private int length;

  public ProgressBar(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void advanced(State state) {
    long now = System.nanoTime();
    if (now - drawn < NANOS_BETWEEN && state.share() < 1) {
      return;
    }
    drawn = now;
    int filled = (int) (state.share() * WIDTH);
    String line =
        "indexing [%s%s] %3d %%  %,d files, %,d paragraphs"
            .formatted(
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                (int) (state.share() * 100),
                state.files(),
                state.paragraphs());
    err.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
    err.flush();
    length = line.length();
  }

  /// Takes the bar away.
  public void clear() {
    if (length > 0) {
      err.print("\r" + " ".repeat(length) + "\r");
      err.flush();
    }
  }
}
