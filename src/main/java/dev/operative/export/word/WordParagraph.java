package dev.operative.export.word;

import dev.operative.export.XmlText;
import java.net.URI;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// A paragraph of a Word file while it is written.
final class WordParagraph {
  /// What [ParagraphStyle#QUOTE] is indented by, in twentieths of a point.
  private static final int MARGIN = 567;

  /// What keeps the line beside a quotation inside its cell.
  private static final int BORDER = 240;

  private static final int STEP = 425;

  private final XWPFDocument document;
  private final XWPFParagraph paragraph;
  private int margin = MARGIN;

  WordParagraph(XWPFDocument document, XWPFParagraph paragraph, ParagraphStyle style) {
    this.document = document;
    this.paragraph = paragraph;
    paragraph.setStyle(style.id());
  }

  WordParagraph text(String text) {
    return text(text, CharacterStyle.PLAIN);
  }

  WordParagraph text(String text, CharacterStyle style) {
    XWPFRun run = paragraph.createRun();
    style.id().ifPresent(run::setStyle);
    fill(run, text);
    return this;
  }

  WordParagraph bold(String text) {
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    fill(run, text);
    return this;
  }

  /// A tab, up to the next tab stop.
  WordParagraph tab() {
    paragraph.createRun().addTab();
    return this;
  }

  /// The number of the page.
  WordParagraph pageNumber() {
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    return this;
  }

  /// An address as a link to itself, its letters as people read them.
  WordParagraph link(URI address) {
    XWPFRun run = paragraph.createHyperlinkRun(address.toASCIIString());
    run.setStyle("Hyperlink");
    String query = address.getQuery() == null ? "" : "?" + address.getQuery();
    fill(run, address.getScheme() + "://" + address.getAuthority() + address.getPath() + query);
    return this;
  }

  /// A footnote here.
  WordParagraph footnote(String text) {
    XWPFFootnote note = document.createFootnote();
    WordParagraph noted =
        new WordParagraph(document, note.createParagraph(), ParagraphStyle.FOOTNOTE);
    noted.text(" " + text);
    paragraph.addFootnoteReference(note);
    return this;
  }

  /// Uses the whole width of the cell of a table that it stands in.
  WordParagraph inCell() {
    margin = paragraph.getStyle().equals(ParagraphStyle.QUOTE_NOT_ADOPTED.id()) ? BORDER : 0;
    paragraph.setIndentationLeft(margin);
    paragraph.setIndentationRight(0);
    // Else a row that is longer than the rest of the page begins on the next one.
    paragraph.setKeepNext(false);
    return this;
  }

  /// Indents it further than its style does.
  ///
  /// @param level how many steps, 0 or more
  WordParagraph indented(int level) {
    if (level > 0) {
      paragraph.setIndentationLeft(margin + STEP * level);
    }
    return this;
  }

  private static void fill(XWPFRun run, String text) {
    String[] lines = XmlText.legal(text).split("\r\n|[\r\n\u2028\u2029]", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(lines[line]);
    }
    if (isChinese(text)) {
      // Else “ ” and … are set as Latin, with the widths of Latin.
      properties(run).addNewRFonts().setHint(STHint.EAST_ASIA);
    }
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static CTRPr properties(XWPFRun run) {
    CTR own = run.getCTR();
    return own.isSetRPr() ? own.getRPr() : own.addNewRPr();
  }
}
