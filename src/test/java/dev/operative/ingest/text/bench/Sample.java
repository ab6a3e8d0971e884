package dev.operative.ingest.text.bench;

import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/// Draws files from the archives by their names.
final class Sample {
  private Sample() {}

  /// Gives those files of a folder of archives whose paths are wanted.
  static void draw(Path folder, Predicate<String> wanted, Consumer<SourceFile> taker)
      throws IOException {
    new CorpusWalker(ArchiveLimits.DEFAULT)
        .walk(
            CorpusRoot.corpus(folder),
            name -> true,
            new CorpusSink() {
              @Override
              public void file(SourceFile file, Sidecar sidecar) {
                if (wanted.test(file.path())) {
                  taker.accept(file);
                }
              }

              @Override
              public void refused(ReadOutcome.Notice reason) {
                // Files that no reader takes are not in the sample.
              }

              @Override
              public void advanced(long bytes) {
                // No progress to show.
              }
            });
  }

  /// A number that depends on a name alone.
  static long hash(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
