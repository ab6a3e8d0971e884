package dev.operative.export.csv;

import dev.operative.export.json.CitationsJson;
import dev.operative.export.json.CitationsJson.CitationJson;
import dev.operative.export.json.CitationsJson.DocumentJson;
import dev.operative.export.json.CitationsJson.FindingJson;
import dev.operative.export.json.CitationsJson.ProvisionJson;
import dev.operative.export.json.CitationsJson.QuotationJson;
import dev.operative.search.check.CheckedCitation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The citations of a text, checked, as a spreadsheet: a row for each finding, and one for each citation without any.
public final class CitationsCsv {
  private static final List<String> HEADER =
      List.of(
          "start",
          "citation",
          "symbol",
          "paragraphs",
          "verdict",
          "title",
          "date",
          "status",
          "finding",
          "fault",
          "cited",
          "actual",
          "quotation",
          "found_in",
          "found_text");

  private CitationsCsv() {}

  /// Writes checked citations, and leaves the stream open.
  public static void write(List<CheckedCitation> checked, OutputStream stream) throws IOException {
    CsvWriter out = new CsvWriter(stream);
    out.row(HEADER);
    for (CitationJson citation : CitationsJson.of(checked).citations()) {
      if (citation.findings().isEmpty()) {
        out.row(row(citation, List.of("", "", "", "", "", "", "")));
      }
      for (FindingJson finding : citation.findings()) {
        out.row(row(citation, cells(finding)));
      }
    }
    out.flush();
  }

  private static List<String> row(CitationJson citation, List<String> finding) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(citation.start()));
    cells.add(citation.text());
    cells.add(citation.symbol());
    cells.add(String.join("; ", citation.paragraphs()));
    cells.add(citation.verdict());
    cells.add(citation.document().map(DocumentJson::title).orElse(""));
    cells.add(citation.document().flatMap(DocumentJson::date).map(Object::toString).orElse(""));
    cells.add(citation.document().map(DocumentJson::status).orElse(""));
    cells.addAll(finding);
    return cells;
  }

  private static List<String> cells(FindingJson finding) {
    return List.of(
        finding.kind(),
        Boolean.toString(finding.fault()),
        finding.cited().orElse(""),
        finding.actual().orElse(""),
        finding.quotation().map(QuotationJson::text).orElse(""),
        finding.where().map(ProvisionJson::id).orElse(""),
        finding.where().map(ProvisionJson::text).orElse(""));
  }
}
