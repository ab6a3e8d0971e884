package dev.operative.evaluation;

import dev.operative.document.Language;
import dev.operative.search.query.DateBound;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.UnknownValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads judged queries: two tab-separated UTF-8 files with a header line and no quoting. Columns are found
/// by name: `qid language type query filters` in the one (others are ignored, type and filters may be missing), `qid
/// paragraph_id grade` in the other. A filter is `verb=Decides;lang=en;from=2017`.
public final class JudgedQueryFiles {
  private final FilterValues values;

  public JudgedQueryFiles(FilterValues values) {
    this.values = values;
  }

  /// Reads queries and what was judged for them.
  ///
  /// @param judgements files of judgements; where two of them judge the same, the later one counts
  /// @return the queries in the order of their file
  public List<JudgedQuery> read(Path queries, List<Path> judgements)
      throws IOException, EvaluationFileException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (Path file : judgements) {
      addGrades(file, grades);
    }
    List<JudgedQuery> read = new ArrayList<>();
    for (Row row : rows(queries, List.of("qid", "language", "query"))) {
      String id = row.cell("qid");
      Language language =
          values.languages().stream()
              .filter(each -> each.code().equals(row.cell("language")))
              .findFirst()
              .orElseThrow(() -> row.fault("“" + row.cell("language") + "” is not a language"));
      read.add(
          new JudgedQuery(
              id,
              row.cell("type"),
              language,
              row.cell("query"),
              filters(row),
              grades.getOrDefault(id, Map.of()),
              Map.of()));
    }
    return read;
  }

  /// The queries with the groups of paragraphs that hardly differ, from a file with the columns `qid group paragraph_id`.
  public List<JudgedQuery> grouped(List<JudgedQuery> queries, Path groups)
      throws IOException, EvaluationFileException {
    Map<String, Map<String, String>> read = new HashMap<>();
    for (Row row : rows(groups, List.of("qid", "group", "paragraph_id"))) {
      read.computeIfAbsent(row.cell("qid"), id -> new HashMap<>())
          .put(row.cell("paragraph_id"), row.cell("group"));
    }
    return queries.stream()
        .map(query -> query.grouped(read.getOrDefault(query.id(), Map.of())))
        .toList();
  }

  private static void addGrades(Path file, Map<String, Map<String, Integer>> grades)
      throws IOException, EvaluationFileException {
    for (Row row : rows(file, List.of("qid", "paragraph_id", "grade"))) {
      String grade = row.cell("grade");
      if (!grade.matches("[0-3]")) {
        throw row.fault("the grade “" + grade + "” is not 0, 1, 2 or 3");
      }
      grades
          .computeIfAbsent(row.cell("qid"), id -> new LinkedHashMap<>())
          .put(row.cell("paragraph_id"), Integer.valueOf(grade));
    }
  }

  private Filters filters(Row row) throws EvaluationFileException {
    Map<Facet, Set<String>> wanted = new HashMap<>();
    Map<DateBound, LocalDate> dates = new EnumMap<>(DateBound.class);
    for (String filter : row.cell("filters").split(";", -1)) {
      if (filter.isBlank()) {
        continue;
      }
      String[] sides = filter.split("=", 2);
      String name = sides[0].strip();
      if (sides.length < 2) {
        throw row.fault("“" + filter + "” is not a filter; write verb=Decides or from=2017");
      }
      try {
        switch (name) {
          case "from" -> dates.put(DateBound.FROM, DateBound.FROM.read(sides[1].strip()));
          case "to" -> dates.put(DateBound.TO, DateBound.TO.read(sides[1].strip()));
          default -> {
            Facet facet =
                Facet.parse(name)
                    .orElseThrow(() -> row.fault("“" + name + "” is nothing to filter by"));
            wanted
                .computeIfAbsent(facet, f -> new LinkedHashSet<>())
                .add(values.resolve(facet, sides[1].strip()));
          }
        }
      } catch (UnknownValueException | DateTimeParseException unknown) {
        throw row.fault(String.valueOf(unknown.getMessage()));
      }
    }
    return new Filters(
        wanted,
        Optional.ofNullable(dates.get(DateBound.FROM)),
        Optional.ofNullable(dates.get(DateBound.TO)));
  }

  /// A line with the names of its columns.
  private record Row(Path file, int line, Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    EvaluationFileException fault(String what) {
      return new EvaluationFileException(file + ":" + line + ": " + what);
    }
  }

  private static List<Row> rows(Path file, List<String> required)
      throws IOException, EvaluationFileException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
    for (String column : required) {
      if (!columns.contains(column)) {
        throw new EvaluationFileException(
            file
                + ":1: the header line has no column “"
                + column
                + "” (columns are separated by tabs)");
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      Map<String, String> named = new HashMap<>();
      for (int c = 0; c < Math.min(cells.length, columns.size()); c++) {
        named.put(columns.get(c), cells[c]);
      }
      if (!lines.get(i).isBlank()) {
        rows.add(new Row(file, i + 1, named));
      }
    }
    return rows;
  }
}
