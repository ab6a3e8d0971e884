package dev.operative.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.operative.document.Paragraph;
import dev.operative.document.UnDocument;
import dev.operative.ingest.Archives;
import dev.operative.ingest.DocumentReaders;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.ingest.fuzz.SoundFiles.Sound;
import dev.operative.ingest.office.HtmlReader;
import dev.operative.ingest.office.PdfReader;
import dev.operative.ingest.office.WordReader;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.TextReader;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Throws damaged files at every reader, at the archives and at the sidecars: each is read, or rejected with a
/// reason, and nothing is thrown.
///
/// `-Doperative.fuzz=100000` throws as many as the contract says; with `-Doperative.akn=FOLDER` official files
/// are among them. An input is made from its own number: `-Doperative.fuzz.only=NUMBER` makes it again.
final class DamagedFilesTest {
  private static final int INPUTS = Integer.getInteger("operative.fuzz", 1_500);
  private static final long SEED = 20_261_122;

  /// What reading one input may allocate in all, which bounds what it holds at a time: 128 MiB are the
  /// largest dictionary of xz.
  private static final long MOST_BYTES = 1L << 30;

  private final CorpusWalker walker = new CorpusWalker(ArchiveLimits.DEFAULT);
  private final DocumentReaders readers = readers();
  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<String, int[]> outcomes = new TreeMap<>();

  @TempDir Path folder;

  private static DocumentReaders readers() {
    Vocabulary vocabulary = Vocabulary.bundled();
    TextParser parser = new TextParser(vocabulary);
    return new DocumentReaders(
        List.of(
            new AkomaNtosoReader(vocabulary),
            new HtmlReader(parser),
            new PdfReader(parser),
            new WordReader(parser),
            new TextReader(vocabulary)));
  }

  @Test
  void everyDamagedFileIsReadOrRejected() throws IOException {
    List<Sound> sound = SoundFiles.all(System.getProperty("operative.akn", ""));
    int only = Integer.getInteger("operative.fuzz.only", -1);
    long most = 0;
    for (int number = Math.max(0, only); number < (only < 0 ? INPUTS : only + 1); number++) {
      Random random = new Random(SEED + number);
      Sound chosen = sound.get(random.nextInt(sound.size()));
      byte[] damaged = damaged(chosen, random);
      most = Math.max(most, throwAtReaders(chosen.name(), damaged, number));
    }
    System.out.printf("%d damaged files, at most %d MiB allocated for one%n", INPUTS, most >> 20);
    outcomes.forEach(
        (format, counts) ->
            System.out.printf("  %-14s %6d read %6d rejected%n", format, counts[0], counts[1]));
    if (only < 0) {
      assertThat(outcomes.values()).as("both happen").anyMatch(counts -> counts[0] > 0);
      assertThat(outcomes.values()).anyMatch(counts -> counts[1] > 0);
    }
  }

  private static byte[] damaged(Sound sound, Random random) throws IOException {
    return switch (sound) {
      case Sound.Plain plain -> Damage.of(plain.bytes(), random);
      case Sound.Packed packed -> {
        Map<String, byte[]> entries = new LinkedHashMap<>(packed.entries());
        String victim = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
        entries.computeIfPresent(victim, (name, bytes) -> Damage.of(bytes, random));
        yield Archives.zip(entries);
      }
      case Sound.Compressed compressed -> {
        byte[] tar = Damage.of(compressed.tar(), random);
        yield compressed.name().endsWith("gz") ? Archives.gz(tar) : Archives.xz(tar);
      }
    };
  }

  /// Reads an input as a corpus of its own.
  ///
  /// @return bytes allocated for it
  private long throwAtReaders(String name, byte[] damaged, int number) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, damaged);
    Path beside = folder.resolve("document.txt");
    Files.writeString(beside, "The Security Council,\n\n1. Decides to remain seized.\n");
    Sink sink = new Sink();
    long before = thread.getCurrentThreadAllocatedBytes();
    try {
      walker.walk(CorpusRoot.corpus(folder), sink);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(described(name, damaged, number), e);
    }
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    assertThat(allocated).as(described(name, damaged, number)).isLessThan(MOST_BYTES);
    assertThat(sink.read + sink.rejected).as(described(name, damaged, number)).isPositive();
    int[] counts =
        outcomes.computeIfAbsent(name.replaceFirst("^[^.]*\\.", ""), format -> new int[2]);
    counts[sink.rejected == 0 ? 0 : 1]++;
    Files.delete(file);
    return allocated;
  }

  private static String described(String name, byte[] damaged, int number) {
    String text = new String(damaged, StandardCharsets.ISO_8859_1);
    return "-Doperative.fuzz.only=%d, %s: %s"
        .formatted(number, name, text.substring(0, Math.min(300, text.length())));
  }

  /// Reads what a walk finds.
  private final class Sink implements CorpusSink {
    private int read;
    private int rejected;

    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      switch (readers.read(file, sidecar)) {
        case ReadOutcome.Parsed parsed -> {
          sensible(parsed.document());
          read++;
        }
        case ReadOutcome.Rejected refusal -> refused(refusal.reason());
        case ReadOutcome.OtherLanguage other -> refused(other.reason());
      }
    }

    @Override
    public void refused(ReadOutcome.Notice reason) {
      assertThat(reason.message()).isNotBlank();
      assertThat(reason.file()).isNotBlank();
      assertThat(reason.line()).isNotNegative();
      rejected++;
    }

    @Override
    public void advanced(long bytes) {
      assertThat(bytes).isNotNegative();
    }
  }

  /// What the index relies on in every document.
  private static void sensible(UnDocument document) {
    List<Paragraph> paragraphs = document.paragraphs().toList();
    List<String> ids = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      ids.add(paragraph.id().toString());
      int length = paragraph.text().length();
      assertThat(paragraph.verbs()).allMatch(use -> use.end() <= length);
      assertThat(paragraph.citations()).allMatch(citation -> citation.end() <= length);
    }
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }
}
