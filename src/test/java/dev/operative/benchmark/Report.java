package dev.operative.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A table of what was measured, for people and for programs. */
final class Report {
  private final String name;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Report(String name, String... columns) {
    this.name = name;
    this.columns = List.of(columns);
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** Prints it as a table of Markdown. */
  void print() {
    System.out.println("\n| " + String.join(" | ", columns) + " |");
    System.out.println("|" + "---|".repeat(columns.size()));
    rows.forEach(row -> System.out.println("| " + String.join(" | ", row) + " |"));
  }

  /** Writes several as one JSON object: by name, a list of rows. */
  static void write(Path file, List<Report> reports) throws IOException {
    Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
    for (Report report : reports) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (List<String> row : report.rows) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
          cells.put(report.columns.get(i), row.get(i));
        }
        rows.add(cells);
      }
      all.put(report.name, rows);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, new JsonMapper().writeValueAsBytes(all));
    System.out.println("\nThe same as JSON: " + file);
  }
}
