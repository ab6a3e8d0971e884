package dev.operative.export;

import dev.operative.document.Language;
import dev.operative.search.IndexView;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Passes what an engine finds straight on to a sink.
public final class StreamingExporter implements Exporter {
  private static final int BUFFER = 1 << 16;

  private final ExportFormat format;
  private final IndexView view;
  private final ParagraphSink.Opening opening;

  /// @param opening begins a file of the format
  public StreamingExporter(ExportFormat format, IndexView view, ParagraphSink.Opening opening) {
    this.format = format;
    this.view = view;
    this.opening = opening;
  }

  @Override
  public ExportFormat format() {
    return format;
  }

  @Override
  public long export(Selection selection, OutputStream out) throws IOException {
    // Whatever an engine refuses, it refuses before the buffer is first passed on.
    BufferedOutputStream buffer = new BufferedOutputStream(out, BUFFER);
    ParagraphSink sink = opening.open(buffer);
    Optional<Language> shown = selection.filters().language();
    try {
      long count =
          view.scan(
              selection.query(),
              selection.filters(),
              found -> {
                try {
                  sink.accept(shown.map(found::shown).orElseGet(() -> found.versions().getFirst()));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      sink.end();
      buffer.flush();
      return count;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
