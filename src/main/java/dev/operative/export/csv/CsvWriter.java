package dev.operative.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes comma-separated values as RFC 4180 has them.
///
/// A byte order mark stands first, or spreadsheets take Chinese for something else. A cell that a spreadsheet
/// would take for a formula (it begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break,
/// maybe after spaces) gets an apostrophe before it, as OWASP advises: a document is a stranger's text.
final class CsvWriter {
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private final Writer out;

  CsvWriter(OutputStream stream) throws IOException {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write('\uFEFF');
  }

  /// Writes a row.
  void row(List<String> values) throws IOException {
    String separator = "";
    for (String value : values) {
      out.write(separator);
      out.write(cell(value));
      separator = ",";
    }
    out.write("\r\n");
  }

  /// Passes on what was written.
  void flush() throws IOException {
    out.flush();
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
