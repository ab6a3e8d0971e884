package dev.operative.ingest.text.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.operative.web.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Prints documents as PDF with a browser, many at once.
final class PdfPrinter {
  private PdfPrinter() {}

  /// The PDF of each document, in their order.
  static List<byte[]> print(Browser browser, List<List<PrintedPage>> documents) throws IOException {
    byte[] all;
    try (Page page = browser.open(800, ColorScheme.LIGHT, false)) {
      page.setContent(PagesAsHtml.of(documents));
      all = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }
    List<byte[]> each = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(all)) {
      int first = 1;
      for (List<PrintedPage> pages : documents) {
        Splitter splitter = new Splitter();
        splitter.setStartPage(first);
        splitter.setEndPage(first + pages.size() - 1);
        splitter.setSplitAtPage(pages.size());
        try (PDDocument one = splitter.split(pdf).getFirst()) {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          one.save(bytes);
          each.add(bytes.toByteArray());
        }
        first += pages.size();
      }
    }
    return each;
  }
}
