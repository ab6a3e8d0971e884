package dev.operative.fetch;

import dev.operative.document.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/// Brings public sources into the corpus folder: `fetched/NAME/…`, one file a document. Documents appear there whole and
/// one by one, when the archive has been read to its end without a fault; what is no longer in it is removed then.
public final class Fetcher implements AutoCloseable {
  /// The folder of what was fetched, in the corpus folder.
  public static final String FOLDER = "fetched";

  /// Where archives are kept while they are downloaded and unpacked; hidden, so that nothing in it is indexed.
  private static final String WORK = ".fetching";

  private static final Timeout CONNECT = Timeout.ofSeconds(20);
  private static final Timeout SILENCE = Timeout.ofSeconds(60);
  private static final int REDIRECTS = 10;

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
        client(environment, version, SILENCE),
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
    int present = present(source, folder(source)).size();
    Optional<FetchRecord> known =
        FetchRecord.read(folder(source))
            .filter(record -> record.from().equals(address.toString()))
            .filter(record -> record.documents() == present);
    Path archive = work().resolve(source.name() + suffix(address.getPath()));
    Optional<Downloader.Tags> tags =
        downloader.download(
            source,
            address,
            known
                .map(record -> new Downloader.Tags(record.etag(), record.lastModified()))
                .orElse(Downloader.Tags.NONE),
            archive,
            progress);
    if (tags.isEmpty() && known.isPresent()) {
      known.get().current(clock.instant()).write(folder(source));
      return new Outcome(source, known.get().documents(), 0, 0);
    }
    try {
      return take(source, archive, address.toString(), tags.orElse(Downloader.Tags.NONE), progress);
    } finally {
      new PartialFile(archive).delete();
    }
  }

  /// Brings the documents of an archive or folder on this machine into the corpus.
  ///
  /// @throws FetchException when it is damaged; nothing in the corpus was changed
  /// @throws IOException when it cannot be read or a folder cannot be written to
  public Outcome fetch(PublicSource source, Path from, FetchProgress progress)
      throws FetchException, IOException {
    return take(source, from, from.toString(), Downloader.Tags.NONE, progress);
  }

  private Outcome take(
      PublicSource source, Path from, String origin, Downloader.Tags tags, FetchProgress progress)
      throws FetchException, IOException {
    Path staging = work().resolve(source.name());
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
      Path folder = Files.createDirectories(folder(source));
      int removed = removeOthers(source, folder, Set.copyOf(documents));
      int changed = place(documents, staging, folder);
      boolean archive = Files.isRegularFile(from);
      new FetchRecord(
              source.title(),
              origin,
              clock.instant(),
              archive ? sha256(from) : "",
              archive ? Files.size(from) : 0,
              documents.size(),
              source.terms(),
              tags.etag(),
              tags.lastModified())
          .write(folder);
      return new Outcome(source, documents.size(), changed, removed);
    } finally {
      remove(staging);
    }
  }

  /// Moves documents to their places, those that are there already left alone.
  private static int place(List<Path> documents, Path staging, Path folder) throws IOException {
    int changed = 0;
    for (Path document : documents) {
      Path next = staging.resolve(document.toString());
      Path target = folder.resolve(document.toString());
      if (!Files.isRegularFile(target) || Files.mismatch(next, target) >= 0) {
        Files.createDirectories(target.getParent());
        Files.move(
            next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        changed++;
      }
    }
    return changed;
  }

  /// Removes what the archive no longer holds. Other files that people put there stay.
  private static int removeOthers(PublicSource source, Path folder, Set<Path> documents)
      throws IOException {
    List<Path> gone =
        present(source, folder).stream().filter(file -> !documents.contains(file)).toList();
    for (Path file : gone) {
      Files.delete(folder.resolve(file.toString()));
    }
    return gone.size();
  }

  /// The documents that are there, below the source's folder.
  private static List<Path> present(PublicSource source, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file ->
                  source.types().stream().anyMatch(type -> file.toString().endsWith("." + type)))
          .map(folder::relativize)
          .toList();
    }
  }

  private Path folder(PublicSource source) {
    return corpus.resolve(FOLDER).resolve(source.name());
  }

  private Path work() throws IOException {
    return Files.createDirectories(corpus.resolve(WORK));
  }

  /// By which a reader tells what kind of archive it is.
  private static String suffix(String path) {
    return path.matches("(?i).*\\.(?:zip|tar|tar\\.gz|tgz|tar\\.xz|txz|tar\\.bz2|tbz2)")
        ? path.replaceFirst("(?i)^.*?(\\.(?:tar\\.)?[a-z0-9]+)$", "$1")
        : ".zip";
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digested.transferTo(java.io.OutputStream.nullOutputStream());
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

  /// @param silence how long a server may send nothing
  static CloseableHttpClient client(
      Map<String, String> environment, String version, Timeout silence) {
    return HttpClients.custom()
        .setUserAgent("Operative/" + version)
        .setProxySelector(new EnvironmentProxies(environment))
        .setRedirectStrategy(new SafeRedirects())
        .setDefaultRequestConfig(
            RequestConfig.custom().setMaxRedirects(REDIRECTS).setResponseTimeout(silence).build())
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(silence)
                        .build())
                .build())
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .build();
  }

  /// Follows no redirect from an encrypted connection to one that is not.
  private static final class SafeRedirects extends DefaultRedirectStrategy {
    @Override
    public boolean isRedirectAllowed(
        HttpHost from, HttpHost to, HttpRequest redirect, HttpContext context) {
      return to.getSchemeName().equals("https") || !from.getSchemeName().equals("https");
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
