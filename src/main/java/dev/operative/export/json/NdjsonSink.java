package dev.operative.export.json;

import dev.operative.export.ParagraphSink;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Lines of JSON: each is the object that a search gives for the paragraph, without highlights.
public final class NdjsonSink implements ParagraphSink {
  private final JsonShapes shapes;
  private final JsonWriter json = new JsonWriter();
  private final OutputStream out;

  public NdjsonSink(JsonShapes shapes, OutputStream out) {
    this.shapes = shapes;
    this.out = out;
  }

  @Override
  public void accept(List<ShownProvision> found, Chapeaux chapeaux) throws IOException {
    for (ParagraphJson paragraph : shapes.paragraphs(found, chapeaux)) {
      out.write(json.bytes(HitJson.exported(paragraph)));
      out.write('\n');
    }
  }

  @Override
  public void end() {}
}
