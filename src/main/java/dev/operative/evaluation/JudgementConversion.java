package dev.operative.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rewrites judgements that name paragraphs by `<file>:<line>` into such that name them by id. Two lines of
/// one paragraph become one judgement with the higher grade.
public final class JudgementConversion {
  private final ParagraphNames names;

  public JudgementConversion(ParagraphNames names) {
    this.names = names;
  }

  /// Converts the lines of a file of judgements.
  ///
  /// @return the lines of the new file, the header line first
  /// @throws EvaluationFileException when a line is broken or names no paragraph of the index
  public List<String> convert(Path judgements) throws IOException, EvaluationFileException {
    List<String> lines = Files.readAllLines(judgements, StandardCharsets.UTF_8);
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 3 || !cells[2].matches("[0-3]")) {
        throw new EvaluationFileException(
            judgements
                + ":"
                + (i + 1)
                + ": expected query, paragraph and grade (0 to 3), separated by tabs");
      }
      String where = judgements + ":" + (i + 1);
      String id =
          names
              .find(cells[1])
              .orElseThrow(
                  () ->
                      new EvaluationFileException(
                          where + ": the index has no paragraph “" + cells[1] + "”"))
              .paragraph()
              .id()
              .toString();
      grades.merge(cells[0] + "\t" + id, Integer.valueOf(cells[2]), Math::max);
    }
    List<String> converted = new ArrayList<>();
    converted.add(lines.getFirst());
    grades.forEach((judged, grade) -> converted.add(judged + "\t" + grade));
    return converted;
  }
}
