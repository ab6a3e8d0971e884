package dev.operative.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A row of a gold file: what a paragraph is, by a human reader.
///
/// @param line its first line in the source
record GoldRow(
    String part,
    String label,
    String role,
    String language,
    String opening,
    List<String> verbs,
    String heading,
    List<String> optionalVerbs,
    int line) {

  /// The rows of a gold file, in reading order.
  static List<GoldRow> read(String number) {
    try (InputStream in = GoldRow.class.getResourceAsStream("/gold/gold-" + number + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no gold file " + number);
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().skip(1).filter(line -> !line.isBlank()).map(GoldRow::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldRow row(String line) {
    String[] cells = line.split("\t", -1);
    return new GoldRow(
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        list(cells[6]),
        cells[7],
        list(cells[9]),
        Integer.parseInt(cells[12].split("\\+")[0]));
  }

  private static List<String> list(String cell) {
    return cell.isBlank() ? List.of() : Arrays.stream(cell.split(";")).map(String::strip).toList();
  }
}
