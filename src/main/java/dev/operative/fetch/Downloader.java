package dev.operative.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;

/// Downloads files over HTTP. What was cut off goes on where it ended when the server still has the same file; a server that
/// is busy is asked again when it says so.
final class Downloader {
  private static final int ATTEMPTS = 6;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
  private static final int BUFFER = 1 << 16;

  /// Far more than any collection of documents needs.
  private static final long MOST_BYTES = 8L << 30;

  private final CloseableHttpClient client;
  private final Pauses pauses;

  Downloader(CloseableHttpClient client, Pauses pauses) {
    this.client = client;
    this.pauses = pauses;
  }

  /// Waits between attempts.
  @FunctionalInterface
  interface Pauses {
    void pause(Duration pause) throws InterruptedException;
  }

  /// What a server says of a file; texts are empty when it says nothing.
  record Tags(String etag, String lastModified) {
    static final Tags NONE = new Tags("", "");

    static Tags of(ClassicHttpResponse response) {
      return new Tags(
          header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
    }

    /// What tells a server that the rest of a file is wanted only when it is still the same; empty when nothing does: a
    /// weak tag says that two files mean the same, not that they are equal byte for byte.
    String validator() {
      return !etag.isEmpty() && !etag.startsWith("W/") ? etag : lastModified;
    }
  }

  /// How large a file is; empty when the server does not say.
  ///
  /// @throws FetchException when it cannot be reached or has no such file
  OptionalLong size(PublicSource source, URI address) throws FetchException {
    try {
      return client.execute(
          new HttpHead(address),
          response -> {
            String length = header(response, HttpHeaders.CONTENT_LENGTH);
            return response.getCode() == HttpStatus.SC_OK && length.matches("\\d{1,15}")
                ? OptionalLong.of(Long.parseLong(length))
                : OptionalLong.empty();
          });
    } catch (IOException unreachable) {
      throw unreachable(source, address, unreachable);
    }
  }

  /// Downloads a file to the end.
  ///
  /// @param known what the server said of the file that is there already; empty when none is
  /// @param target where it goes; what is there of an earlier download that was cut off is made use of
  /// @return what the server says of the file; empty when the one that is there is still current
  /// @throws FetchException when it is not to be had now; what has come so far stays for the next time
  /// @throws FileSystemException when it cannot be written
  Optional<Tags> download(
      PublicSource source, URI address, Optional<Tags> known, Path target, FetchProgress progress)
      throws FetchException, FileSystemException, InterruptedException {
    PartialFile part = new PartialFile(target);
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(source, address, known, part, progress);
      } catch (AgainException again) {
        Duration next = again.after.isZero() ? pause : again.after;
        if (attempt == ATTEMPTS || next.compareTo(LONGEST_PAUSE) > 0) {
          throw new FetchException(
              source.name()
                  + ": "
                  + again.getMessage()
                  + (again.after.isZero() ? "" : ", and asks to wait " + words(again.after))
                  + "; start the same command later, it goes on where it ended",
              again);
        }
        progress.waiting(source, next, String.valueOf(again.getMessage()));
        pauses.pause(next);
        pause = pause.multipliedBy(2);
      } catch (FileSystemException unwritable) {
        throw unwritable;
      } catch (IOException unreachable) {
        throw unreachable(source, address, unreachable);
      }
    }
  }

  private Optional<Tags> attempt(
      PublicSource source,
      URI address,
      Optional<Tags> known,
      PartialFile part,
      FetchProgress progress)
      throws IOException, FetchException {
    HttpGet request = new HttpGet(address);
    long there = part.resumable();
    if (there > 0) {
      request.setHeader(HttpHeaders.RANGE, "bytes=" + there + "-");
      request.setHeader(HttpHeaders.IF_RANGE, part.validator());
    } else {
      header(request, HttpHeaders.IF_NONE_MATCH, known.map(Tags::etag).orElse(""));
      header(request, HttpHeaders.IF_MODIFIED_SINCE, known.map(Tags::lastModified).orElse(""));
    }
    try {
      return client.execute(
          request,
          response ->
              switch (response.getCode()) {
                case HttpStatus.SC_NOT_MODIFIED -> {
                  if (known.isEmpty()) {
                    throw new RefusedException(address + " says that nothing changed since never");
                  }
                  yield Optional.empty();
                }
                case HttpStatus.SC_OK -> {
                  part.begin(Tags.of(response).validator());
                  yield Optional.of(receive(source, response, part, progress));
                }
                case HttpStatus.SC_PARTIAL_CONTENT -> {
                  requireRest(response, there, part);
                  yield Optional.of(receive(source, response, part, progress));
                }
                case HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE -> {
                  part.begin("");
                  throw new AgainException("the server no longer has the file that was begun");
                }
                case HttpStatus.SC_TOO_MANY_REQUESTS,
                    HttpStatus.SC_INTERNAL_SERVER_ERROR,
                    HttpStatus.SC_BAD_GATEWAY,
                    HttpStatus.SC_SERVICE_UNAVAILABLE,
                    HttpStatus.SC_GATEWAY_TIMEOUT ->
                    throw new AgainException(
                        "the server is busy (status " + response.getCode() + ")",
                        RetryAfter.of(header(response, HttpHeaders.RETRY_AFTER))
                            .orElse(Duration.ZERO));
                default ->
                    throw new RefusedException(
                        address
                            + " is answered with status "
                            + response.getCode()
                            + "; the archive may have moved: name another place with --from");
              });
    } catch (RefusedException refused) {
      throw new FetchException(source.name() + ": " + refused.getMessage(), refused);
    }
  }

  private static void requireRest(ClassicHttpResponse response, long there, PartialFile part)
      throws IOException {
    if (!header(response, HttpHeaders.CONTENT_RANGE).startsWith("bytes " + there + "-")) {
      part.begin("");
      throw new AgainException("the server sent another part than was asked for");
    }
  }

  private Tags receive(
      PublicSource source, ClassicHttpResponse response, PartialFile part, FetchProgress progress)
      throws IOException {
    HttpEntity entity = response.getEntity();
    long before = part.size();
    OptionalLong size =
        entity == null || entity.getContentLength() < 0
            ? OptionalLong.empty()
            : OptionalLong.of(before + entity.getContentLength());
    requireBearable(size.orElse(0));
    try (InputStream in = entity == null ? InputStream.nullInputStream() : entity.getContent()) {
      copy(in, part, before, received -> progress.received(source, received, size));
    }
    return Tags.of(response);
  }

  private static void copy(InputStream in, PartialFile part, long before, LongConsumer progress)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long received = before;
    try (OutputStream out = part.append()) {
      for (int read = read(in, buffer, received); read >= 0; read = read(in, buffer, received)) {
        part.write(out, buffer, read);
        received += read;
        progress.accept(received);
        requireBearable(received);
      }
    }
  }

  private static void requireBearable(long bytes) throws RefusedException {
    if (bytes > MOST_BYTES) {
      throw new RefusedException(
          "the file is larger than 8 GiB, too large for an archive of documents");
    }
  }

  /// A connection that ends in the middle is another matter than a disk that is full.
  private static int read(InputStream in, byte[] buffer, long received) throws AgainException {
    try {
      return in.read(buffer);
    } catch (IOException cut) {
      throw new AgainException("the connection was cut after " + received + " bytes", cut);
    }
  }

  private static FetchException unreachable(
      PublicSource source, URI address, IOException unreachable) {
    return new FetchException(
        source.name()
            + ": "
            + address.getHost()
            + " cannot be reached or read ("
            + reason(unreachable)
            + "); check the connection and the proxy (HTTPS_PROXY), or name a mirror, folder or file with --from",
        unreachable);
  }

  private static String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return failure.getClass().getSimpleName().replace("Exception", "") + ": " + message;
  }

  private static String words(Duration time) {
    return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
  }

  private static String header(ClassicHttpResponse response, String name) {
    return response.getFirstHeader(name) == null ? "" : response.getFirstHeader(name).getValue();
  }

  private static void header(HttpGet request, String name, String value) {
    if (!value.isEmpty()) {
      request.setHeader(name, value);
    }
  }

  /// It did not work this time, and may the next.
  private static final class AgainException extends IOException {
    private static final long serialVersionUID = 1L;

    /// How long the server asks to wait; zero when it does not say.
    private final Duration after;

    AgainException(String message) {
      this(message, Duration.ZERO);
    }

    AgainException(String message, Duration after) {
      super(message);
      this.after = after;
    }

    AgainException(String message, IOException cause) {
      super(message, cause);
      this.after = Duration.ZERO;
    }
  }

  /// The file is not to be had, however often it is asked for.
  private static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }
}
