package dev.operative.cli.output;

import dev.operative.fetch.FetchProgress;
import dev.operative.fetch.Fetcher;
import dev.operative.fetch.PublicSource;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.OptionalLong;

/// The progress of a fetch: on a terminal in one line that is drawn again and again, in a log with a line for every 25
/// megabytes.
public final class FetchLines implements FetchProgress, AutoCloseable {
  private static final long MEGABYTE = 1_000_000;
  private static final long STEP = 25 * MEGABYTE;
  private static final long NANOS_BETWEEN = 100_000_000L;

  private final Console console;
  private long drawn = System.nanoTime() - NANOS_BETWEEN;
  private long told;
  private int length;

  public FetchLines(Console console) {
    this.console = console;
  }

  @Override
  public void received(PublicSource source, long received, OptionalLong size) {
    String line =
        source.name()
            + ": "
            + received / MEGABYTE
            + (size.isPresent() ? " of " + size.getAsLong() / MEGABYTE : "")
            + " MB";
    if (console.errIsTerminal()) {
      draw(line);
    } else if (received - told >= STEP || received < told) {
      told = received;
      say(line);
    }
  }

  @Override
  public void waiting(PublicSource source, Duration pause, String reason) {
    say(source.name() + ": " + reason + "; asking again in " + pause.toSeconds() + " s");
  }

  @Override
  public void leftOut(PublicSource source, String file, String reason) {
    say(source.name() + ": left out " + file + ": " + reason);
  }

  /// Says what came of it.
  public void print(Fetcher.Outcome outcome) {
    told = 0;
    clear();
    console
        .out()
        .printf(
            "%s: %,d documents, %,d of them new or changed, %,d removed%n",
            outcome.source().name(), outcome.documents(), outcome.changed(), outcome.removed());
    console.out().flush();
  }

  private void say(String line) {
    clear();
    console.err().println(line);
    console.err().flush();
  }

  private void draw(String line) {
    long now = System.nanoTime();
    if (now - drawn >= NANOS_BETWEEN) {
      drawn = now;
      PrintWriter err = console.ownErr();
      err.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
      err.flush();
      length = line.length();
    }
  }

  /// Takes the line away that is drawn.
  public void clear() {
    if (length > 0) {
      PrintWriter err = console.ownErr();
      err.print("\r" + " ".repeat(length) + "\r");
      err.flush();
      length = 0;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
