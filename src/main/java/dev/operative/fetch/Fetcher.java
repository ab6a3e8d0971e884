package dev.operative.fetch;

import dev.operative.document.Language;
import dev.operative.ingest.corpus.ArchiveName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.util.Timeout;

/// Brings public sources into the corpus folder: `fetched/NAME/…`, one file a document. Documents appear there whole and
/// one by one, when the archive has been read to its end without a fault; what is no longer in it is removed then. One
/// process at a time fetches into a corpus.
public final class Fetcher implements AutoCloseable {
  /// The folder of what was fetched, in the corpus folder.
  public static final String FOLDER = "fetched";

  private static final Timeout SILENCE = Timeout.ofSeconds(60);

  private final Path corpus;
  private final Unpacker unpacker;
  private final CloseableHttpClient client;
  private final Downloader downloader;
  private final InstantSource clock;

  /// @param corpus the corpus folder
  /// @param languages those that are read; documents in others are left in the archive
  /// @param environment the environment variables, for the proxy
  /// @param version the program's, for servers to know who asks
  public Fetcher(
      Path corpus, Set<Language> languages, Map<String, String> environment, String version) {
    this(
        corpus,
        languages,
        WebClient.of(environment, version, SILENCE),
        Thread::sleep,
        InstantSource.system());
  }

  Fetcher(
      Path corpus,
      Set<Language> languages,
      CloseableHttpClient client,
      Downloader.Pauses pauses,
      InstantSource clock) {
    this.corpus = corpus;
    this.unpacker = new Unpacker(languages);
    this.client = client;
    this.downloader = new Downloader(client, pauses);
    this.clock = clock;
  }

  /// What came of a fetch.
  ///
  /// @param documents how many of the source's documents lie in the corpus
  /// @param changed how many of them are new or others than before
  /// @param removed how many were taken out
  public record Outcome(PublicSource source, int documents, int changed, int removed) {}

  /// How large the archive at an address is; empty when the server does not say.
  ///
  /// @throws FetchException when the server cannot be reached
  public OptionalLong size(PublicSource source, URI address) throws FetchException {
    return downloader.size(source, address);
  }

  /// Downloads a source's archive when it is not the one that was fetched last, and brings its documents into the corpus.
  ///
  /// @throws FetchException when it is not to be had or is damaged; nothing in the corpus was changed
  /// @throws IOException when a folder cannot be written to
  public Outcome fetch(PublicSource source, URI address, FetchProgress progress)
      throws FetchException, IOException, InterruptedException {
    try (WorkFolder work = WorkFolder.take(corpus)) {
      SourceFolder folder = new SourceFolder(corpus, source);
      Optional<FetchRecord> known =
          folder.record().filter(record -> record.from().equals(address.toString()));
      Path archive = work.resolve(source.name() + archiveEnding(address));
      Optional<Downloader.Tags> tags =
          downloader.download(source, address, known.map(FetchRecord::tags), archive, progress);
      if (tags.isEmpty()) {
        FetchRecord current = known.orElseThrow().current(clock.instant());
        folder.write(current);
        return new Outcome(source, current.documents(), 0, 0);
      }
      try {
        return take(source, archive, address.toString(), tags.get(), work, progress);
      } finally {
        new PartialFile(archive).delete();
      }
    }
  }

  /// Brings the documents of an archive or folder on this machine into the corpus.
  ///
  /// @throws FetchException when it is damaged; nothing in the corpus was changed
  /// @throws IOException when it cannot be read or a folder cannot be written to
  public Outcome fetch(PublicSource source, Path from, FetchProgress progress)
      throws FetchException, IOException {
    try (WorkFolder work = WorkFolder.take(corpus)) {
      return take(source, from, from.toString(), Downloader.Tags.NONE, work, progress);
    }
  }

  private Outcome take(
      PublicSource source,
      Path from,
      String origin,
      Downloader.Tags tags,
      WorkFolder work,
      FetchProgress progress)
      throws FetchException, IOException {
    Path staging = work.resolve(source.name());
    remove(staging);
    Files.createDirectories(staging);
    try {
      List<Path> documents =
          unpacker.unpack(
              source, from, staging, (file, reason) -> progress.leftOut(source, file, reason));
      if (documents.isEmpty()) {
        throw new FetchException(
            source.name()
                + ": "
                + origin
                + " holds no document that can be read; the corpus was not changed");
      }
      SourceFolder folder = new SourceFolder(corpus, source);
      SourceFolder.Replaced replaced = folder.replace(documents, staging);
      boolean archive = Files.isRegularFile(from);
      folder.write(
          new FetchRecord(
              source.title(),
              origin,
              clock.instant(),
              archive ? sha256(from) : "",
              archive ? Files.size(from) : 0,
              documents.size(),
              source.terms(),
              tags.etag(),
              tags.lastModified()));
      return new Outcome(source, documents.size(), replaced.changed(), replaced.removed());
    } finally {
      remove(staging);
    }
  }

  /// By which a reader tells what kind of archive it is.
  private static String archiveEnding(URI address) {
    String ending = ArchiveName.ending(String.valueOf(address.getPath()));
    return ending.isEmpty() ? ".zip" : ending;
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
