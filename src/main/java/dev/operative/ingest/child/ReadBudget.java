package dev.operative.ingest.child;

import java.time.Duration;

/// How much reading one file may cost.
///
/// @param processor of processor time
/// @param elapsed of time altogether, however busy the machine is
/// @param mebibytes of memory, for the process that reads it
/// @param answerBytes of the record of what was read
public record ReadBudget(Duration processor, Duration elapsed, int mebibytes, int answerBytes) {
  /// A report of 1,000 pages takes some seconds, and some 200 MiB.
  public static final ReadBudget DEFAULT =
      new ReadBudget(Duration.ofSeconds(60), Duration.ofMinutes(10), 768, 64 << 20);
}
