package dev.operative.ingest.text.bench;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.text.bench.PrintedPage.BodyLine;
import dev.operative.ingest.text.bench.PrintedPage.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Prints a document on pages, as the United Nations does: masthead, running heads, job number, notes at the foot of the page
/// that holds their marks, and paragraphs that go on over pages.
final class Pagination {
  private final HouseStyle style;
  private final Random random;
  private final UnDocument document;
  private final String symbol;
  private final String title;
  private final boolean english;
  private final LineBreaker breaker;
  private final List<PrintedPage> pages = new ArrayList<>();
  private final List<Paragraph> pending = new ArrayList<>();
  private List<BodyLine> body = new ArrayList<>();
  private List<BodyLine> notes = new ArrayList<>();

  private Pagination(UnDocument document, HouseStyle style, Random random) {
    this.document = document;
    this.style = style;
    this.random = random;
    this.symbol = document.header().symbol().map(Object::toString).orElse("");
    this.title = Comparison.printedTitle(document).orElse("");
    this.english = document.header().language().equals(Language.ENGLISH);
    this.breaker = new LineBreaker(style.width(), english ? style.oneWordIn() : 0, random);
  }

  /// The pages of a document.
  static List<PrintedPage> of(UnDocument document, HouseStyle style, Random random) {
    Pagination pagination = new Pagination(document, style, random);
    List<Paragraph> paragraphs = document.paragraphs().toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      pagination.takeNotes(paragraphs, i);
      pagination.paragraph(paragraphs.get(i));
    }
    pagination.endPage();
    return pagination.pages;
  }

  /// The notes that belong to a paragraph follow it in the markup.
  private void takeNotes(List<Paragraph> paragraphs, int i) {
    for (int next = i + 1;
        next < paragraphs.size() && paragraphs.get(next).section() == Section.FOOTNOTE;
        next++) {
      if (paragraphs.get(i).section() != Section.FOOTNOTE) {
        pending.add(paragraphs.get(next));
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.section() == Section.FOOTNOTE) {
      return;
    }
    if (isNation(paragraph)) {
      return;
    }
    if (pages.isEmpty() && body.isEmpty()) {
      body.add(
          new BodyLine(
              (english ? "United Nations" : "联合国") + "\t" + symbol, Look.PLAIN, 0, true, true));
      body.add(BodyLine.BLANK);
    }
    PrintedText printed = PrintedText.of(paragraph, mark -> "{" + mark + "}", random);
    int indent = (int) paragraph.label().chars().filter(c -> c == '(').count();
    String text =
        printed.number().isEmpty() ? printed.text() : printed.number() + "  " + printed.text();
    List<String> lines = breaker.lines(text, paragraph.language());
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i == 0;
      boolean last = i == lines.size() - 1;
      List<BodyLine> notesHere = notesOf(lines.get(i), last);
      if (body.size() + notes.size() + notesHere.size() >= style.pageLines()) {
        endPage();
      }
      notes.addAll(notesHere);
      body.add(new BodyLine(lines.get(i), look(paragraph, first), indent, first, last));
    }
    body.add(BodyLine.BLANK);
  }

  /// The masthead is printed anew; it has these two in one line.
  private boolean isNation(Paragraph paragraph) {
    String text = paragraph.text().strip();
    return paragraph.section() == Section.FRONT_MATTER
        && (text.equals("United Nations")
            || text.replaceAll("\\s", "").equals("联合国")
            || text.replaceAll("\\s", "").equals(symbol.replaceAll("\\s", "")));
  }

  private static Look look(Paragraph paragraph, boolean first) {
    return switch (paragraph.section()) {
      case HEADING ->
          paragraph.text().endsWith(",") || paragraph.text().endsWith("，")
              ? Look.ITALIC
              : Look.BOLD;
      case PREAMBULAR, OPERATIVE -> first ? Look.VERB_FIRST : Look.PLAIN;
      default -> Look.PLAIN;
    };
  }

  private List<BodyLine> notesOf(String line, boolean last) {
    List<BodyLine> lines = new ArrayList<>();
    List<Paragraph> here =
        pending.stream().filter(note -> last || line.contains("{" + mark(note) + "}")).toList();
    for (Paragraph note : here) {
      List<String> text =
          breaker.lines("{" + mark(note) + "} " + note.text().replace('\n', ' '), note.language());
      for (int i = 0; i < text.size(); i++) {
        lines.add(new BodyLine(text.get(i), Look.PLAIN, 0, i == 0, i == text.size() - 1));
      }
    }
    pending.removeAll(here);
    return lines;
  }

  private static String mark(Paragraph note) {
    return note.footnotes().isEmpty() ? "*" : note.footnotes().getFirst();
  }

  private void endPage() {
    if (body.stream().allMatch(line -> line.text().isEmpty())) {
      return;
    }
    int number = pages.size() + 1;
    while (body.getLast().text().isEmpty()) {
      body.removeLast();
    }
    pages.add(new PrintedPage(head(number), body, notes, foot(number)));
    body = new ArrayList<>();
    notes = new ArrayList<>();
  }

  private List<String> head(int number) {
    if (number == 1 || symbol.isEmpty()) {
      return List.of();
    }
    if (title.isEmpty()) {
      return List.of(symbol);
    }
    boolean even = number % 2 == 0;
    List<String> titles = breaker.lines(title, document.header().language());
    List<String> first = new ArrayList<>(titles);
    return switch (style.head()) {
      case TURNING -> {
        first.set(0, titles.getFirst() + "\t" + symbol);
        yield even ? List.of(symbol) : first;
      }
      case BOTH -> {
        first.set(0, even ? symbol + "\t" + titles.getFirst() : titles.getFirst() + "\t" + symbol);
        yield first;
      }
      case TWO_LINES -> {
        first.addFirst(symbol);
        yield first;
      }
      default -> List.of(symbol);
    };
  }

  private List<String> foot(int number) {
    String serial = style.serial();
    String bars = "*" + serial.replace("-", "") + "*";
    String job = serial + (english ? " (E)" : " (C)");
    String recycle = english ? "Please recycle" : "请回收";
    if (number == 1) {
      return switch (style.pageLines() % 4) {
        case 0 -> List.of(job + "\t" + bars, recycle);
        case 1 -> List.of(job + "    021118", bars);
        case 2 -> List.of(bars + "\t" + recycle);
        default -> List.of("GE." + job, bars + "\t" + recycle);
      };
    }
    return switch (style.foot()) {
      case OF_ALL -> {
        String page = number + "/" + pagesInAll();
        yield List.of(number % 2 == 0 ? page + "\t" + serial : serial + "\t" + page);
      }
      case NUMBER -> List.of(Integer.toString(number));
      case DASHED -> List.of("- " + number + " -");
    };
  }

  /// About as many as there will be.
  private int pagesInAll() {
    long letters = document.paragraphs().mapToLong(paragraph -> paragraph.text().length()).sum();
    return (int) (letters / (style.pageLines() * 50L)) + pages.size() + 1;
  }
}
