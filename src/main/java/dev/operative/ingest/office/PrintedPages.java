package dev.operative.ingest.office;

import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Place;
import dev.operative.ingest.text.block.Region;
import java.util.ArrayList;
import java.util.List;

/// The printed lines of a document, page by page.
///
/// An empty line stands where the distance between two lines is wider than usual in the document, and a drawn one
/// where the body of a page ends and smaller print, its footnotes, begins.
final class PrintedPages {
  private static final double WIDER = 1.35;

  /// A line that has so much of the letters of the longest goes on below, more often than not.
  private static final double FULL = 0.85;

  /// The width of a narrow character, as a share of the size of the print.
  private static final double NARROW = 0.5;

  private final List<List<PrintedLine>> pages;
  private final double usual;
  private final List<Line> lines = new ArrayList<>();

  /// Takes the pages in their order, the first being page 1.
  PrintedPages(List<List<PrintedLine>> pages) {
    this.pages = pages;
    this.usual = usualDistance(pages);
  }

  /// Their lines, in reading order.
  List<Line> lines() {
    for (int page = 1; page <= pages.size(); page++) {
      add(page, pages.get(page - 1));
    }
    return List.copyOf(lines);
  }

  private void add(int number, List<PrintedLine> page) {
    double body = bodySize(page);
    double distance = Math.min(usual, usualDistance(List.of(page)));
    PrintedNotes notes = new PrintedNotes(page, body);
    for (int i = 0; i < page.size(); i++) {
      PrintedLine line = notes.marked(i);
      if (i > 0) {
        PrintedLine above = page.get(i - 1);
        if (notes.beginAt(i)) {
          add(number, 0, "______", -1, false);
        } else if (line.baseline() - above.baseline() > distance * WIDER
            || line.baseline() < above.baseline()) {
          add(number, 0, "", -1, false);
        }
      }
      int indent = (int) Math.round(line.left() / (body * NARROW));
      add(number, line.column(), line.text(), indent, line.emphasised());
    }
  }

  private void add(int page, int column, String text, int indent, boolean emphasised) {
    Place place = new Place(page, Region.BODY, column, indent);
    lines.add(new Line(lines.size() + 1, text, 0, emphasised, false, place));
  }

  /// The size of most of a page's print.
  private static double bodySize(List<PrintedLine> page) {
    return quantile(
        page.stream().filter(line -> line.text().length() > 20).map(PrintedLine::size).toList(),
        0.5);
  }

  /// The distance between the lines of a paragraph: that between most lines, or a smaller one where most paragraphs have one
  /// line.
  private static double usualDistance(List<List<PrintedLine>> pages) {
    List<Double> distances = new ArrayList<>();
    List<Double> belowFull = new ArrayList<>();
    for (List<PrintedLine> page : pages) {
      double body = bodySize(page);
      int longest = page.stream().mapToInt(line -> line.text().length()).max().orElse(0);
      for (int i = 1; i < page.size(); i++) {
        PrintedLine above = page.get(i - 1);
        double distance = page.get(i).baseline() - above.baseline();
        if (distance > 0) {
          distances.add(distance);
          if (above.text().length() > longest * FULL
              && isBody(above, body)
              && isBody(page.get(i), body)) {
            belowFull.add(distance);
          }
        }
      }
    }
    double most = quantile(distances, 0.3);
    double inParagraphs = quantile(belowFull, 0.25);
    return inParagraphs > 0 ? Math.min(most, inParagraphs) : most;
  }

  private static boolean isBody(PrintedLine line, double size) {
    return Math.abs(line.size() - size) < size * 0.05;
  }

  private static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * share));
  }
}
