package dev.operative.ingest.office;

import dev.operative.ingest.text.block.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the lines of a PDF as they stand on its pages.
///
/// An empty line stands where the distance between two lines is wider than usual on the page, and a drawn one
/// where the body of the page ends and smaller print, its footnotes, begins.
final class PdfLines extends PDFTextStripper {
  private static final double WIDER = 1.35;
  private static final double SMALLER = 0.92;

  private final List<Line> lines = new ArrayList<>();
  private final List<PrintedLine> page = new ArrayList<>();
  private final List<TextPosition> current = new ArrayList<>();
  private int number;

  PdfLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /// The lines of all pages, in reading order.
  List<Line> read(PDDocument pdf) throws IOException {
    writeText(pdf, new java.io.StringWriter());
    return List.copyOf(lines);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    current.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {}

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void endPage(org.apache.pdfbox.pdmodel.PDPage finished) {
    endLine();
    double body = bodySize();
    double usual = usualDistance();
    for (int i = 0; i < page.size(); i++) {
      PrintedLine line = page.get(i);
      if (i > 0) {
        PrintedLine above = page.get(i - 1);
        boolean notesBegin =
            line.size() < body * SMALLER && above.size() >= body * SMALLER && line.beginsWithMark();
        if (notesBegin) {
          add("______", false);
        } else if (line.baseline() - above.baseline() > usual * WIDER
            || line.baseline() < above.baseline()) {
          add("", false);
        }
      }
      add(line.text(), line.emphasised());
    }
    page.clear();
  }

  private void endLine() {
    if (!current.isEmpty()) {
      PrintedLine line = PrintedLine.of(current);
      if (!line.text().isBlank()) {
        page.add(line);
      }
      current.clear();
    }
  }

  private void add(String text, boolean emphasised) {
    lines.add(new Line(++number, text, 0, emphasised, false, getCurrentPageNo()));
  }

  /// The size of most of the page's print.
  private double bodySize() {
    return median(
        page.stream().filter(line -> line.text().length() > 20).map(PrintedLine::size).toList());
  }

  /// The distance between most lines of the page.
  private double usualDistance() {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      double distance = page.get(i).baseline() - page.get(i - 1).baseline();
      if (distance > 0) {
        distances.add(distance);
      }
    }
    return quantile(distances, 0.3);
  }

  private static double median(List<Double> values) {
    return quantile(values, 0.5);
  }

  private static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * share));
  }
}
