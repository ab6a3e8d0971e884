package dev.operative.export.parquet;

import dev.operative.export.ParagraphSink;
import dev.operative.export.ProgramVersion;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.ParagraphJson;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetWriter;

/// A Parquet file with a row for each paragraph: the object that the HTTP API gives, field by field.
public final class ParquetSink implements ParagraphSink {
  private final JsonShapes shapes;
  private final ParquetWriter<Record> rows;

  /// Begins a file.
  public ParquetSink(JsonShapes shapes, OutputStream out) throws IOException {
    this.shapes = shapes;
    this.rows =
        RowWriter.open(
            ParagraphJson.class,
            "paragraph",
            Map.of(
                "operative.version",
                ProgramVersion.get().orElse("unknown"),
                "operative.source",
                "United Nations; unofficial copies"),
            out);
  }

  @Override
  public void accept(List<ShownProvision> found, Chapeaux chapeaux) throws IOException {
    for (ParagraphJson paragraph : shapes.paragraphs(found, chapeaux)) {
      rows.write(paragraph);
    }
  }

  @Override
  public void end() throws IOException {
    rows.close();
  }
}
