package dev.operative.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SidecarReaderTest {
  @Test
  void readsEveryKey() {
    SidecarReader.Sidecars read =
        read(
            "x.txt.meta.yaml",
            """
            # a remark
            symbol: S/RES/2396(2017)
            title: "Threats: caused by “terrorist” acts"
            date: 2017-12-21
            status: adopted
            kind: resolution
            body: Security Council
            sourceUrl: https://undocs.org/S/RES/2396(2017)
            """);
    Sidecar said = read.byFile().get("");
    assertThat(read.notices()).isEmpty();
    assertThat(said.symbol()).contains(new Symbol("S/RES/2396 (2017)"));
    assertThat(said.title()).contains("Threats: caused by “terrorist” acts");
    assertThat(said.date()).contains(LocalDate.of(2017, 12, 21));
    assertThat(said.status()).contains(Status.ADOPTED);
    assertThat(said.kind()).contains(Kind.RESOLUTION);
    assertThat(said.body()).contains(Body.SECURITY_COUNCIL);
    assertThat(said.sourceUrl()).contains(URI.create("https://undocs.org/S/RES/2396(2017)"));
  }

  @Test
  void whatIsTooLongIsToldAndNotUsed() {
    SidecarReader.Sidecars large = read("x.txt.meta.yaml", "title: " + "a ".repeat(10_000_000));
    assertThat(large.byFile()).isEmpty();
    assertThat(large.notices())
        .containsExactly(new Notice("x.txt.meta.yaml", 0, "larger than 4 MiB; it is not used"));

    SidecarReader.Sidecars value =
        read("x.txt.meta.yaml", "symbol: " + "S/RES/".repeat(100_000) + "\ndate: 2017-12-21\n");
    assertThat(value.byFile().get("").symbol()).isEmpty();
    assertThat(value.byFile().get("").date()).contains(LocalDate.of(2017, 12, 21));
    assertThat(value.notices())
        .containsExactly(new Notice("x.txt.meta.yaml", 1, "symbol: longer than 2000 characters"));
  }

  @Test
  void namesFileLineAndKeyOfWhatItCannotUnderstandAndUsesTheRest() {
    SidecarReader.Sidecars read =
        read(
            "corpus.yaml",
            """
            a.txt:
              title: A
              date: 21 December 2017
              colour: blue
            b.txt: S/2020/1
            c.txt:
              symbol: not a symbol
              status: [adopted]
            """);
    assertThat(read.byFile().get("a.txt").title()).contains("A");
    assertThat(read.notices())
        .extracting(Notice::file, Notice::line, notice -> notice.message().split(":", 2)[0])
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("corpus.yaml", 3, "date"),
            org.assertj.core.groups.Tuple.tuple("corpus.yaml", 4, "colour"),
            org.assertj.core.groups.Tuple.tuple("corpus.yaml", 5, "b.txt"),
            org.assertj.core.groups.Tuple.tuple("corpus.yaml", 7, "symbol"),
            org.assertj.core.groups.Tuple.tuple("corpus.yaml", 8, "status"));
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    SidecarReader.Sidecars read = read("x.meta.yaml", "title: A\n  date: [\n");
    assertThat(read.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.line()).isEqualTo(2));
  }

  @Test
  void anEmptySidecarSaysNothing() {
    assertThat(read("x.meta.yaml", "# nothing yet\n").notices()).isEmpty();
  }

  @Test
  void theBundledCorpusIsDescribedWithoutAFault() throws IOException {
    byte[] bundled = Files.readAllBytes(Path.of("corpus/corpus.yaml"));
    SidecarReader.Sidecars read = new SidecarReader().read(new SourceFile("corpus.yaml", bundled));
    assertThat(read.notices()).isEmpty();
    assertThat(read.byFile()).hasSize(5);
    assertThat(read.byFile().keySet()).allMatch(name -> Files.exists(Path.of("corpus", name)));
  }

  private static SidecarReader.Sidecars read(String name, String text) {
    return new SidecarReader().read(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)));
  }
}
