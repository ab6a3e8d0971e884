package dev.operative.ingest;

import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a walk found, for tests to look at. */
public final class Walked implements CorpusSink {
  public final Map<String, String> files = new LinkedHashMap<>();
  public final Map<String, Sidecar> sidecars = new LinkedHashMap<>();
  public final Map<String, String> refused = new LinkedHashMap<>();
  public long bytes;

  public static Walked corpus(Path folder) throws IOException {
    return root(CorpusRoot.corpus(folder), ArchiveLimits.DEFAULT);
  }

  public static Walked root(CorpusRoot root, ArchiveLimits limits) throws IOException {
    Walked walked = new Walked();
    new CorpusWalker(limits).walk(root, walked);
    return walked;
  }

  @Override
  public void file(SourceFile file, Sidecar sidecar) {
    files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
    sidecars.put(file.path(), sidecar);
  }

  @Override
  public void refused(ReadOutcome.Notice reason) {
    refused.put(
        reason.line() == 0 ? reason.file() : reason.file() + ":" + reason.line(), reason.message());
  }

  @Override
  public void advanced(long count) {
    bytes += count;
  }
}
