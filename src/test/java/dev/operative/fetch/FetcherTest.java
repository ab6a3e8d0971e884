package dev.operative.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
  private static final String ETAG = "ETag: \"one\"";

  @TempDir Path corpus;

  private final List<Duration> pauses = new ArrayList<>();
  private final Progress progress = new Progress();
  private ScriptedServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
    fetcher = fetcher(Map.of());
  }

  private Fetcher fetcher(Map<String, String> environment) {
    return new Fetcher(
        corpus,
        Set.of(Language.ENGLISH, Language.CHINESE),
        WebClient.of(environment, "test", Timeout.ofMilliseconds(300)),
        pauses::add,
        () -> NOW);
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private PublicSource source() {
    return source(server.address("/main.zip"));
  }

  private static PublicSource source(URI address) {
    return new PublicSource("council", "Resolutions", address, Set.of("xml"), "Name the source.");
  }

  private Fetcher.Outcome fetch() throws Exception {
    return fetcher.fetch(source(), source().archive(), progress);
  }

  /** An archive of the shape of the United Nations' repositories. */
  private static byte[] archive(String... more) throws IOException {
    ByteArrayOutputStream nested = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(nested)) {
      add(zip, "S_RES_2616 (2021)-2142104E.xml", "english 2616");
      add(zip, "S_RES_2616 (2021)-2142104F.xml", "french 2616");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "SCresolutions-main/README.md", "read me");
      add(zip, "SCresolutions-main/2020/Chinese/S_RES_2504 (2020)-2000407C.xml", "chinese 2504");
      add(zip, "SCresolutions-main/2020/Arabic/S_RES_2504 (2020)-2000405A.xml", "arabic 2504");
      add(zip, "SCresolutions-main/Pre-2020/2006/S_RES_1701.xml", "english 1701");
      add(zip, "SCresolutions-main/2021.zip", nested.toByteArray());
      for (String name : more) {
        add(zip, name, name);
      }
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    add(zip, name, text.getBytes(UTF_8));
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** All files that an indexer would see. */
  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> corpus.relativize(file).toString())
          .filter(file -> !file.matches("(.*/)?\\..*"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static final Set<String> DOCUMENTS =
      Set.of(
          "fetched/council/2020/Chinese/S_RES_2504 (2020)-2000407C.xml",
          "fetched/council/Pre-2020/2006/S_RES_1701.xml",
          "fetched/council/2021/S_RES_2616 (2021)-2142104E.xml");

  @Test
  void takesWhatCanBeReadAndKeepsARecord() throws Exception {
    byte[] archive = archive();
    server.then(archive, "200 OK", ETAG, "Last-Modified: Mon, 30 Nov 2026 01:00:00 GMT");
    Fetcher.Outcome outcome = fetch();
    assertThat(files()).isEqualTo(DOCUMENTS);
    assertThat(outcome.documents()).isEqualTo(3);
    assertThat(outcome.changed()).isEqualTo(3);
    assertThat(
            Files.readString(corpus.resolve("fetched/council/2021/S_RES_2616 (2021)-2142104E.xml")))
        .isEqualTo("english 2616");
    FetchRecord record = FetchRecord.all(corpus).getFirst();
    assertThat(record.documents()).isEqualTo(3);
    assertThat(record.bytes()).isEqualTo(archive.length);
    assertThat(record.fetched()).isEqualTo(NOW);
    assertThat(record.terms()).isEqualTo("Name the source.");
    assertThat(record.sha256())
        .isEqualTo(
            java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(archive)));
    assertThat(server.requests().getFirst().header("user-agent")).isEqualTo("Operative/test");
  }

  @Test
  void bringsNothingTwice() throws Exception {
    server
        .then(archive(), "200 OK", ETAG, "Last-Modified: Mon, 30 Nov 2026 01:00:00 GMT")
        .thenExactly(new byte[0], "304 Not Modified");
    fetch();
    Fetcher.Outcome again = fetch();
    assertThat(again.documents()).isEqualTo(3);
    assertThat(again.changed()).isZero();
    assertThat(server.requests().getLast().header("if-none-match")).isEqualTo("\"one\"");
    assertThat(server.requests().getLast().header("if-modified-since"))
        .isEqualTo("Mon, 30 Nov 2026 01:00:00 GMT");
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void bringsAllAgainWhenDocumentsAreMissing() throws Exception {
    server.then(archive(), "200 OK", ETAG).then(archive(), "200 OK", ETAG);
    fetch();
    Files.delete(corpus.resolve("fetched/council/Pre-2020/2006/S_RES_1701.xml"));
    assertThat(fetch().changed()).isEqualTo(1);
    assertThat(server.requests().getLast().header("if-none-match")).isEmpty();
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void changesOnlyWhatChangedAndRemovesWhatIsGone() throws Exception {
    server
        .then(archive("SCresolutions-main/old.xml"), "200 OK", ETAG)
        .then(archive("SCresolutions-main/new.xml"), "200 OK", "ETag: \"two\"");
    fetch();
    Path own = Files.writeString(corpus.resolve("fetched/council/note.txt"), "my own");
    Fetcher.Outcome outcome = fetch();
    assertThat(outcome.changed()).isEqualTo(1);
    assertThat(outcome.removed()).isEqualTo(1);
    assertThat(files())
        .contains("fetched/council/new.xml")
        .doesNotContain("fetched/council/old.xml");
    assertThat(own).exists();
  }

  @Test
  void followsRedirects() throws Exception {
    server.then(new byte[0], "302 Found", "Location: /elsewhere.zip").then(archive(), "200 OK");
    fetch();
    assertThat(server.requests())
        .extracting(ScriptedServer.Request::path)
        .containsExactly("/main.zip", "/elsewhere.zip");
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void goesOnWhereTheConnectionWasCut() throws Exception {
    byte[] archive = archive();
    int half = archive.length / 2;
    byte[] rest = Arrays.copyOfRange(archive, half, archive.length);
    server
        .thenExactly(
            Arrays.copyOf(archive, half), "200 OK", ETAG, "Content-Length: " + archive.length)
        .then(
            rest,
            "206 Partial Content",
            ETAG,
            "Content-Range: bytes " + half + "-" + (archive.length - 1) + "/" + archive.length);
    fetch();
    ScriptedServer.Request second = server.requests().getLast();
    assertThat(second.header("range")).isEqualTo("bytes=" + half + "-");
    assertThat(second.header("if-range")).isEqualTo("\"one\"");
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void beginsAnewWhenTheFileHasChangedOrCannotBeContinued() throws Exception {
    byte[] archive = archive();
    byte[] half = Arrays.copyOf(archive("SCresolutions-main/other.xml"), archive.length / 2);
    String length = "Content-Length: " + archive.length;
    server
        .thenExactly(half, "200 OK", "ETag: W/\"weak\"", length)
        .thenExactly(half, "200 OK", ETAG, length)
        .then(archive, "200 OK", "ETag: \"two\"");
    fetch();
    assertThat(server.requests())
        .extracting(request -> request.header("range"))
        .containsExactly("", "", "bytes=" + archive.length / 2 + "-");
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"416 Range Not Satisfiable", "206 Partial Content"})
  void beginsAnewWhenTheServerHasAnotherPart(String answer) throws Exception {
    byte[] archive = archive();
    server
        .thenExactly(
            Arrays.copyOf(archive, 100), "200 OK", ETAG, "Content-Length: " + archive.length)
        .then(archive, answer, "Content-Range: bytes 7-9/10")
        .then(archive, "200 OK", ETAG);
    fetch();
    assertThat(server.requests().getLast().header("range")).isEmpty();
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void anotherRunGoesOnWhereThisOneGaveUp() throws Exception {
    byte[] archive = archive();
    for (int i = 0; i < 6; i++) {
      server.thenExactly(
          Arrays.copyOf(archive, 50), "200 OK", ETAG, "Content-Length: " + archive.length);
    }
    assertThatThrownBy(this::fetch)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("cut after 50 bytes")
        .hasMessageContaining("goes on where it ended");
    assertThat(files()).isEmpty();
    try (Fetcher next = fetcher(Map.of())) {
      server.then(
          Arrays.copyOfRange(archive, 50, archive.length),
          "206 Partial Content",
          "Content-Range: bytes 50-" + (archive.length - 1) + "/" + archive.length);
      next.fetch(source(), source().archive(), progress);
    }
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void waitsAsLongAsABusyServerAsks() throws Exception {
    server
        .then(new byte[0], "429 Too Many Requests", "Retry-After: 7")
        .then(new byte[0], "503 Service Unavailable")
        .then(archive(), "200 OK");
    fetch();
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(4));
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void doesNotWaitForHours() throws Exception {
    server.then(new byte[0], "429 Too Many Requests", "Retry-After: 3600");
    assertThatThrownBy(this::fetch)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("60 minutes");
    assertThat(pauses).isEmpty();
  }

  @Test
  void asksASilentServerAgain() throws Exception {
    byte[] archive = archive();
    server
        .thenSilence(
            Arrays.copyOf(archive, 20), "200 OK", ETAG, "Content-Length: " + archive.length)
        .then(
            Arrays.copyOfRange(archive, 20, archive.length),
            "206 Partial Content",
            "Content-Range: bytes 20-" + (archive.length - 1) + "/" + archive.length);
    fetch();
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void aWrongLengthOrATruncatedArchiveChangesNothing() throws Exception {
    byte[] archive = archive();
    server
        .then(archive, "200 OK", ETAG)
        .thenExactly(archive, "200 OK", "ETag: \"two\"", "Content-Length: " + archive.length / 2)
        .then("<html>Please log in</html>".getBytes(UTF_8), "200 OK");
    fetch();
    assertThatThrownBy(this::fetch)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("not changed");
    assertThatThrownBy(this::fetch)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("not changed");
    assertThat(files()).isEqualTo(DOCUMENTS);
    assertThat(FetchRecord.all(corpus).getFirst().etag()).isEqualTo("\"one\"");
    assertThat(corpus.resolve(".fetching/council.zip")).doesNotExist();
  }

  @Test
  void anArchiveThatIsDamagedInTheMiddleChangesNothing() throws Exception {
    byte[] archive = archive();
    byte[] damaged = archive.clone();
    // Within the packed bytes of the third entry; the directory at the end stays whole.
    int entry = indexOf(damaged, "S_RES_1701.xml") + "S_RES_1701.xml".length();
    for (int i = 0; i < 8; i++) {
      damaged[entry + i] = (byte) 0xFF;
    }
    server.then(damaged, "200 OK").then(archive, "200 OK");
    assertThatThrownBy(this::fetch)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("damaged");
    assertThat(files()).isEmpty();
    fetch();
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  private static int indexOf(byte[] bytes, String name) {
    return new String(bytes, ISO_8859_1).indexOf(name);
  }

  @Test
  void leavesOutNamesThatLeadElsewhere() throws Exception {
    server.then(archive("SCresolutions-main/../../../evil.xml"), "200 OK");
    fetch();
    assertThat(files()).isEqualTo(DOCUMENTS);
    assertThat(progress.leftOut).singleElement().asString().contains("evil.xml");
  }

  @Test
  void saysInOneLineWhatIsMissing() throws Exception {
    server.then("not here".getBytes(UTF_8), "404 Not Found");
    assertThatThrownBy(this::fetch)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("404")
        .hasMessageContaining("--from")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void saysInOneLineThatNobodyIsThere() throws Exception {
    URI nobody = server.address("/main.zip");
    server.close();
    assertThatThrownBy(() -> fetcher.fetch(source(nobody), nobody, progress))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("127.0.0.1 cannot be reached")
        .message()
        .doesNotContain("\n");
    assertThat(pauses).isEmpty();
  }

  @Test
  void goesThroughTheProxyOfTheEnvironment() throws Exception {
    server.then(archive(), "200 OK");
    URI far = URI.create("http://far.example/main.zip");
    try (Fetcher behind = fetcher(Map.of("HTTP_PROXY", server.address("").toString()))) {
      behind.fetch(source(far), far, progress);
    }
    assertThat(server.requests().getFirst().header("host")).isEqualTo("far.example");
    assertThat(files()).isEqualTo(DOCUMENTS);
  }

  @Test
  void doesNotBlameTheServerForADiskThatCannotBeWritten() throws Exception {
    server.then(archive(), "200 OK");
    Files.createDirectories(corpus.resolve(".fetching/council.zip"));
    assertThatThrownBy(this::fetch).isInstanceOf(FileSystemException.class);
  }

  @Test
  void oneProcessFetchesAtATime() throws Exception {
    WorkFolder other = WorkFolder.take(corpus);
    assertThatThrownBy(this::fetch)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("under way");
    other.close();
    server.then(archive(), "200 OK");
    assertThat(fetch().documents()).isEqualTo(3);
  }

  @Test
  void archivesInAFolderBecomeFolders(@TempDir Path place) throws Exception {
    Files.write(Files.createDirectories(place.resolve("2020")).resolve("all.zip"), archive());
    fetcher.fetch(source(), place, progress);
    assertThat(files())
        .contains(
            "fetched/council/2020/all/SCresolutions-main/2021/S_RES_2616 (2021)-2142104E.xml");
  }

  @Test
  void saysHowLargeAnArchiveIs() throws Exception {
    server.thenExactly(new byte[0], "200 OK", "Content-Length: 12345").then(new byte[0], "405 No");
    assertThat(fetcher.size(source(), source().archive())).isEqualTo(OptionalLong.of(12345));
    assertThat(fetcher.size(source(), source().archive())).isEmpty();
  }

  @Test
  void takesAnArchiveOrAFolderOfThisMachine(@TempDir Path place) throws Exception {
    Path archive = Files.write(place.resolve("council.zip"), archive());
    assertThat(fetcher.fetch(source(), archive, progress).documents()).isEqualTo(3);
    assertThat(files()).isEqualTo(DOCUMENTS);
    Path folder = Files.createDirectories(place.resolve("council/English"));
    Files.writeString(folder.resolve("one.xml"), "one");
    Fetcher.Outcome outcome = fetcher.fetch(source(), place.resolve("council"), progress);
    assertThat(outcome.removed()).isEqualTo(3);
    assertThat(files()).containsExactly("fetched/council/English/one.xml");
  }

  private static final class Progress implements FetchProgress {
    private final List<String> leftOut = new ArrayList<>();

    @Override
    public void received(PublicSource source, long received, OptionalLong size) {}

    @Override
    public void waiting(PublicSource source, Duration pause, String reason) {}

    @Override
    public void leftOut(PublicSource source, String file, String reason) {
      leftOut.add(file + ": " + reason);
    }
  }
}
