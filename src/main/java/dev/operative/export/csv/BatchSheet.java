package dev.operative.export.csv;

import dev.operative.document.Symbol;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.service.Answer;
import dev.operative.search.service.BatchSearch.Answered;
import dev.operative.search.service.BatchSearch.Outcome;
import dev.operative.search.service.BatchSearch.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Writes the answers to a batch of queries as a spreadsheet: a row for each of the best results of each query, one row
/// for a query that finds nothing or cannot be asked.
public final class BatchSheet {
  private static final List<String> HEADER =
      List.of(
          "query",
          "total",
          "rank",
          "tier",
          "id",
          "citation",
          "symbol",
          "date",
          "status",
          "verbs",
          "text",
          "problem");

  private BatchSheet() {}

  /// Writes the sheet with its header row.
  public static void write(List<Outcome> outcomes, OutputStream stream) throws IOException {
    CsvWriter out = new CsvWriter(stream);
    out.row(HEADER);
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Refused refused -> out.row(row(refused.query(), "", List.of(), refused.reason()));
        case Answered(String query, Answer answer) -> answered(out, query, answer);
      }
    }
    out.flush();
  }

  private static void answered(CsvWriter out, String query, Answer answer) throws IOException {
    String total = Long.toString(answer.result().total());
    List<Hit> hits = answer.result().hits();
    if (hits.isEmpty()) {
      out.row(row(query, total, List.of(), ""));
    }
    for (int i = 0; i < hits.size(); i++) {
      out.row(row(query, total, cells(i + 1, hits.get(i), answer), ""));
    }
  }

  private static List<String> cells(int rank, Hit hit, Answer answer) {
    IndexedParagraph found = hit.found();
    return List.of(
        Integer.toString(rank),
        answer.tier(hit).word(),
        found.paragraph().id().toString(),
        CitationStyle.UN.cite(found),
        found.part().symbol().map(Symbol::canonical).orElse(""),
        found.date().map(Object::toString).orElse(""),
        found.part().status().word(),
        String.join("; ", found.paragraph().verbNames()),
        found.paragraph().text());
  }

  private static List<String> row(String query, String total, List<String> cells, String problem) {
    List<String> row = new ArrayList<>(List.of(query, total));
    row.addAll(cells);
    while (row.size() < HEADER.size() - 1) {
      row.add("");
    }
    row.add(problem);
    return row;
  }
}
