package dev.operative.ingest.child;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.UnDocument;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.DocumentReaders;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.office.HtmlReader;
import dev.operative.ingest.office.PdfReader;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.TextReader;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that cost more than they may, and those after them. */
class BoundedReaderTest {
  private static final ReadBudget BUDGET =
      new ReadBudget(Duration.ofSeconds(5), Duration.ofMinutes(10), 160, 64 << 20);
  private static final String PAGE =
      """
      <html><body><p>The Security Council,</p>
      <p>1. Decides that all States shall act on the matter;</p>
      <p>2. Decides to remain seized of the matter.</p></body></html>
      """;

  private static final DocumentCodec CODEC =
      new DocumentCodec() {
        @Override
        public byte[] bytes(UnDocument document) {
          return SourceRecord.bytes(document);
        }

        @Override
        public UnDocument document(byte[] bytes) {
          return SourceRecord.document(bytes);
        }
      };

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Set<ProcessHandle> before =
      ProcessHandle.current().children().collect(Collectors.toSet());
  private DocumentReader direct;
  private BoundedReader reader;

  @BeforeEach
  void start() {
    Vocabulary vocabulary = Vocabulary.bundled();
    TextParser parser = new TextParser(vocabulary);
    List<DocumentReader> costly = List.of(new HtmlReader(parser), new PdfReader(parser));
    direct = new DocumentReaders(List.of(costly.get(0), costly.get(1), new TextReader(vocabulary)));
    reader =
        new BoundedReader(
            direct,
            costly,
            CODEC,
            BUDGET,
            BoundedReader.command(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                BUDGET,
                "dev.operative.Main",
                "read-files"));
  }

  @AfterEach
  void stop() {
    reader.close();
  }

  private static SourceFile file(String name, String content) {
    return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String reason(SourceFile file) {
    return ((ReadOutcome.Rejected) reader.read(file, Sidecar.NONE)).reason().message();
  }

  private void aSoundFileIsReadAsEver() {
    SourceFile page = file("page.html", PAGE);
    assertThat(reader.read(page, Sidecar.NONE)).isEqualTo(direct.read(page, Sidecar.NONE));
    assertThat(direct.read(page, Sidecar.NONE)).isInstanceOf(ReadOutcome.Parsed.class);
  }

  @Test
  void aFormThatDrawsItselfIsStopped() {
    aSoundFileIsReadAsEver();
    String pdf =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length 5>>stream
        /F Do
        endstream endobj
        5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</F 5 0 R>>>>/Length 17>>stream
        /F Do /F Do /F Do
        endstream endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
    assertThat(reason(file("drawn.pdf", pdf))).contains("more than 5 seconds");
    aSoundFileIsReadAsEver();
  }

  @Test
  void aPageThatFillsTheMemoryEndsItsOwnProcessAlone() {
    String page = "<p><b>a</b><i>b</i>" + "<p><b>a</b><i>b</i>".repeat(2_600_000);
    assertThat(reason(file("large.html", page))).contains("160 MiB of memory");
    aSoundFileIsReadAsEver();
  }

  @Test
  void aLargeTextIsReadThereToo() {
    String text = "The Security Council,\n\n1. Decides to act on the matter.\n";
    SourceFile small = file("small.txt", text);
    SourceFile large = file("large.txt", text + " ".repeat(1 << 20));
    assertThat(reader.read(small, Sidecar.NONE)).isInstanceOf(ReadOutcome.Parsed.class);
    assertThat(started()).isEmpty();
    assertThat(reader.read(large, Sidecar.NONE)).isInstanceOf(ReadOutcome.Parsed.class);
    assertThat(started()).hasSize(1);
    reader.read(file("symbols.txt", "S/RES/".repeat(2_000_000)), Sidecar.NONE);
    aSoundFileIsReadAsEver();
  }

  @Test
  void oneLongLineIsReadWithinTheBudget() {
    aSoundFileIsReadAsEver();
    List<String> pieces =
        List.of(
            "a", "a-", "a ", " ", "1 - ", "a,", ", ", "1. ", "72/284 ", "又", "号", "第60/251号", "| ");
    for (String piece : pieces) {
      String line = "| a" + piece.repeat((1 << 20) / piece.length()) + "x-";
      ReadOutcome outcome =
          reader.read(file("line.txt", "The Council met.\n" + line), Sidecar.NONE);
      assertThat(outcome).as(piece).isInstanceOf(ReadOutcome.Parsed.class);
    }
  }

  @Test
  void closingEndsWhatIsRead() {
    aSoundFileIsReadAsEver();
    Set<ProcessHandle> started = started();
    assertThat(started).hasSize(1);
    reader.close();
    assertThat(started).allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(MINUTE));
  }

  /// The child processes of this test.
  private Set<ProcessHandle> started() {
    return ProcessHandle.current()
        .children()
        .filter(child -> !before.contains(child))
        .collect(Collectors.toSet());
  }
}
