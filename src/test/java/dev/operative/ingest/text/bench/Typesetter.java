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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets a document as plain text: wrapped or not, with page furniture, pages that end inside paragraphs, and
/// footnotes at the foot of the page, which may be the middle of a paragraph.
final class Typesetter {
  private static final Pattern LAST_LEVEL = Pattern.compile("(?:^|.* )\\(?([^()\\s]+)\\)?$");

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
    String text = withMarks(paragraph);
    boolean numbered =
        !paragraph.label().isEmpty()
            && (paragraph.section() != Section.PREAMBULAR || paragraph.label().contains("("));
    if (paragraph.section() == Section.HEADING
        && layout.markdown()
        && !text.endsWith(",")
        && !text.endsWith("，")) {
      return "## " + text;
    }
    if (!numbered) {
      return text;
    }
    Matcher level = LAST_LEVEL.matcher(paragraph.label());
    String last = level.matches() ? level.group(1) : paragraph.label();
    boolean main = !paragraph.label().contains("(") && Character.isDigit(last.charAt(0));
    return main ? last + ". " + text : "(" + last + ") " + text;
  }

  /// The text with its footnote marks back in it, each behind some word.
  private String withMarks(Paragraph paragraph) {
    String text = paragraph.text().replace('\n', ' ');
    StringBuilder marked = new StringBuilder();
    int from = 0;
    List<String> marks = paragraph.footnotes();
    for (int i = 0; i < marks.size(); i++) {
      int target = (int) ((long) text.length() * (i + 1) / marks.size()) - random.nextInt(3);
      int at = placeForMark(text, Math.max(from, Math.min(target, text.length())));
      marked.append(text, from, at).append(mark(marks.get(i)));
      from = at;
    }
    return marked.append(text.substring(from)).toString();
  }

  private static int placeForMark(String text, int from) {
    int at = from;
    while (at > 0 && at < text.length() && !fitsMark(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean fitsMark(String text, int at) {
    char before = text.charAt(at - 1);
    return (Character.isLetter(before) || ",;.，；。》”".indexOf(before) >= 0)
        && (text.charAt(at) == ' ' || "，；。》”".indexOf(before) >= 0);
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
    List<String> wrapped = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + fitting(text, start));
      if (end < text.length()) {
        end = breakBefore(text, start, end, language);
      }
      wrapped.add(text.substring(start, end).strip());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return wrapped.isEmpty() ? List.of("") : wrapped;
  }

  /// Without wrapping, a long paragraph may still be broken by the end of a page.
  private List<String> split(String text, Language language) {
    boolean overflows = layout.pageLines() > 0 && onPage + text.length() / 90 > layout.pageLines();
    if (!overflows || text.length() < 300) {
      return List.of(text);
    }
    int at = breakBefore(text, 0, text.length() / 2, language);
    onPage = layout.pageLines() - 1;
    return List.of(text.substring(0, at).strip(), text.substring(at).strip());
  }

  private int fitting(String text, int start) {
    int width = 0;
    int count = 0;
    while (start + count < text.length() && width < layout.width()) {
      width += text.charAt(start + count) > '\u2E80' ? 2 : 1;
      count++;
    }
    return Math.max(1, count);
  }

  private static int breakBefore(String text, int start, int end, Language language) {
    int at = end;
    while (at > start + 1 && !breaksAt(text, at, language)) {
      at--;
    }
    return at > start + 1 ? at : end;
  }

  private static boolean breaksAt(String text, int at, Language language) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == ' ' || after == ' ') {
      return true;
    }
    if (language.equals(Language.ENGLISH)) {
      return before == '-' && Character.isLetter(after);
    }
    return Character.isIdeographic(before) && Character.isIdeographic(after)
        || "，；。、：》”)".indexOf(before) >= 0 && Character.isIdeographic(after);
  }
}
