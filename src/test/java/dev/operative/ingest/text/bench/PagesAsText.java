package dev.operative.ingest.text.bench;

import dev.operative.ingest.text.bench.PrintedPage.BodyLine;
import java.util.ArrayList;
import java.util.List;

/// Sets printed pages as plain text, as converters do.
final class PagesAsText {
  private PagesAsText() {}

  /// The text of the pages.
  static String of(List<PrintedPage> pages, HouseStyle style) {
    StringBuilder text = new StringBuilder();
    for (PrintedPage page : pages) {
      text.append(String.join("\n", lines(page, style)))
          .append(style.formFeeds() ? "\n\f" : "\n\n");
    }
    return text.toString();
  }

  private static List<String> lines(PrintedPage page, HouseStyle style) {
    List<String> lines = new ArrayList<>();
    if (!page.head().isEmpty()) {
      page.head().forEach(line -> lines.add(line.replace("\t", "    ")));
      lines.add("");
    }
    for (BodyLine line : page.body()) {
      if (!line.text().isEmpty() || style.blankLines()) {
        lines.add(body(line));
      }
    }
    lines.add("");
    if (!page.notes().isEmpty()) {
      lines.add("__________________");
      page.notes().forEach(line -> lines.add(body(line)));
      lines.add("");
    }
    page.foot().forEach(line -> lines.add(line.replace("\t", "    ")));
    return lines;
  }

  private static String body(BodyLine line) {
    if (line.text().isEmpty()) {
      return "";
    }
    int indent = 4 * line.indent() + (line.first() && line.look() != PrintedPage.Look.BOLD ? 4 : 0);
    return " ".repeat(indent) + line.text().replace("\t", "          ").replaceAll("[{}]", "");
  }
}
