package dev.operative.ingest.office;

import dev.operative.ingest.office.LineSheet.Entry;
import dev.operative.ingest.text.block.Line;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns a web page into lines: one for every paragraph, heading, list item and table row.
final class HtmlLines {
  private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em", "u");
  private static final int DEEPEST = 200;

  private final LineSheet sheet = new LineSheet();
  private final StringBuilder run = new StringBuilder();
  private final IdentityHashMap<Element, Integer> nextNumbers = new IdentityHashMap<>();
  private int runLine = 1;
  private boolean plainSeen;
  private boolean emphasisSeen;
  private String itemNumber = "";
  private boolean listItem;
  private int headingLevel;

  private HtmlLines() {}

  /// The lines of a page's text. The page is changed.
  static List<Line> of(Document page) {
    String title = page.select("h1").eachText().stream().findFirst().orElse("").strip();
    Element text = PageText.of(page);
    HtmlLines lines = new HtmlLines();
    boolean titleInside =
        text.select("h1").eachText().stream().anyMatch(h1 -> h1.strip().equals(title));
    if (!title.isEmpty() && !titleInside) {
      lines.sheet.add(1, new Entry(title, 1, false, false));
    }
    lines.children(text, false, 0);
    lines.end();
    return lines.sheet.lines();
  }

  private void children(Element parent, boolean emphasised, int depth) {
    for (Node child : parent.childNodes()) {
      node(child, emphasised, depth);
    }
  }

  private void node(Node node, boolean emphasised, int depth) {
    if (node instanceof TextNode text) {
      text(text, emphasised);
    } else if (node instanceof Element element && depth < DEEPEST) {
      element(element, emphasised, depth + 1);
    } else if (node instanceof Element element) {
      run.append(' ').append(element.text());
    }
  }

  private void element(Element element, boolean emphasised, int depth) {
    String name = element.normalName();
    switch (name) {
      case "br" -> end();
      case "hr" -> {
        end();
        sheet.add(line(element), Entry.plain("______"));
      }
      case "sup", "a" -> raised(element, emphasised, depth);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        end();
        headingLevel = name.charAt(1) - '0';
        children(element, false, depth);
        end();
        headingLevel = 0;
      }
      case "li" -> {
        end();
        itemNumber = number(element);
        listItem = itemNumber.isEmpty();
        children(element, false, depth);
        end();
        listItem = false;
        itemNumber = "";
      }
      case "table" -> {
        end();
        table(element, depth);
      }
      default -> {
        boolean strong = emphasised || EMPHASIS.contains(name);
        if (element.isBlock()) {
          end();
          children(element, strong, depth);
          end();
        } else {
          children(element, strong, depth);
        }
      }
    }
  }

  /// A footnote mark is raised, or a link to a note.
  private void raised(Element element, boolean emphasised, int depth) {
    String href = element.attr("href");
    boolean mark =
        element.normalName().equals("sup")
            || href.startsWith("#_ftn")
            || href.matches("#.{0,20}(?:note|fn).{0,20}");
    String raised = mark ? FootnoteSigns.mark(element.text()).orElse("") : "";
    if (raised.isEmpty()) {
      children(element, emphasised, depth);
    } else {
      run.append(raised);
    }
  }

  private void text(TextNode text, boolean emphasised) {
    String words = LineSheet.oneLine(text.getWholeText());
    if (run.isEmpty()) {
      words = words.stripLeading();
      runLine = line(text);
    } else if (run.charAt(run.length() - 1) == ' ') {
      words = words.stripLeading();
    }
    if (words.isBlank()) {
      run.append(words.isEmpty() ? "" : " ");
      return;
    }
    emphasisSeen |= emphasised;
    plainSeen |= !emphasised;
    run.append(words);
  }

  private void end() {
    if (!run.toString().isBlank()) {
      String number = itemNumber.isEmpty() ? "" : itemNumber + " ";
      sheet.add(
          runLine, new Entry(number + run, headingLevel, emphasisSeen && !plainSeen, listItem));
      itemNumber = "";
    }
    run.setLength(0);
    emphasisSeen = false;
    plainSeen = false;
  }

  /// The number that a browser prints before an item of an ordered list; empty text for other lists.
  private String number(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    int number =
        item.attr("value").matches("\\d{1,6}")
            ? Integer.parseInt(item.attr("value"))
            : nextNumbers.getOrDefault(list, start(list));
    nextNumbers.put(list, number + 1);
    String type = list.attr("type");
    String text = ListNumbers.html(type, number);
    return type.isEmpty() || type.equals("1") ? text + "." : "(" + text + ")";
  }

  private static int start(Element list) {
    return list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
  }

  /// A table that only lays out the page is read as the text it holds.
  private void table(Element table, int depth) {
    boolean layout =
        table.attr("role").equals("presentation")
            || !table.select("table table, td p + p, td li, td h1, td h2").isEmpty()
            || table.select("tr").stream().allMatch(row -> row.childrenSize() < 2);
    if (layout) {
      children(table, false, depth);
      return;
    }
    for (Element row : table.select("tr")) {
      String cells =
          row.children().stream()
              .map(cell -> cell.text().replace('|', '/').strip())
              .collect(Collectors.joining(" | ", "| ", " |"));
      sheet.add(line(row), Entry.plain(cells));
    }
  }

  private static int line(Node node) {
    return Math.max(1, node.sourceRange().start().lineNumber());
  }
}
