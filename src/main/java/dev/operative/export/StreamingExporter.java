package dev.operative.export;

import dev.operative.search.IndexView;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Passes what an engine finds straight on to a sink.
public final class StreamingExporter implements Exporter {
  private static final int BUFFER = 1 << 16;

  /// How many paragraphs are passed on together, since what belongs to them is looked up together.
  private static final int BATCH = 256;

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
    ParagraphSink sink = opening.open(selection, buffer);
    List<ShownProvision> waiting = new ArrayList<>(BATCH);
    try {
      long count =
          selection.forEach(
              view,
              found -> {
                waiting.add(new ShownProvision(found, selection.shown(found)));
                if (waiting.size() == BATCH) {
                  pass(waiting, sink);
                }
              });
      pass(waiting, sink);
      sink.end();
      buffer.flush();
      return count;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void pass(List<ShownProvision> waiting, ParagraphSink sink) {
    try {
      sink.accept(waiting, Chapeaux.of(view, waiting.stream().map(ShownProvision::text).toList()));
      waiting.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
