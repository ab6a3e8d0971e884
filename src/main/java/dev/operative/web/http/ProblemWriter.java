package dev.operative.web.http;

import dev.operative.export.json.JsonWriter;

/// Writes problems as JSON.
public final class ProblemWriter {
  private static final JsonWriter JSON = new JsonWriter();

  private ProblemWriter() {}

  /// The problem as UTF-8.
  public static byte[] bytes(Problem problem) {
    return JSON.bytes(problem);
  }
}
