package dev.operative.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
  @TempDir Path home;
  private Path corpus;

  @BeforeEach
  void corpus() throws IOException {
    corpus = Files.createDirectory(home.resolve("corpus"));
  }

  private Ran run(String... arguments) {
    return Ran.with(
        Map.of("OPERATIVE_CORPUS", corpus.toString(), "OPERATIVE_MEANING", "off"),
        false,
        home,
        arguments);
  }

  private void ownSource(String archive) throws IOException {
    Files.writeString(
        corpus.resolve("sources.tsv"),
        "name\ttitle\tarchive\ttypes\tterms\nown\tOur texts\t" + archive + "\ttxt\tFree to use.\n");
  }

  private Path archive() throws IOException {
    Path archive = home.resolve("own.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("texts-main/English/one.txt"));
      zip.write(
          """
          S/RES/9999 (2099)

          The Security Council,

          1. Decides that all States shall guard lighthouses;

          2. Decides to remain seized of the matter.
          """
              .getBytes(UTF_8));
    }
    return archive;
  }

  @Test
  void showsTheSources() throws IOException {
    ownSource("https://texts.example/own.zip");
    Ran ran = run("fetch", "--list");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("https://github.com/UNxml/SCresolutions/archive/refs/heads/main.zip")
        .contains("Our texts");
  }

  @Test
  void fetchesAndIndexes() throws IOException {
    ownSource("https://texts.example/own.zip");
    Ran ran = run("fetch", "own", "--yes", "--from", archive().toString());
    assertThat(ran.err()).doesNotContain("operative:");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Terms of use: Free to use.")
        .contains("own: 1 documents, 1 of them new or changed, 0 removed")
        .contains("1 files: 1 indexed");
    assertThat(run("search", "lighthouses").out()).contains("S/RES/9999 (2099)");
    Ran again = run("fetch", "own", "--yes", "--from", home.toString());
    assertThat(again.out()).contains("0 of them new or changed").doesNotContain("indexed");
  }

  @Test
  void doesNotFetchUnasked() throws IOException {
    ownSource("https://texts.example/own.zip");
    Ran ran = run("fetch", "own", "--from", archive().toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--yes");
    assertThat(corpus.resolve("fetched")).doesNotExist();
  }

  @Test
  void asksWhoSitsAtATerminal() throws IOException {
    ownSource("https://texts.example/own.zip");
    String[] fetch = {"fetch", "own", "--no-index", "--from", archive().toString()};
    Map<String, String> environment = Map.of("OPERATIVE_CORPUS", corpus.toString());
    for (String no : List.of("n\n", "\n", "")) {
      Ran refused = Ran.typing(no, environment, true, home, fetch);
      assertThat(refused.out()).contains("Fetch? [y/N]").contains("Nothing was fetched.");
      assertThat(corpus.resolve("fetched")).doesNotExist();
    }
    assertThat(Ran.typing("yes\n", environment, true, home, fetch).out())
        .contains("own: 1 documents");
    assertThat(corpus.resolve("fetched/own/English/one.txt")).exists();
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws IOException {
    ownSource("https://texts.example/own.zip");
    Files.writeString(corpus.resolve("fetched"), "a file where the folder should be");
    Ran ran = run("fetch", "own", "--yes", "--from", archive().toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("fetched").contains("--corpus");
  }

  @Test
  void namesWhatIsWrong() throws IOException {
    assertThat(run("fetch", "nowhere").err()).contains("“nowhere”").contains("security-council");
    assertThat(run("fetch", "security-council", "--from", home.resolve("none").toString()).err())
        .contains("There is no file or folder");
    assertThat(run("fetch", "security-council", "--from", home.toString()).err())
        .contains("neither security-council.zip nor a folder security-council");
    assertThat(run("fetch", "--yes", "--from", archive().toString()).err())
        .contains("name the source before it");
    ownSource("ftp://texts.example/own.zip");
    assertThat(run("fetch", "--list").err())
        .contains("sources.tsv, line 2, column archive: is 'ftp://texts.example/own.zip'");
  }

  @Test
  void aDamagedArchiveOfOneSourceDoesNotKeepOthersAway() throws IOException {
    ownSource("https://texts.example/own.zip");
    archive();
    Files.writeString(home.resolve("security-council.zip"), "no archive");
    Ran ran = run("fetch", "security-council", "own", "--yes", "--from", home.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("Not fetched: security-council");
    assertThat(run("search", "lighthouses").out()).contains("S/RES/9999 (2099)");
  }
}
