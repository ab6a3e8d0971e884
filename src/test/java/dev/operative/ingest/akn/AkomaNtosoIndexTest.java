package dev.operative.ingest.akn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.BundledCorpus;
import dev.operative.indexing.IndexReport;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.RejectedSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Indexes the United Nations' own archives in one run and compares what the index holds with a count of the
/// XML that shares no code with the readers.
///
/// `-Doperative.akn=FOLDER` says where the archives are; `-Doperative.akn.sample=1` indexes all of them,
/// otherwise two small ones.
final class AkomaNtosoIndexTest {
  private static final boolean ALL = Integer.getInteger("operative.akn.sample", 20) == 1;
  private static final List<String> SMALL =
      List.of("ecosoc.zh.tar.xz", "presidential-statements-malformed.en.zip");

  @TempDir Path home;

  @Test
  void theIndexHoldsWhatTheXmlHolds() throws IOException {
    Path given = ArchiveSample.folder();
    Path folder = ALL ? given : small(given);
    Path place = home.resolve("index");

    IndexReport report = BundledCorpus.index(folder, place);

    print(report);
    Count count = count(folder);
    assertThat(report.files()).isEqualTo(count.units.size() + count.malformed.size());
    assertThat(files(report.rejected())).isEqualTo(count.malformed);
    TreeMap<String, Integer> taken = new TreeMap<>(count.units);
    taken.keySet().removeAll(files(report.duplicates()));
    taken.keySet().removeAll(files(report.otherLanguage()));
    assertThat(report.documents()).isEqualTo(taken.size());
    long paragraphs = taken.values().stream().mapToLong(Integer::longValue).sum();
    try (SearchEngine engine = LuceneSearchEngine.open(place);
        IndexView view = engine.view()) {
      assertThat(view.statistics().works()).isEqualTo(taken.size());
      assertThat(view.statistics().provisions()).isEqualTo(paragraphs);
    }
    for (List<RejectedSource> named :
        List.of(report.duplicates(), report.otherLanguage(), report.rejected())) {
      assertThat(named).allSatisfy(source -> assertThat(source.reason()).isNotBlank());
    }
  }

  private Path small(Path folder) throws IOException {
    Path some = java.nio.file.Files.createDirectory(home.resolve("some"));
    for (String archive : SMALL) {
      java.nio.file.Files.copy(folder.resolve(archive), some.resolve(archive));
    }
    return some;
  }

  private static void print(IndexReport report) {
    System.out.printf(
        "one run: %d files: %d indexed, %d duplicates, %d in other languages, %d rejected; %d paragraphs, %d a second, at most %d MiB of heap%n",
        report.files(),
        report.documents(),
        report.duplicates().size(),
        report.otherLanguage().size(),
        report.rejected().size(),
        report.paragraphs(),
        report.paragraphsPerSecond(),
        Runtime.getRuntime().maxMemory() >> 20);
    report
        .duplicates()
        .forEach(file -> System.out.println("  " + file.file() + ": " + file.reason()));
    report
        .otherLanguage()
        .forEach(file -> System.out.println("  " + file.file() + ": " + file.reason()));
  }

  private static Set<String> files(List<RejectedSource> sources) {
    Set<String> files = new TreeSet<>();
    sources.forEach(source -> files.add(source.file()));
    return files;
  }

  private static Count count(Path folder) throws IOException {
    Count count = new Count(new TreeMap<>(), new TreeSet<>());
    new CorpusWalker(ArchiveLimits.DEFAULT).walk(CorpusRoot.corpus(folder), count);
    return count;
  }

  /// What the XML says of itself.
  ///
  /// @param units number of paragraphs of each well-formed file
  /// @param malformed the files that no XML parser takes
  private record Count(Map<String, Integer> units, TreeSet<String> malformed)
      implements CorpusSink {
    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      try {
        units.put(file.path(), MarkupView.units(file.content()).size());
      } catch (IOException notWellFormed) {
        malformed.add(file.path());
      }
    }

    @Override
    public void refused(ReadOutcome.Notice reason) {
      throw new AssertionError(reason.file() + ": " + reason.message());
    }

    @Override
    public void advanced(long bytes) {
      // No progress to show.
    }
  }
}
