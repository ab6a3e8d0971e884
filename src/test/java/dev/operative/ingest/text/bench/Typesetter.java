package dev.operative.ingest.text.bench;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.text.bench.Layout.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Sets a document as plain text: wrapped or not, with page furniture, pages that end inside paragraphs, and
/// footnotes at the foot of the page, which may be the middle of a paragraph.
final class Typesetter {
  private final Layout layout;
  private final Random random;
  private final String jobNumber;
  private final String symbol;
  private final List<String> lines = new ArrayList<>();
  private final Map<Integer, Paragraph> starts = new TreeMap<>();
  private final List<Paragraph> footnotes = new ArrayList<>();
  private int onPage;
  private int page = 1;

  private Typesetter(Layout layout, Random random, String symbol) {
    this.layout = layout;
    this.random = random;
    this.symbol = symbol;
    this.jobNumber = "%02d-%05d".formatted(10 + random.nextInt(16), random.nextInt(100_000));
  }

  /// Sets a document.
  static SetText set(UnDocument document, Layout layout, Random random) {
    String symbol = document.header().symbol().map(Object::toString).orElse("");
    Typesetter typesetter = new Typesetter(layout, random, symbol);
    document.paragraphs().forEach(typesetter::paragraph);
    typesetter.endPage();
    return new SetText(String.join("\n", typesetter.lines) + "\n", typesetter.starts);
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.section() == Section.FOOTNOTE) {
      footnotes.add(paragraph);
      if (layout.pageLines() == 0) {
        footnotes();
      }
      return;
    }
    if (paragraph.section() == Section.TABLE) {
      table(paragraph);
    } else {
      set(paragraph, printed(paragraph));
    }
    if (layout.blankLines() || paragraph.section() == Section.HEADING) {
      line("");
    }
  }

  private void table(Paragraph paragraph) {
    starts.put(lines.size() + 1, paragraph);
    paragraph.text().lines().forEach(row -> line("| " + row + " |"));
  }

  private void set(Paragraph paragraph, String text) {
    boolean first = true;
    boolean marked = text.startsWith("## ");
    for (String line : marked ? List.of(text) : wrapped(text, paragraph.language())) {
      if (layout.pageLines() > 0 && onPage >= layout.pageLines()) {
        endPage();
      }
      line(line);
      if (first) {
        starts.put(lines.size(), paragraph);
        first = false;
      }
    }
  }

  private String printed(Paragraph paragraph) {
    PrintedText printed = PrintedText.of(paragraph, this::mark, random);
    String text = printed.text();
    if (paragraph.section() == Section.HEADING
        && layout.markdown()
        && !text.endsWith(",")
        && !text.endsWith("，")) {
      return "## " + text;
    }
    return printed.number().isEmpty() ? text : printed.number() + " " + text;
  }

  private String mark(String mark) {
    return switch (layout.marks()) {
      case TAGGED -> "<sup>" + mark + "</sup>";
      case RAISED -> mark.chars().allMatch(Character::isDigit) ? raised(mark) : mark;
      case GLUED -> mark;
    };
  }

  private static String raised(String mark) {
    StringBuilder raised = new StringBuilder();
    mark.chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
    return raised.toString();
  }

  private void endPage() {
    footnotes();
    if (layout.pageLines() == 0) {
      return;
    }
    line("");
    line("%s %d/%d".formatted(jobNumber, page, page + 3));
    if (layout.formFeeds()) {
      lines.set(lines.size() - 1, lines.getLast() + "\f");
    } else {
      line("");
    }
    if (page % 2 == 1 && !symbol.isEmpty()) {
      line(symbol);
      line("");
    }
    page++;
    onPage = 0;
  }

  private void footnotes() {
    if (footnotes.isEmpty()) {
      return;
    }
    line("");
    if (layout.marks() == Marks.GLUED) {
      line("__________________");
    }
    for (Paragraph footnote : footnotes) {
      String mark = footnote.footnotes().isEmpty() ? "*" : footnote.footnotes().getFirst();
      String text = mark(mark) + " " + footnote.text().replace('\n', ' ');
      boolean first = true;
      for (String line : layout.width() == 0 ? List.of(text) : wrapped(text, footnote.language())) {
        line(line);
        if (first) {
          starts.put(lines.size(), footnote);
          first = false;
        }
      }
    }
    footnotes.clear();
    line("");
  }

  private void line(String line) {
    lines.add(line);
    onPage += layout.width() == 0 ? 1 + line.length() / 90 : 1;
  }

  private List<String> wrapped(String text, Language language) {
    if (layout.width() == 0) {
      return split(text, language);
    }
    return new LineBreaker(layout.width(), 0, random).lines(text, language);
  }

  /// Without wrapping, a long paragraph may still be broken by the end of a page.
  private List<String> split(String text, Language language) {
    boolean overflows = layout.pageLines() > 0 && onPage + text.length() / 90 > layout.pageLines();
    if (!overflows || text.length() < 300) {
      return List.of(text);
    }
    int at = LineBreaker.breakBefore(text, 0, text.length() / 2, language);
    onPage = layout.pageLines() - 1;
    return List.of(text.substring(0, at).strip(), text.substring(at).strip());
  }
}
