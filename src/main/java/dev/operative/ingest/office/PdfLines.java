package dev.operative.ingest.office;

import dev.operative.ingest.text.block.Line;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the lines of a PDF as they stand on its pages.
final class PdfLines extends PDFTextStripper {
  private final List<List<PrintedLine>> pages = new ArrayList<>();
  private final List<TextPosition> current = new ArrayList<>();
  private List<List<TextPosition>> page = new ArrayList<>();

  PdfLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /// The lines of all pages, in reading order.
  List<Line> read(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    return new PrintedPages(pages).lines();
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
  protected void endPage(PDPage finished) {
    endLine();
    pages.add(PageColumns.read(page));
    page = new ArrayList<>();
  }

  private void endLine() {
    if (!current.isEmpty()) {
      page.add(List.copyOf(current));
      current.clear();
    }
  }
}
