package dev.operative.export.csv;

import dev.operative.export.ParagraphSink;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/// Paragraphs as a spreadsheet, a row a paragraph, with a header row.
public final class CsvSink implements ParagraphSink {
  private final CsvWriter out;

  /// Writes the header row.
  public CsvSink(OutputStream stream) throws IOException {
    out = new CsvWriter(stream);
    row(Column::name);
  }

  @Override
  public void accept(List<ShownProvision> found, Chapeaux chapeaux) throws IOException {
    for (ShownProvision each : found) {
      row(column -> column.value().apply(each.text(), chapeaux));
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void row(Function<Column, String> values) throws IOException {
    out.row(Column.ALL.stream().map(values).toList());
  }
}
