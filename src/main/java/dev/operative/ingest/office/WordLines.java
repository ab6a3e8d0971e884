package dev.operative.ingest.office;

import dev.operative.ingest.office.LineSheet.Entry;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/// Turns a Word document into lines: one for every paragraph and table row, with the numbers that Word prints
/// before them, and each footnote behind the paragraph that refers to it.
final class WordLines {
  /// How the library writes a reference into a run's text.
  private static final Pattern REFERENCE = Pattern.compile("\\[(footnote|endnote)Ref:(-?\\d+)\\]");

  private final LineSheet sheet = new LineSheet();
  private final XWPFDocument word;
  private final WordNumbers numbers;
  private final WordStyles styles;
  private final Map<String, Integer> noteNumbers = new TreeMap<>();
  private int count;

  private WordLines(XWPFDocument word) {
    this.word = word;
    this.styles = new WordStyles(word);
    this.numbers = new WordNumbers(word, styles);
  }

  /// The lines of a document. The masthead of UN documents stands in the head of the first page.
  static List<Line> of(XWPFDocument word) {
    WordLines lines = new WordLines(word);
    if (word.getHeaderFooterPolicy() != null) {
      XWPFHeader first = word.getHeaderFooterPolicy().getFirstPageHeader();
      if (first != null) {
        lines.body(first.getBodyElements());
      }
    }
    lines.body(word.getBodyElements());
    return lines.sheet.lines();
  }

  private void body(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraph(paragraph);
        case XWPFTable table -> table(table);
        case XWPFSDT control -> sheet.add(++count, Entry.plain(control.getContent().getText()));
        default -> {}
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    count++;
    List<String> notes = new ArrayList<>();
    String number = numbers.next(paragraph);
    String text = text(paragraph, notes);
    if (!text.isBlank()) {
      boolean bullet = number.equals(WordNumbers.BULLET);
      String printed = number.isEmpty() || bullet ? text : number + " " + text;
      sheet.add(
          count, new Entry(printed, styles.headingLevel(paragraph), emphasised(paragraph), bullet));
    }
    notes.forEach(note -> sheet.add(count, Entry.plain(note)));
  }

  private String text(XWPFParagraph paragraph, List<String> notes) {
    StringBuilder text = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      String words = run.text();
      boolean raised = run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT;
      if (words.contains("Ref:")) {
        text.append(withReferences(words, notes));
      } else {
        text.append(raised ? FootnoteSigns.mark(words).orElse(words) : words);
      }
    }
    return text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private String withReferences(String words, List<String> notes) {
    return REFERENCE
        .matcher(words)
        .replaceAll(
            reference -> {
              boolean foot = reference.group(1).equals("footnote");
              int id = Integer.parseInt(reference.group(2));
              int number =
                  noteNumbers.computeIfAbsent(reference.group(), key -> noteNumbers.size() + 1);
              String mark = FootnoteMarks.mark(Integer.toString(number));
              XWPFAbstractFootnoteEndnote note =
                  foot ? word.getFootnoteByID(id) : word.getEndnoteByID(id);
              if (note != null) {
                notes.add(mark + " " + noteText(note));
              }
              return Matcher.quoteReplacement(mark);
            });
  }

  private static String noteText(XWPFAbstractFootnoteEndnote note) {
    return note.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .map(run -> REFERENCE.matcher(run.text()).replaceAll(""))
        .collect(Collectors.joining())
        .strip();
  }

  private static boolean emphasised(XWPFParagraph paragraph) {
    List<XWPFRun> printed =
        paragraph.getRuns().stream().filter(run -> !run.text().isBlank()).toList();
    return !printed.isEmpty() && printed.stream().allMatch(run -> run.isBold() || run.isItalic());
  }

  /// A table that only lays out the page, such as a masthead, is read as the text it holds.
  private void table(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      List<XWPFTableCell> cells =
          row.getTableCells().stream().filter(cell -> !cell.getText().isBlank()).toList();
      if (cells.size() < 2) {
        cells.forEach(cell -> body(cell.getBodyElements()));
      } else {
        count++;
        String line =
            cells.stream()
                .map(cell -> cell.getText().replaceAll("\\s+", " ").replace('|', '/').strip())
                .collect(Collectors.joining(" | ", "| ", " |"));
        sheet.add(count, Entry.plain(line));
      }
    }
  }
}
