package dev.operative.ingest.child;

import java.time.Duration;

/// The time and memory that reading one file may take.
///
/// @param processor the most processor time
/// @param elapsed the most time altogether, however busy the machine is
/// @param mebibytes the most memory of the process that reads it
/// @param answerBytes the most bytes that the record of what was read may have
public record ReadBudget(Duration processor, Duration elapsed, int mebibytes, int answerBytes) {
  /// A report of 1,000 pages takes some seconds, and some 200 MiB.
  public static final ReadBudget DEFAULT =
      new ReadBudget(Duration.ofSeconds(60), Duration.ofMinutes(10), 768, 64 << 20);
}
