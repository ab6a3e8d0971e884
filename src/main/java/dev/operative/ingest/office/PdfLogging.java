package dev.operative.ingest.office;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the PDF library's remarks on odd fonts off standard error: the outcome of reading says what matters.
final class PdfLogging {
  /// Held, because the JDK forgets the level of a logger that nobody holds.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  private PdfLogging() {}

  static void quieten() {
    PDFBOX.setLevel(Level.OFF);
    FONTBOX.setLevel(Level.OFF);
  }
}
