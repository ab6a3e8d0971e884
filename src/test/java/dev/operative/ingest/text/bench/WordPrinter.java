package dev.operative.ingest.text.bench;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.office.NumberedList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Sets a document in Word as the United Nations does: the masthead in a table, the symbol in the running heads, numbers
/// that Word counts, and footnotes.
final class WordPrinter {
  private static final Pattern MARK = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern DISTRIBUTION =
      Pattern.compile(
          "(?i)Distr.*|Original\\s?:.*|General|\\d{1,2} \\p{Alpha}+ \\d{4}|\\d{4} ?年.{2,8}日|原件.*|(?:Chinese|English).*");
  private static final Pattern LEVELS = Pattern.compile("\\d+(?: \\([a-z]\\))?");

  private final XWPFDocument word = new XWPFDocument();
  private final Map<String, XWPFFootnote> notes = new HashMap<>();
  private final UnDocument document;
  private final Random random;
  private final BigInteger numbering;
  private boolean counts;
  private int number;
  private int letter;

  private WordPrinter(UnDocument document, Random random) {
    this.document = document;
    this.random = random;
    this.numbering = NumberedList.in(word);
    this.counts = random.nextBoolean();
  }

  /// The document as a `.docx`.
  static byte[] print(UnDocument document, Random random) throws IOException {
    WordPrinter printer = new WordPrinter(document, random);
    try (XWPFDocument word = printer.word) {
      printer.masthead();
      List<Paragraph> paragraphs = document.paragraphs().toList();
      for (int i = 0; i < paragraphs.size(); i++) {
        printer.takeNotes(paragraphs, i);
        printer.paragraph(paragraphs.get(i));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    }
  }

  private String symbol() {
    return document.header().symbol().map(Object::toString).orElse("");
  }

  private void masthead() {
    boolean english = document.header().language().equals(Language.ENGLISH);
    word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(symbol());
    XWPFTable table = word.createTable(2, 2);
    table.getRow(0).getCell(0).setText(english ? "United Nations" : "联合国");
    table.getRow(0).getCell(1).setText(symbol());
    List<String> lines =
        document
            .paragraphs()
            .filter(this::isOfMasthead)
            .map(Paragraph::text)
            .filter(text -> !isNation(text))
            .toList();
    fill(table.getRow(1).getCell(0), lines.stream().filter(text -> !isDistribution(text)).toList());
    fill(table.getRow(1).getCell(1), lines.stream().filter(WordPrinter::isDistribution).toList());
  }

  private static void fill(XWPFTableCell cell, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.createRun().setText(lines.get(i));
    }
  }

  /// The nation's line, the organ, and what says how the document is distributed.
  private boolean isOfMasthead(Paragraph paragraph) {
    String text = paragraph.text().strip();
    return paragraph.section() == Section.FRONT_MATTER
        && (isNation(text)
            || isDistribution(text)
            || text.equals(document.header().body().name(document.header().language())));
  }

  private boolean isNation(String text) {
    String bare = text.replaceAll("\\s", "");
    return bare.equals("UnitedNations")
        || bare.equals("联合国")
        || bare.equals(symbol().replaceAll("\\s", ""));
  }

  private static boolean isDistribution(String text) {
    return DISTRIBUTION.matcher(text.strip()).matches();
  }

  /// The notes that belong to a paragraph follow it in the markup.
  private void takeNotes(List<Paragraph> paragraphs, int i) {
    for (int next = i + 1;
        next < paragraphs.size() && paragraphs.get(next).section() == Section.FOOTNOTE;
        next++) {
      Paragraph note = paragraphs.get(next);
      if (paragraphs.get(i).section() != Section.FOOTNOTE && !note.footnotes().isEmpty()) {
        XWPFFootnote printed = word.createFootnote();
        printed.createParagraph().createRun().setText(" " + note.text().replace('\n', ' '));
        notes.put(note.footnotes().getFirst(), printed);
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.section() == Section.FOOTNOTE || isOfMasthead(paragraph)) {
      return;
    }
    PrintedText printed = PrintedText.of(paragraph, mark -> "{" + mark + "}", random);
    XWPFParagraph set = word.createParagraph();
    if (!printed.number().isEmpty()) {
      if (isCounted(paragraph)) {
        set.setNumID(numbering);
        set.setNumILvl(BigInteger.valueOf(paragraph.label().contains("(") ? 1 : 0));
      } else {
        set.createRun().setText(printed.number() + "\t");
      }
    }
    Matcher marks = MARK.matcher(printed.text());
    int from = 0;
    while (marks.find()) {
      run(set, printed.text().substring(from, marks.start()), paragraph);
      reference(set, marks.group(1));
      from = marks.end();
    }
    run(set, printed.text().substring(from), paragraph);
  }

  private void reference(XWPFParagraph paragraph, String mark) {
    XWPFFootnote note = notes.remove(mark);
    if (note != null) {
      paragraph.addFootnoteReference(note);
    }
  }

  private static void run(XWPFParagraph paragraph, String text, Paragraph source) {
    boolean line = text.endsWith(",") || text.endsWith("，");
    boolean heading = source.section() == Section.HEADING;
    var run = paragraph.createRun();
    run.setText(text);
    run.setItalic(heading && line);
    run.setBold(heading && !line);
  }

  /// Whether Word would count to this number; from the first that it would not, all are typed.
  private boolean isCounted(Paragraph paragraph) {
    String label = paragraph.label();
    if (!counts || paragraph.section() != Section.OPERATIVE || !LEVELS.matcher(label).matches()) {
      counts = false;
      return false;
    }
    boolean deep = label.contains("(");
    number = deep ? number : number + 1;
    letter = deep ? letter + 1 : 0;
    counts = label.equals(deep ? number + " (" + (char) ('a' + letter - 1) + ")" : "" + number);
    return counts;
  }
}
