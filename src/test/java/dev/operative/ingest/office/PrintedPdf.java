package dev.operative.ingest.office;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Prints paragraphs as the United Nations sets them: running head, job number, footnotes, lines
 * wrapped.
 */
public final class PrintedPdf implements AutoCloseable {
  static final Path CHINESE_FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
  private static final float SIZE = 10;
  private static final float LEADING = 12.5f;
  private static final float LEFT = 100;
  private static final float WIDTH = 400;
  private static final float TOP = 740;
  private static final float BOTTOM = 120;

  private final PDDocument pdf = new PDDocument();
  private final PDFont font;
  private final String symbol;
  private final List<String> notes = new ArrayList<>();
  private PDPageContentStream stream;
  private float y;
  private int page;

  PrintedPdf(String symbol, PDFont font) throws IOException {
    this.symbol = symbol;
    this.font = font;
    newPage();
  }

  public static PrintedPdf english(String symbol) throws IOException {
    return new PrintedPdf(symbol, new PDType1Font(FontName.TIMES_ROMAN));
  }

  public static PrintedPdf chinese(String symbol) throws IOException {
    PrintedPdf printed = english(symbol);
    try (TrueTypeCollection fonts = new TrueTypeCollection(CHINESE_FONT.toFile())) {
      PDFont wqy = PDType0Font.load(printed.pdf, fonts.getFontByName("WenQuanYiMicroHei"), true);
      return new PrintedPdf(symbol, wqy);
    }
  }

  /** Prints a paragraph; a `^1` in it is a footnote mark. */
  public PrintedPdf paragraph(String text) throws IOException {
    for (String line : wrap(text, WIDTH)) {
      if (y < BOTTOM + notes.size() * LEADING) {
        newPage();
      }
      print(line, LEFT, y, SIZE);
      y -= LEADING;
    }
    y -= LEADING * 0.6f;
    return this;
  }

  /** Prints two texts beside each other, each in a column of its own. */
  PrintedPdf columns(String left, String right) throws IOException {
    List<String> first = wrap(left, WIDTH / 2 - 10);
    List<String> second = wrap(right, WIDTH / 2 - 10);
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      if (i < first.size()) {
        print(first.get(i), LEFT, y, SIZE);
      }
      if (i < second.size()) {
        print(second.get(i), LEFT + WIDTH / 2 + 10, y, SIZE);
      }
      y -= LEADING;
    }
    y -= LEADING * 0.6f;
    return this;
  }

  /** Prints a footnote at the end of the current page. */
  public PrintedPdf note(String mark, String text) {
    notes.add("^" + mark + " " + text);
    return this;
  }

  /** Prints a footnote whose number is not raised, as in a list, at the end of the current page. */
  PrintedPdf plainNote(String text) {
    notes.add(text);
    return this;
  }

  public byte[] bytes() throws IOException {
    endPage();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  void save(File file) throws IOException {
    Files.write(file.toPath(), bytes());
  }

  private void newPage() throws IOException {
    if (stream != null) {
      endPage();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    pdf.addPage(next);
    stream = new PDPageContentStream(pdf, next);
    page++;
    y = TOP;
    if (page > 1) {
      print(symbol, LEFT + 300, 790, 9);
    }
  }

  private void endPage() throws IOException {
    float at = BOTTOM + (notes.size() - 1) * LEADING - 20;
    for (String note : notes) {
      print(note, LEFT, at, 8);
      at -= 10;
    }
    notes.clear();
    print(page + "/9", LEFT, 60, 9);
    print("17-23012", LEFT + 350, 60, 9);
    stream.close();
  }

  private void print(String line, float x, float baseline, float size) throws IOException {
    float at = x;
    boolean raised = false;
    for (String run : line.split("(?=\\^\\d)|(?<=\\^\\d)", -1)) {
      raised = run.startsWith("^");
      String text = raised ? run.substring(1) : run;
      stream.beginText();
      stream.setFont(font, raised ? size * 0.6f : size);
      stream.newLineAtOffset(at, raised ? baseline + size * 0.35f : baseline);
      stream.showText(text);
      stream.endText();
      at += font.getStringWidth(text) / 1000 * (raised ? size * 0.6f : size);
    }
  }

  private List<String> wrap(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("(?<= )|(?<=[\\u4e00-\\u9fff，。；、])")) {
      if (font.getStringWidth((line + word).stripTrailing()) / 1000 * SIZE > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
