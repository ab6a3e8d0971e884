package dev.operative.ingest.office;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Rejected;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Place;
import dev.operative.ingest.text.block.Region;
import dev.operative.ingest.text.page.PageDoubts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF files that hold text. The line of a paragraph is counted over the lines of all pages.
public final class PdfReader implements DocumentReader {
  private static final int MOST_PAGES = 5_000;

  private final TextParser parser;

  public PdfReader(TextParser parser) {
    this.parser = parser;
  }

  @Override
  public boolean accepts(SourceFile file) {
    byte[] content = file.content();
    return file.name().toLowerCase(Locale.ROOT).endsWith(".pdf")
        || (content.length > 4
            && content[0] == '%'
            && content[1] == 'P'
            && content[2] == 'D'
            && content[3] == 'F');
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    try (PDDocument pdf =
        Loader.loadPDF(file.content(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = pdf.getNumberOfPages();
      if (pages == 0 || pages > MOST_PAGES) {
        return Rejected.of(file, "it has " + pages + " pages; 1 to " + MOST_PAGES + " are read");
      }
      List<Line> lines = new ArrayList<>(new PdfLines().read(pdf));
      if (PageDoubts.arePictures(lines, pages)) {
        return Rejected.of(
            file,
            "its pages are pictures without text; make its text searchable (OCR) and try again");
      }
      lines.add(endOf(pages, lines));
      return parser.parse(lines, file.path(), sidecar);
    } catch (InvalidPasswordException locked) {
      return Rejected.of(file, "it is encrypted; save it without a password");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // The library throws what it happens to stumble over in a damaged file.
      return Rejected.of(file, "it is damaged, or not a PDF file; try to open and save it anew");
    }
  }

  /// An empty line on the last page, by which it is seen even when nothing is printed there.
  private static Line endOf(int pages, List<Line> lines) {
    int number = lines.isEmpty() ? 1 : lines.getLast().number();
    return new Line(number, "", 0, false, false, new Place(pages, Region.BODY, 0, -1));
  }
}
