package dev.operative.ingest.office;

import dev.operative.ingest.office.LineSheet.Entry;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/// Turns a Word document into lines: one for every paragraph and table row, with the numbers that Word prints
/// before them, and each footnote behind the paragraph that refers to it.
final class WordLines {
  /// How the library writes a reference into a run's text.
  private static final Pattern REFERENCE = Pattern.compile("\\[(footnote|endnote)Ref:(-?\\d+)\\]");

  /// The most paragraphs and tables that stand above the text of a document.
  private static final int MASTHEAD = 20;

  private final LineSheet sheet = new LineSheet();
  private final XWPFDocument word;
  private final WordTables tables;
  private final WordNumbers numbers;
  private final WordStyles styles;
  private final Map<String, Integer> noteNumbers = new TreeMap<>();
  private int count;

  private WordLines(XWPFDocument word, StructureMarks marks) {
    this.word = word;
    this.tables = new WordTables(marks);
    this.styles = new WordStyles(word);
    this.numbers = new WordNumbers(word, styles);
  }

  /// The lines of a document: the head of its first page, where a masthead may stand, and its body. When the symbol
  /// is in the running heads alone, it is the first line.
  static List<Line> of(XWPFDocument word, StructureMarks marks) {
    WordLines lines = new WordLines(word, marks);
    WordHeads heads = new WordHeads(word);
    heads
        .runningSymbol()
        .filter(symbol -> !opensWith(symbol, word))
        .ifPresent(symbol -> lines.sheet.add(++lines.count, Entry.plain(symbol)));
    heads.ofFirstPage().ifPresent(head -> lines.body(head.getBodyElements()));
    lines.body(word.getBodyElements());
    return lines.sheet.lines();
  }

  private static boolean opensWith(String symbol, XWPFDocument word) {
    return word.getBodyElements().stream()
        .limit(MASTHEAD)
        .map(
            element ->
                switch (element) {
                  case XWPFParagraph paragraph -> paragraph.getText();
                  case XWPFTable table -> table.getText();
                  default -> "";
                })
        .anyMatch(text -> text.contains(symbol));
  }

  private void body(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraph(paragraph);
        case XWPFTable table -> table(table);
        case XWPFSDT control ->
            control
                .getContent()
                .getText()
                .lines()
                .forEach(line -> sheet.add(++count, Entry.plain(line)));
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
      boolean raised = isRaised(run);
      if (words.contains("Ref:")) {
        text.append(withReferences(words, notes));
      } else {
        text.append(raised ? FootnoteSigns.mark(words).orElse(words) : words);
      }
    }
    return LineSheet.oneLine(text.toString()).strip();
  }

  private static boolean isRaised(XWPFRun run) {
    return run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT
        || run.getTextPosition() > 0;
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

  private void table(XWPFTable table) {
    List<List<List<String>>> rows =
        table.getRows().stream()
            .map(row -> row.getTableCells().stream().map(WordLines::texts).toList())
            .toList();
    if (tables.laysOut(rows)) {
      table.getRows().stream()
          .flatMap(row -> row.getTableCells().stream())
          .forEach(cell -> body(cell.getBodyElements()));
    } else {
      rows.forEach(row -> sheet.add(++count, Entry.plain(WordTables.line(row))));
    }
  }

  /// The paragraphs of a cell, those of tables inside it too.
  private static List<String> texts(XWPFTableCell cell) {
    return cell.getBodyElements().stream()
        .flatMap(
            element ->
                switch (element) {
                  case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
                  case XWPFTable table -> table.getText().lines();
                  case XWPFSDT control -> control.getContent().getText().lines();
                  default -> Stream.empty();
                })
        .map(text -> LineSheet.oneLine(text).strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
