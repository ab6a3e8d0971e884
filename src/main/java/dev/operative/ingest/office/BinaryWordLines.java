package dev.operative.ingest.office;

import dev.operative.document.Symbol;
import dev.operative.ingest.office.LineSheet.Entry;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.StructureMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Turns a Word document of the binary format, `.doc`, into lines: one for every paragraph and table row, with the
/// numbers that Word prints before them, and each footnote behind the paragraph that refers to it.
final class BinaryWordLines {
  /// Stands in the text where a footnote is referred to.
  private static final char NOTE = '\u0002';

  private static final int SUPERSCRIPT = 1;

  private final LineSheet sheet = new LineSheet();
  private final NumberingState numbering = new NumberingState();
  private final HWPFDocument word;
  private final WordTables tables;
  private int count;

  private BinaryWordLines(HWPFDocument word, StructureMarks marks) {
    this.word = word;
    this.tables = new WordTables(marks);
  }

  /// The lines of a document of Word 97 or later, the head of its first page before its body. When the symbol is in the
  /// running heads alone, it is the first line.
  static List<Line> of(HWPFDocument word, StructureMarks marks) {
    BinaryWordLines lines = new BinaryWordLines(word, marks);
    HeaderStories heads = new HeaderStories(word);
    String body = word.getRange().text();
    String opening = body.substring(0, Math.min(body.length(), 2_000));
    Stream.of(heads.getOddHeaderSubrange(), heads.getEvenHeaderSubrange())
        .flatMap(BinaryWordLines::paragraphs)
        .filter(text -> Symbol.parse(text).isPresent())
        .findFirst()
        .filter(symbol -> !opening.contains(symbol))
        .ifPresent(lines::add);
    paragraphs(heads.getFirstHeaderSubrange()).forEach(lines::add);
    lines.read(word.getRange());
    return lines.sheet.lines();
  }

  /// The lines of a document of Word 6 or 95, whose text alone is read.
  static List<Line> ofOld(POIFSFileSystem file) throws IOException {
    LineSheet sheet = new LineSheet();
    int count = 0;
    try (Word6Extractor old = new Word6Extractor(file)) {
      for (String paragraph : old.getText().split("[\r\n]+")) {
        sheet.add(++count, Entry.plain(plain(paragraph)));
      }
    }
    return sheet.lines();
  }

  /// The paragraphs of a running head; none when the document has no such head.
  private static Stream<String> paragraphs(@Nullable Range head) {
    return head == null
        ? Stream.empty()
        : Stream.of(Range.stripFields(head.text()).split("[\t\r\n\u0007]"))
            .map(BinaryWordLines::plain)
            .filter(text -> !text.isEmpty());
  }

  private void add(String text) {
    sheet.add(++count, Entry.plain(text));
  }

  private void read(Range range) {
    int i = 0;
    while (i < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() == 1) {
        Table table = range.getTable(paragraph);
        table(table);
        i += Math.max(1, table.numParagraphs());
      } else {
        paragraph(paragraph);
        i++;
      }
    }
  }

  private void table(Table table) {
    List<List<List<String>>> rows = new ArrayList<>();
    for (int row = 0; row < table.numRows(); row++) {
      rows.add(cells(table.getRow(row)).stream().map(BinaryWordLines::texts).toList());
    }
    if (!tables.laysOut(rows)) {
      rows.forEach(row -> add(WordTables.line(row)));
      return;
    }
    for (int row = 0; row < table.numRows(); row++) {
      for (TableCell cell : cells(table.getRow(row))) {
        for (int i = 0; i < cell.numParagraphs(); i++) {
          paragraph(cell.getParagraph(i));
        }
      }
    }
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      cells.add(row.getCell(i));
    }
    return cells;
  }

  private static List<String> texts(TableCell cell) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      texts.add(plain(Range.stripFields(cell.getParagraph(i).text())));
    }
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  private void paragraph(Paragraph paragraph) {
    count++;
    StringBuilder text = new StringBuilder();
    List<String> notes = new ArrayList<>();
    boolean emphasised = true;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      text.append(run.text().indexOf(NOTE) >= 0 ? withNote(run, notes) : words(run));
      emphasised &= run.isBold() || run.isItalic() || plain(run.text()).isEmpty();
    }
    String printed = plain(Range.stripFields(text.toString()));
    if (!printed.isEmpty()) {
      String number = number(paragraph);
      boolean bullet = !number.isEmpty() && number.chars().noneMatch(Character::isLetterOrDigit);
      String line = number.isEmpty() || bullet ? printed : number + " " + printed;
      sheet.add(count, new Entry(line, 0, emphasised, bullet));
    }
    notes.forEach(note -> sheet.add(count, Entry.plain(note)));
  }

  private static String words(CharacterRun run) {
    Optional<String> mark =
        run.getSubSuperScriptIndex() == SUPERSCRIPT
            ? FootnoteSigns.mark(run.text())
            : Optional.empty();
    return mark.orElse(run.text());
  }

  private String withNote(CharacterRun run, List<String> notes) {
    int index =
        word.getFootnotes()
            .getNoteIndexByAnchorPosition(run.getStartOffset() + run.text().indexOf(NOTE));
    if (index < 0) {
      return run.text();
    }
    String mark = FootnoteMarks.mark(Integer.toString(index + 1));
    int start = word.getFootnoteRange().getStartOffset();
    Range note =
        new Range(
            start + word.getFootnotes().getNoteTextStartOffset(index),
            start + word.getFootnotes().getNoteTextEndOffset(index),
            word);
    notes.add(mark + " " + plain(Range.stripFields(note.text())));
    return run.text().replace(String.valueOf(NOTE), mark);
  }

  private String number(Paragraph paragraph) {
    return paragraph.isInList()
        ? AbstractWordUtils.getBulletText(
                numbering, paragraph.getList(), (char) paragraph.getIlvl())
            .strip()
        : "";
  }

  /// Text without the signs of the format: the ends of cells, breaks, hyphens that may be printed.
  private static String plain(String text) {
    String printed =
        text.replace('\u001e', '-').replaceAll("[\u001f\u0001-\u0008\u000e-\u001d]", "");
    return LineSheet.oneLine(printed).strip();
  }
}
