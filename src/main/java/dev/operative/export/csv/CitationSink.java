package dev.operative.export.csv;

import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.export.ParagraphSink;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/// Citations as a spreadsheet, with a header row: a row each mention of a text in a paragraph of another.
public final class CitationSink implements ParagraphSink {
  private final CsvWriter out;

  /// Writes the header row.
  public CitationSink(OutputStream stream) throws IOException {
    out = new CsvWriter(stream);
    out.row(
        List.of(
            "provision",
            "symbol",
            "date",
            "status",
            "label",
            "verbs",
            "cited symbol",
            "cited paragraph"));
  }

  @Override
  public void accept(List<ShownProvision> found, Chapeaux chapeaux) throws IOException {
    for (ShownProvision each : found) {
      String own = each.text().part().symbol().map(Symbol::canonical).orElse("");
      for (Citation citation : each.text().citationsOfOthers()) {
        out.row(row(own, each.text(), citation));
      }
    }
  }

  private static List<String> row(String own, IndexedParagraph found, Citation citation) {
    return List.of(
        found.paragraph().id().toString(),
        own,
        found.date().map(LocalDate::toString).orElse(""),
        found.part().status().word(),
        found.paragraph().number(),
        String.join(", ", found.paragraph().verbNames()),
        citation.symbol().canonical(),
        citation.paragraph().orElse(""));
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
