package dev.operative.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Symbol;
import dev.operative.ingest.Archives;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.Walked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusWalkerTest {
  private static final long MEBIBYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void findsFilesInNestedFoldersInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "B");
    write("a/two.txt", "2");
    write("a/deeper/one.txt", "1");
    assertThat(Walked.corpus(folder).files)
        .containsExactly(
            Map.entry("a/deeper/one.txt", "1"),
            Map.entry("a/two.txt", "2"),
            Map.entry("b.txt", "B"));
  }

  @Test
  void passesOverReadmesHiddenFilesAndSidecars() throws IOException {
    for (String aside :
        new String[] {
          "README.md",
          "readme",
          "Readme.TXT",
          ".hidden.txt",
          ".git/x.txt",
          "__MACOSX/y.txt",
          "corpus.yaml",
          "letter.txt.meta.yaml",
          "Thumbs.db"
        }) {
      write(aside, "");
    }
    write("letter.txt", "text");
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).containsOnlyKeys("letter.txt");
    assertThat(walked.refused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.tar.xz", "a.txz", "A.TAR.XZ"})
  void readsArchivesEntryByEntry(String name) throws IOException {
    String[] entries = {"one.txt", "1", "sub/二.txt", "恐怖主义", "./three.txt", "3", ".hidden", ""};
    byte[] tar = Archives.tar(entries);
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    byte[] archive =
        lower.endsWith("zip")
            ? Archives.zip(entries)
            : lower.endsWith("gz")
                ? Archives.gz(tar)
                : lower.endsWith("xz") ? Archives.xz(tar) : tar;
    Files.write(folder.resolve(name), archive);
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files)
        .containsExactly(
            Map.entry(name + "!/one.txt", "1"),
            Map.entry(name + "!/sub/二.txt", "恐怖主义"),
            Map.entry(name + "!/three.txt", "3"));
    assertThat(walked.refused).isEmpty();
    assertThat(walked.bytes).isEqualTo(archive.length);
  }

  @Test
  void readsArchivesInArchivesDownToTheLimit() throws IOException {
    byte[] archive = Archives.zip("deep.txt", "deep");
    for (int depth = 1; depth <= ArchiveLimits.DEFAULT.depth(); depth++) {
      Files.write(folder.resolve("a.zip"), archive);
      assertThat(Walked.corpus(folder).files).as("depth %s", depth).hasSize(1);
      archive = Archives.zip("inner.zip", archive);
    }
    Files.write(folder.resolve("a.zip"), archive);
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).isEmpty();
    assertThat(walked.refused.values())
        .singleElement()
        .asString()
        .contains("nested more than 3 deep");
  }

  @ParameterizedTest
  @CsvSource({
    "../evil.txt, leads out",
    "a/../../evil.txt, leads out",
    "/etc/evil.txt, absolute path",
    "C:/evil.txt, drive letter",
    "..\\evil.txt, leads out",
    "\\\\server\\evil.txt, absolute path"
  })
  void refusesEntriesWhoseNamesLeadOut(String name, String reason) throws IOException {
    Files.write(folder.resolve("a.zip"), Archives.zip(name, "evil", "good.txt", "good"));
    Files.write(folder.resolve("b.tar"), Archives.tar(name, "evil", "good.txt", "good"));
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).containsOnlyKeys("a.zip!/good.txt", "b.tar!/good.txt");
    assertThat(walked.refused.values()).hasSize(2).allMatch(said -> said.contains(reason));
  }

  @Test
  void refusesLinksInArchives() throws IOException {
    Files.write(folder.resolve("a.tar"), Archives.tarWithLink("passwords.txt", "/etc/passwd"));
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).isEmpty();
    assertThat(walked.refused).containsEntry("a.tar!/passwords.txt", "it is a link, not a file");
  }

  @Test
  void keepsTheFirstOfTwoEntriesWithOneName() throws IOException {
    Files.write(folder.resolve("a.tar"), Archives.tar("x.txt", "first", "x.txt", "second"));
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).containsExactly(Map.entry("a.tar!/x.txt", "first"));
    assertThat(walked.refused.get("a.tar!/x.txt")).contains("same name");
  }

  @Test
  void stopsAtAnArchiveThatUnpacksToFarMoreThanItsSize() throws IOException {
    byte[] zeros = new byte[(int) (17 * MEBIBYTE)];
    Files.write(folder.resolve("bomb.zip"), Archives.zip("zeros.txt", zeros));
    Files.write(
        folder.resolve("bomb.tar.gz"),
        Archives.gz(Archives.tar("x.txt", "x".repeat(zeros.length))));
    write("good.txt", "good");
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).containsOnlyKeys("good.txt");
    assertThat(walked.refused.get("bomb.zip")).contains("archive bombs");
    assertThat(walked.refused.get("bomb.tar.gz")).contains("archive bombs");
  }

  @Test
  void stopsAtTooManyEntriesAndAtTooMuchInAll() throws IOException {
    Files.write(folder.resolve("many.zip"), Archives.zip("1.txt", "", "2.txt", "", "3.txt", ""));
    ArchiveLimits entries = new ArchiveLimits(2, MEBIBYTE, MEBIBYTE, 1000, 3);
    assertThat(Walked.root(CorpusRoot.corpus(folder), entries).refused.get("many.zip"))
        .contains("more than 2 entries");
    Files.delete(folder.resolve("many.zip"));
    String text = "x".repeat((int) MEBIBYTE / 2 + 1);
    Files.write(
        folder.resolve("large.tar"), Archives.tar("1.txt", text, "2.txt", text, "3.txt", text));
    ArchiveLimits total = new ArchiveLimits(10, MEBIBYTE, MEBIBYTE, 1000, 3);
    Walked walked = Walked.root(CorpusRoot.corpus(folder), total);
    assertThat(walked.files).containsOnlyKeys("large.tar!/1.txt");
    assertThat(walked.refused.get("large.tar")).contains("more than 1 MiB");
  }

  @Test
  void refusesASingleFileThatIsTooLargeAndReadsTheRest() throws IOException {
    ArchiveLimits small = new ArchiveLimits(10, 3, MEBIBYTE, 1000, 3);
    Files.write(folder.resolve("a.zip"), Archives.zip("large.txt", "four", "ok.txt", "two"));
    write("large.txt", "four");
    Walked walked = Walked.root(CorpusRoot.corpus(folder), small);
    assertThat(walked.files).containsOnlyKeys("a.zip!/ok.txt");
    assertThat(walked.refused).containsOnlyKeys("a.zip!/large.txt", "large.txt");
  }

  @Test
  void keepsWhatCameBeforeTheDamageOfAnArchive() throws IOException {
    byte[] tar = Archives.tar("1.txt", "one", "2.txt", "two".repeat(1000));
    Files.write(folder.resolve("cut.tar"), java.util.Arrays.copyOf(tar, 1600));
    Files.write(
        folder.resolve("noise.zip"),
        "no zip at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Files.write(folder.resolve("noise.tar.xz"), new byte[] {1, 2, 3});
    write("good.txt", "good");
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).containsOnlyKeys("cut.tar!/1.txt", "good.txt");
    assertThat(walked.refused).containsOnlyKeys("cut.tar", "noise.zip", "noise.tar.xz");
  }

  /// Even for a user who may read everything, these cannot be read as the texts that their names promise.
  @Test
  void namesWhatCannotBeReadAndReadsTheRest() throws Exception {
    write("letter.txt", "text");
    write("folder.txt/inside.txt", "inside");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("circle.txt"), folder.resolve("circle.txt"));
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Walked walked = Walked.corpus(folder);
    assertThat(walked.files).containsOnlyKeys("folder.txt/inside.txt", "letter.txt");
    assertThat(walked.refused)
        .containsOnlyKeys("circle.txt", "gone.txt", "pipe.txt")
        .containsEntry("gone.txt", "it is gone, or a link that leads nowhere")
        .containsEntry("pipe.txt", "it is neither a file nor a folder");
  }

  @Test
  void refusesLinksThatLeaveTheCorpusAndFollowThoseThatStay() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "secret");
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), "a");
    Files.createSymbolicLink(corpus.resolve("leaves.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(corpus.resolve("leaves"), outside);
    Files.createSymbolicLink(corpus.resolve("stays.txt"), corpus.resolve("a.txt"));
    Files.createSymbolicLink(corpus.resolve("nowhere.txt"), corpus.resolve("gone.txt"));
    Files.createSymbolicLink(corpus.resolve("loop"), corpus);
    Walked walked = Walked.corpus(corpus);
    assertThat(walked.files).containsOnlyKeys("a.txt", "stays.txt");
    assertThat(walked.refused).containsOnlyKeys("leaves.txt", "leaves", "nowhere.txt", "loop");
  }

  @Test
  void sidecarsGoToTheirFilesTheNearerOneFirst() throws IOException {
    write("corpus.yaml", "a/x.txt:\n  symbol: S/2020/1\n  title: From above\n");
    write("a/corpus.yaml", "x.txt:\n  title: From the folder\n  date: 2020-01-02\n");
    write("a/x.txt.meta.yaml", "date: 2020-03-04\n");
    write("a/x.txt", "x");
    Sidecar said = Walked.corpus(folder).sidecars.get("a/x.txt");
    assertThat(said.symbol()).contains(new Symbol("S/2020/1"));
    assertThat(said.title()).contains("From the folder");
    assertThat(said.date()).contains(java.time.LocalDate.of(2020, 3, 4));
  }

  @Test
  void sidecarsWorkInsideArchivesWhateverTheOrderOfTheEntries() throws IOException {
    Files.write(
        folder.resolve("a.tar"),
        Archives.tar(
            "x.txt",
            "x",
            "x.txt.meta.yaml",
            "title: X\n",
            "corpus.yaml",
            "y.txt:\n  title: Y\n",
            "y.txt",
            "y"));
    Walked walked = Walked.corpus(folder);
    assertThat(walked.sidecars.get("a.tar!/x.txt").title()).contains("X");
    assertThat(walked.sidecars.get("a.tar!/y.txt").title()).contains("Y");
  }

  @Test
  void aSingleFileIsReadWithTheSidecarsBesideIt() throws IOException {
    write("x.txt", "x");
    write("other.txt", "not asked for");
    write("x.txt.meta.yaml", "title: Beside\n");
    CorpusRoot root = new CorpusRoot(folder.resolve("x.txt"), "x.txt", "owner");
    Walked walked = Walked.root(root, ArchiveLimits.DEFAULT);
    assertThat(walked.files).containsOnlyKeys("x.txt");
    assertThat(walked.sidecars.get("x.txt").title()).contains("Beside");
  }

  @Test
  void aFolderOutsideTheCorpusNamesItsFilesByItsOwnName() throws IOException {
    write("data/sub/x.txt", "x");
    Files.write(folder.resolve("data/a.zip"), Archives.zip("y.txt", "y"));
    CorpusRoot root = new CorpusRoot(folder.resolve("data"), "data", "owner");
    assertThat(Walked.root(root, ArchiveLimits.DEFAULT).files)
        .containsOnlyKeys("data/a.zip!/y.txt", "data/sub/x.txt");
  }

  @Test
  void aRootThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> Walked.corpus(folder.resolve("nowhere")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
