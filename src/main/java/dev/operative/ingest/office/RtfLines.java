package dev.operative.ingest.office;

import dev.operative.ingest.office.LineSheet.Entry;
import dev.operative.ingest.text.block.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.Element;
import javax.swing.text.StyleConstants;
import javax.swing.text.rtf.RTFEditorKit;

/// Turns a document in the Rich Text Format into lines: one for every paragraph. Running heads are not read.
final class RtfLines {
  private final LineSheet sheet = new LineSheet();
  private final Document document;

  private RtfLines(Document document) {
    this.document = document;
  }

  /// Whether a file begins as one in this format does.
  static boolean begins(byte[] content) {
    return content.length > 5
        && content[0] == '{'
        && content[1] == '\\'
        && content[2] == 'r'
        && content[3] == 't'
        && content[4] == 'f';
  }

  /// The lines of a document.
  ///
  /// @throws IOException when the file is damaged
  static List<Line> of(byte[] content) throws IOException {
    RTFEditorKit kit = new RTFEditorKit();
    Document document = kit.createDefaultDocument();
    try {
      kit.read(new ByteArrayInputStream(content), document, 0);
      RtfLines lines = new RtfLines(document);
      lines.read();
      return lines.sheet.lines();
    } catch (BadLocationException damaged) {
      throw new IOException(damaged);
    }
  }

  private void read() throws BadLocationException {
    Element root = document.getDefaultRootElement();
    for (int i = 0; i < root.getElementCount(); i++) {
      paragraph(i + 1, root.getElement(i));
    }
  }

  private void paragraph(int number, Element paragraph) throws BadLocationException {
    StringBuilder text = new StringBuilder();
    boolean emphasised = true;
    for (int i = 0; i < paragraph.getElementCount(); i++) {
      Element run = paragraph.getElement(i);
      AttributeSet style = run.getAttributes();
      String words =
          document.getText(
              run.getStartOffset(),
              Math.min(run.getEndOffset(), document.getLength()) - run.getStartOffset());
      text.append(
          StyleConstants.isSuperscript(style) ? FootnoteSigns.mark(words).orElse(words) : words);
      emphasised &=
          StyleConstants.isBold(style) || StyleConstants.isItalic(style) || words.isBlank();
    }
    String printed = LineSheet.oneLine(text.toString()).strip();
    sheet.add(number, new Entry(printed, 0, emphasised && !printed.isEmpty(), false));
  }
}
