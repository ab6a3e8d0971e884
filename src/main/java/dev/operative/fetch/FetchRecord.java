package dev.operative.fetch;

import dev.operative.file.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The record of a fetched source: its archive, when and where it came from, on which terms. Kept in a hidden file beside its
/// documents.
///
/// @param title what the source holds
/// @param from where its archive came from: an address, or a path
/// @param fetched when it was last found to be current
/// @param sha256 the checksum of the archive, in hexadecimal digits
/// @param bytes the size of the archive
/// @param documents how many of its files were taken
/// @param terms on which terms they may be used
/// @param etag the server's tag of the archive; empty when it gave none
/// @param lastModified the server's date of the archive, as it wrote it; empty when it gave none
public record FetchRecord(
    String title,
    String from,
    Instant fetched,
    String sha256,
    long bytes,
    int documents,
    String terms,
    String etag,
    String lastModified) {
  private static final String FILE = ".fetched.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The records of all sources that were fetched into a corpus, in the order of their folders' names. One that cannot be
  /// read is left out, as if it had not been written.
  ///
  /// @param corpus the corpus folder, which need not be there
  /// @throws IOException when the folder cannot be listed
  public static List<FetchRecord> all(Path corpus) throws IOException {
    Path fetched = corpus.resolve(Fetcher.FOLDER);
    List<FetchRecord> records = new ArrayList<>();
    if (Files.isDirectory(fetched)) {
      try (Stream<Path> folders = Files.list(fetched)) {
        for (Path folder : folders.sorted().toList()) {
          read(folder).ifPresent(records::add);
        }
      }
    }
    return records;
  }

  /// The record in a folder; empty when there is none that can be read, so that the source is fetched as if for the first
  /// time.
  static Optional<FetchRecord> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      return Optional.of(
          new FetchRecord(
              json.path("title").asString(""),
              json.path("from").asString(""),
              Instant.parse(json.path("fetched").asString("")),
              json.path("sha256").asString(""),
              json.path("bytes").asLong(0),
              json.path("documents").asInt(0),
              json.path("terms").asString(""),
              json.path("etag").asString(""),
              json.path("lastModified").asString("")));
    } catch (JacksonException | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  /// Writes the record, in place of the one that was there.
  void write(Path folder) throws IOException {
    Map<String, Object> json =
        Map.of(
            "title", title,
            "from", from,
            "fetched", fetched.toString(),
            "sha256", sha256,
            "bytes", bytes,
            "documents", documents,
            "terms", terms,
            "etag", etag,
            "lastModified", lastModified);
    DurableFile.write(
        folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
  }

  /// The same, found to be current at another time.
  FetchRecord current(Instant now) {
    return new FetchRecord(title, from, now, sha256, bytes, documents, terms, etag, lastModified);
  }

  /// What the server said of the archive.
  Downloader.Tags tags() {
    return new Downloader.Tags(etag, lastModified);
  }
}
