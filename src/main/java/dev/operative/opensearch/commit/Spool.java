package dev.operative.opensearch.commit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Objects that wait in a temporary file until all of them are known: which wording a provision is of is known last, and to
/// write a provision twice would have the cluster count its words twice for a time.
final class Spool implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final Path file;
  private final Writer out;

  private Spool(Path file) throws IOException {
    this.file = file;
    this.out = Files.newBufferedWriter(file);
  }

  /// Begins an empty one.
  static Spool begin() {
    try {
      return new Spool(Files.createTempFile("operative-", ".ndjson"));
    } catch (IOException unwritable) {
      throw unwritable(unwritable);
    }
  }

  /// Adds an object under a name.
  void add(String name, Map<String, Object> object) {
    try {
      out.append(name).append('\n').append(JSON.writeValueAsString(object)).append('\n');
    } catch (IOException unwritable) {
      throw unwritable(unwritable);
    }
  }

  /// Gives all of them, in their order. Nothing is added afterwards.
  void drain(BiConsumer<String, Map<String, Object>> sink) {
    try {
      out.close();
      try (BufferedReader in = Files.newBufferedReader(file)) {
        for (String name = in.readLine(); name != null; name = in.readLine()) {
          sink.accept(name, JSON.readValue(in.readLine(), OBJECT));
        }
      }
    } catch (IOException unwritable) {
      throw unwritable(unwritable);
    }
  }

  private static UncheckedIOException unwritable(IOException cause) {
    return new UncheckedIOException(
        "The temporary folder cannot be written (%s); make room there, or set java.io.tmpdir in OPERATIVE_JAVA_OPTS"
            .formatted(cause.getMessage()),
        cause);
  }

  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(file);
    } catch (IOException unwritable) {
      throw unwritable(unwritable);
    }
  }
}
