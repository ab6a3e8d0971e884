package dev.operative.ingest;

import dev.operative.ingest.ReadOutcome.Rejected;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All readers: each file goes to the first that accepts it.
public final class DocumentReaders implements DocumentReader {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentReaders.class);

  private final List<DocumentReader> readers;

  /// @param readers the one that accepts the most last
  public DocumentReaders(List<? extends DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  @Override
  public boolean accepts(SourceFile file) {
    return reader(file).isPresent();
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    if (file.content().length == 0) {
      return Rejected.of(file, "the file is empty");
    }
    return reader(file)
        .map(reader -> attempt(reader, file, sidecar))
        .orElseGet(
            () ->
                Rejected.of(
                    file,
                    "not a format that is read here; give it as text, markdown, Akoma Ntoso XML, HTML, PDF,"
                        + " Word or RTF"));
  }

  /// A reader that fails in a way its author did not foresee costs one file, not the run.
  private static ReadOutcome attempt(DocumentReader reader, SourceFile file, Sidecar sidecar) {
    try {
      return reader.read(file, sidecar);
    } catch (StackOverflowError nested) {
      return Rejected.of(file, "it repeats or nests something more often than can be read");
    } catch (RuntimeException unforeseen) {
      LOG.error("{} could not be read because of a defect of Operative", file.path(), unforeseen);
      return Rejected.of(
          file, "a defect of Operative (" + unforeseen + "); please report it with the file");
    }
  }

  private Optional<DocumentReader> reader(SourceFile file) {
    return readers.stream().filter(reader -> reader.accepts(file)).findFirst();
  }
}
