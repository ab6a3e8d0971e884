package dev.operative.ingest;

import dev.operative.ingest.ReadOutcome.Notice;
import java.util.List;
import java.util.Optional;

/// All readers: each file goes to the first that accepts it.
public final class DocumentReaders implements DocumentReader {
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
      return rejected(file, "the file is empty");
    }
    return reader(file)
        .map(reader -> reader.read(file, sidecar))
        .orElseGet(
            () ->
                rejected(
                    file,
                    "not a format that is read here; give it as text, markdown, Akoma Ntoso XML, HTML, PDF or"
                        + " DOCX"));
  }

  private Optional<DocumentReader> reader(SourceFile file) {
    return readers.stream().filter(reader -> reader.accepts(file)).findFirst();
  }

  private static ReadOutcome rejected(SourceFile file, String reason) {
    return new ReadOutcome.Rejected(new Notice(file.path(), 0, reason));
  }
}
