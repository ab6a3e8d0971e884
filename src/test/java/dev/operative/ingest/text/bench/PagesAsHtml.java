package dev.operative.ingest.text.bench;

import dev.operative.ingest.text.bench.PrintedPage.BodyLine;
import java.util.List;
import java.util.Locale;

/// Sets printed pages for a browser, which makes a PDF of them.
final class PagesAsHtml {
  private static final String STYLE =
      """
      @page { size: 595pt 842pt; margin: 0 }
      body { margin: 0; font: 10pt 'Liberation Serif', 'WenQuanYi Micro Hei', serif }
      .page { position: relative; width: 595pt; height: 842pt; break-after: page; overflow: hidden }
      .head { position: absolute; top: 36pt; left: 70pt; width: 455pt; border-bottom: 0.5pt solid }
      .body { position: absolute; top: 86pt; left: 110pt; width: 375pt }
      .notes { position: absolute; bottom: 70pt; left: 110pt; width: 375pt; font-size: 8pt }
      .notes::before { content: ''; display: block; width: 70pt; border-top: 0.7pt solid; margin-bottom: 4pt }
      .foot { position: absolute; bottom: 32pt; left: 70pt; width: 455pt }
      .line { white-space: nowrap; height: 13.2pt; text-align: justify; text-align-last: justify }
      .notes .line { height: 10pt; text-align-last: left }
      .line.last { text-align-last: left }
      .blank { height: 6pt }
      .two { display: flex; justify-content: space-between }
      sup { font-size: 60%; line-height: 0 }
      """;

  private PagesAsHtml() {}

  /// A web page of documents, each of which is a list of pages.
  static String of(List<List<PrintedPage>> documents) {
    StringBuilder html =
        new StringBuilder("<!doctype html><meta charset=utf-8><style>")
            .append(STYLE)
            .append("</style>");
    documents.forEach(pages -> pages.forEach(page -> page(html, page)));
    return html.toString();
  }

  private static void page(StringBuilder html, PrintedPage page) {
    html.append("<div class=page>");
    if (!page.head().isEmpty()) {
      html.append("<div class=head>");
      page.head().forEach(line -> sides(html, line));
      html.append("</div>");
    }
    html.append("<div class=body>");
    page.body().forEach(line -> line(html, line));
    html.append("</div>");
    if (!page.notes().isEmpty()) {
      html.append("<div class=notes>");
      page.notes().forEach(line -> line(html, line));
      html.append("</div>");
    }
    html.append("<div class=foot>");
    page.foot().forEach(line -> sides(html, line));
    html.append("</div></div>");
  }

  private static void sides(StringBuilder html, String line) {
    html.append("<div class=two>");
    for (String side : line.split("\t")) {
      html.append("<span>").append(escaped(side)).append("</span>");
    }
    html.append("</div>");
  }

  private static void line(StringBuilder html, BodyLine line) {
    if (line.text().isEmpty()) {
      html.append("<div class=blank></div>");
      return;
    }
    if (line.text().contains("\t")) {
      sides(html, line.text());
      return;
    }
    int indent = 24 * line.indent() + (line.first() ? 24 : 0);
    html.append("<div class='line").append(line.last() ? " last'" : "'");
    html.append(String.format(Locale.ROOT, " style='padding-left:%dpt'>", indent));
    String text = escaped(line.text()).replace("{", "<sup>").replace("}", "</sup>");
    html.append(
        switch (line.look()) {
          case PLAIN -> text;
          case VERB_FIRST ->
              text.replaceFirst("(\\p{Lu}\\p{Ll}+(?: also| further)?|\\p{IsHan}{2})", "<i>$1</i>");
          case ITALIC -> "<i>" + text + "</i>";
          case BOLD -> "<b>" + text + "</b>";
        });
    html.append("</div>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
