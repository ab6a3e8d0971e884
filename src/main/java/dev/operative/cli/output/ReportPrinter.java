package dev.operative.cli.output;

import dev.operative.document.ControlSigns;
import dev.operative.indexing.IndexReport;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.search.index.RejectedSource;
import java.io.PrintWriter;
import java.util.List;

/// Prints what an indexing run did.
public final class ReportPrinter {
  private final PrintWriter out;

  public ReportPrinter(Console console) {
    this.out = console.out();
  }

  /// Prints what an indexing run did, and every file it did not take.
  public void print(IndexReport report) {
    listSources("rejected", report.rejected());
    listSources("in another language", report.otherLanguage());
    listSources("duplicate", report.duplicates());
    list("note", report.notices());
    list("doubt", report.doubts());
    out.printf(
        "%,d files: %,d indexed, %,d unchanged, %,d duplicates, %,d in other languages, %,d rejected; %,d removed%n",
        report.files(),
        report.documents(),
        report.unchanged(),
        report.duplicates().size(),
        report.otherLanguage().size(),
        report.rejected().size(),
        report.removed());
    if (report.documents() > 0) {
      out.printf(
          "%,d paragraphs in %.1f s (%,d paragraphs/s)%n",
          report.paragraphs(), report.took().toMillis() / 1000.0, report.paragraphsPerSecond());
    }
    out.flush();
  }

  private void list(String heading, List<Notice> notices) {
    notices.forEach(notice -> print(heading, notice.file(), notice.line(), notice.message()));
  }

  private void listSources(String heading, List<RejectedSource> sources) {
    sources.forEach(source -> print(heading, source.file(), source.line(), source.reason()));
  }

  private void print(String heading, String file, int line, String message) {
    out.println(
        heading + ": " + FileLine.of(file, line) + ": " + ControlSigns.visibleLine(message));
  }
}
