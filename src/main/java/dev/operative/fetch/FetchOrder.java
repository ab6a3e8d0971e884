package dev.operative.fetch;

import dev.operative.ingest.corpus.ArchiveName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// A source, and the place that it is to be had from.
public sealed interface FetchOrder {
  PublicSource source();

  /// The place, for people.
  String place();

  /// How much it is to be read, in bytes; empty when that is not known.
  OptionalLong size(Fetcher fetcher) throws FetchException, IOException;

  Fetcher.Outcome run(Fetcher fetcher, FetchProgress progress)
      throws FetchException, IOException, InterruptedException;

  /// @param from what the user gave: an address or path of one archive, or of a place with one for each source; empty for
  ///     the source's own address
  /// @throws FetchException when it is a path where there is none
  static FetchOrder of(PublicSource source, String from) throws FetchException {
    if (from.isEmpty()) {
      return new FromWeb(source, source.archive());
    }
    Optional<URI> mirror = WebAddress.parse(from);
    if (mirror.isPresent()) {
      boolean archive = ArchiveName.is(from);
      String slash = archive || from.endsWith("/") ? "" : "/";
      return new FromWeb(
          source, archive ? mirror.get() : URI.create(from + slash + source.name() + ".zip"));
    }
    Path path = Path.of(from);
    if (Files.isDirectory(path)) {
      return Stream.of(source.name() + ".zip", source.name())
          .map(path::resolve)
          .filter(Files::exists)
          .findFirst()
          .map(found -> new FromDisk(source, found))
          .orElseThrow(
              () ->
                  new FetchException(
                      "There is neither %s.zip nor a folder %s in %s"
                          .formatted(source.name(), source.name(), path)));
    }
    if (!Files.exists(path)) {
      throw new FetchException("There is no file or folder " + path + "; check --from");
    }
    return new FromDisk(source, path);
  }

  /// From an address.
  record FromWeb(PublicSource source, URI address) implements FetchOrder {
    @Override
    public String place() {
      return address.toString();
    }

    @Override
    public OptionalLong size(Fetcher fetcher) throws FetchException {
      return fetcher.size(source, address);
    }

    @Override
    public Fetcher.Outcome run(Fetcher fetcher, FetchProgress progress)
        throws FetchException, IOException, InterruptedException {
      return fetcher.fetch(source, address, progress);
    }
  }

  /// From an archive or folder on this machine.
  record FromDisk(PublicSource source, Path path) implements FetchOrder {
    @Override
    public String place() {
      return path.toString();
    }

    @Override
    public OptionalLong size(Fetcher fetcher) throws IOException {
      return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
    }

    @Override
    public Fetcher.Outcome run(Fetcher fetcher, FetchProgress progress)
        throws FetchException, IOException {
      return fetcher.fetch(source, path, progress);
    }
  }
}
