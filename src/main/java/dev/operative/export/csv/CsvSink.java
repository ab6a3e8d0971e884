package dev.operative.export.csv;

import dev.operative.export.ParagraphSink;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Comma-separated values as RFC 4180 has them, a row a paragraph, with a header row.
///
/// A byte order mark stands first, or spreadsheets take Chinese for something else. A cell that a spreadsheet
/// would take for a formula (it begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break,
/// maybe after spaces) gets an apostrophe before it, as OWASP advises: a document is a stranger's text.
public final class CsvSink implements ParagraphSink {
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private final Writer out;

  /// Writes the header row.
  public CsvSink(OutputStream stream) throws IOException {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write('\uFEFF');
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
    String separator = "";
    for (Column column : Column.ALL) {
      out.write(separator);
      out.write(cell(values.apply(column)));
      separator = ",";
    }
    out.write("\r\n");
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (FORMULA.indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c >= ' ') {
        return false;
      }
    }
    return false;
  }
}
