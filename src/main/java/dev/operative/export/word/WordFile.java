package dev.operative.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A Word file while it is written, in memory: an A4 page with the styles of `styles.xml` and the page's number at its foot.
final class WordFile {
  private static final String STYLES = "styles.xml";

  /// In twentieths of a point.
  private static final long PAGE_WIDTH = 11_906;

  private static final long PAGE_HEIGHT = 16_838;
  private static final long MARGIN = 1_440;
  static final long TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

  private final XWPFDocument document = new XWPFDocument();

  WordFile(String title, String foot) {
    document.createStyles().setStyles(styles().getStyles());
    document.getProperties().getCoreProperties().setTitle(title);
    document.getProperties().getCoreProperties().setCreator("Operative");
    setPage();
    separateFootnotes();
    XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
    new WordParagraph(document, footer.createParagraph(), ParagraphStyle.FOOTER)
        .text(foot)
        .tab()
        .pageNumber();
  }

  WordParagraph paragraph(ParagraphStyle style) {
    return new WordParagraph(document, document.createParagraph(), style);
  }

  /// A table with columns of one width.
  ///
  /// @param columns how many, over 0
  WordTable table(int columns) {
    XWPFTable table = document.createTable(1, columns);
    return new WordTable(document, table, columns);
  }

  void write(OutputStream out) throws IOException {
    document.write(out);
  }

  private void setPage() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    margins.setGutter(BigInteger.ZERO);
  }

  /// The two lines between text and footnotes that every Word file with footnotes has.
  private void separateFootnotes() {
    CTFtnEdn line = CTFtnEdn.Factory.newInstance();
    line.setType(STFtnEdn.SEPARATOR);
    line.setId(BigInteger.ONE.negate());
    line.addNewP().addNewR().addNewSeparator();
    CTFtnEdn continued = CTFtnEdn.Factory.newInstance();
    continued.setType(STFtnEdn.CONTINUATION_SEPARATOR);
    continued.setId(BigInteger.ZERO);
    continued.addNewP().addNewR().addNewContinuationSeparator();
    document.createFootnotes().addFootnote(line);
    document.createFootnotes().addFootnote(continued);
  }

  private static StylesDocument styles() {
    try (InputStream in = WordFile.class.getResourceAsStream(STYLES)) {
      if (in == null) {
        throw new IllegalStateException(STYLES + " is missing from the program; build it again");
      }
      return StylesDocument.Factory.parse(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (XmlException broken) {
      throw new IllegalStateException(STYLES + " is not as Word has it", broken);
    }
  }
}
