package dev.operative.export.json;

import dev.operative.export.ParagraphSink;
import dev.operative.search.IndexedParagraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Lines of JSON: each is the object that a search gives for the paragraph, without highlights.
public final class NdjsonSink implements ParagraphSink {
  /// How many are shaped together.
  private static final int BATCH = 256;

  private final JsonShapes shapes;
  private final JsonWriter json = new JsonWriter();
  private final OutputStream out;
  private final List<IndexedParagraph> waiting = new ArrayList<>(BATCH);

  public NdjsonSink(JsonShapes shapes, OutputStream out) {
    this.shapes = shapes;
    this.out = out;
  }

  @Override
  public void accept(IndexedParagraph found) throws IOException {
    waiting.add(found);
    if (waiting.size() == BATCH) {
      write();
    }
  }

  @Override
  public void end() throws IOException {
    write();
  }

  private void write() throws IOException {
    for (ParagraphJson paragraph : shapes.paragraphs(waiting)) {
      out.write(json.bytes(new HitJson(paragraph, List.of(), 0)));
      out.write('\n');
    }
    waiting.clear();
  }
}
