package dev.operative.web.page.trend;

import dev.operative.export.XmlDocument;
import java.net.URI;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// A trend as one picture (SVG 1.1) that stands by itself, for a report or a slide: the plots of the page one below the
/// other, in black and blue on white, with the address of the page below them.
final class TrendPicture {
  private static final int WIDTH = 960;
  private static final int MARGIN = 40;
  private static final int TITLE = 30;
  private static final int LINE = 18;
  private static final int MAIN_HEIGHT = 260;
  private static final int OTHER_HEIGHT = 110;
  private static final int FEWEST_PIXELS_A_LABEL = 44;

  private static final String INK = "#1b1f24";
  private static final String SOFT = "#565e68";
  private static final String FOUND = "#0b5394";
  private static final String HELD = "#7d8791";

  private final XmlDocument svg;
  private int y = MARGIN;

  private TrendPicture(XmlDocument svg) {
    this.svg = svg;
  }

  /// Draws a trend.
  ///
  /// @param heading what was counted, in words
  /// @param page the address of the page that shows the same
  /// @return an SVG document in UTF-8
  static byte[] draw(TrendView view, String heading, URI page) {
    int height =
        2 * MARGIN
            + TITLE
            + LINE
            + plotHeight(MAIN_HEIGHT)
            + (1 + view.series().size()) * plotHeight(OTHER_HEIGHT);
    try {
      XmlDocument svg = new XmlDocument("svg", "", "http://www.w3.org/2000/svg");
      svg.attributes(
          "width",
          text(WIDTH),
          "height",
          text(height),
          "viewBox",
          "0 0 " + WIDTH + " " + height,
          "font-family",
          "Helvetica, Arial, 'Noto Sans CJK SC', sans-serif");
      svg.element("title", heading);
      new TrendPicture(svg).draw(view, heading, page, height);
      return svg.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  private static int plotHeight(int bars) {
    return bars + 4 * LINE;
  }

  private void draw(TrendView view, String heading, URI page, int height)
      throws XMLStreamException {
    svg.empty("rect", "width", text(WIDTH), "height", text(height), "fill", "white");
    write(heading, MARGIN, 20, INK);
    y += TITLE;
    plot(view.main(), MAIN_HEIGHT, FOUND);
    plot(view.corpus(), OTHER_HEIGHT, HELD);
    for (YearPlot plot : view.series()) {
      plot(plot, OTHER_HEIGHT, FOUND);
    }
    write(page.toString(), MARGIN, 12, SOFT);
  }

  private void plot(YearPlot plot, int height, String colour) throws XMLStreamException {
    write(plot.title() + ": " + plot.total(), MARGIN, 15, INK);
    y += LINE;
    write(plot.highest(), MARGIN, 12, SOFT);
    y += LINE / 2;
    List<YearPlot.Bar> bars = plot.bars();
    double step = (WIDTH - 2.0 * MARGIN) / Math.max(1, bars.size());
    int labelled = (int) Math.ceil(FEWEST_PIXELS_A_LABEL / step);
    int foot = y + height;
    for (int i = 0; i < bars.size(); i++) {
      YearPlot.Bar bar = bars.get(i);
      double x = MARGIN + i * step;
      bar(
          bar,
          x + step / 10,
          foot,
          step * 0.8,
          (double) height * bar.height() / YearPlot.HEIGHT,
          colour);
      if (i % labelled == 0) {
        svg.element(
            "text",
            text(bar.year()),
            "x",
            text(x + step / 2),
            "y",
            text(foot + LINE),
            "text-anchor",
            "middle",
            "font-size",
            "12",
            "fill",
            SOFT);
      }
    }
    svg.empty(
        "path",
        "d",
        "M" + MARGIN + " " + foot + "H" + (WIDTH - MARGIN),
        "stroke",
        HELD,
        "fill",
        "none");
    y = foot + 2 * LINE + LINE / 2;
  }

  private void bar(YearPlot.Bar bar, double x, int foot, double width, double height, String colour)
      throws XMLStreamException {
    svg.open(
        "rect",
        "x",
        text(x),
        "y",
        text(foot - height),
        "width",
        text(width),
        "height",
        text(height),
        "fill",
        colour);
    svg.element("title", bar.words());
    svg.close();
  }

  private void write(String words, int x, int size, String colour) throws XMLStreamException {
    svg.element("text", words, "x", text(x), "y", text(y), "font-size", text(size), "fill", colour);
  }

  private static String text(double number) {
    return Double.toString(Math.round(number * 100) / 100.0).replaceFirst("\\.0$", "");
  }
}
