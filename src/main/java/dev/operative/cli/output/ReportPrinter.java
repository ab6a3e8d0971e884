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
    list("rejected", report.rejected());
    list("in another language", report.otherLanguage());
    list("duplicate", report.duplicates());
    report.notices().forEach(notice -> tell("note", notice));
    report.doubts().forEach(doubt -> tell("doubt", doubt));
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

  private void tell(String word, Notice notice) {
    out.println(
        word
            + ": "
            + FileLine.of(notice.file(), notice.line())
            + ": "
            + ControlSigns.visibleLine(notice.message()));
  }

  private void list(String heading, List<RejectedSource> sources) {
    for (RejectedSource source : sources) {
      out.println(
          heading
              + ": "
              + FileLine.of(source.file(), source.line())
              + ": "
              + ControlSigns.visibleLine(source.reason()));
    }
  }
}
