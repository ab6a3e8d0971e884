package dev.operative.benchmark;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** Draws how figures grow: one small chart each, all over the same sizes. */
final class GrowthPicture {
  private static final int WIDTH = 220;
  private static final int HEIGHT = 150;
  private static final int MARGIN = 40;

  private GrowthPicture() {}

  /**
   * A figure at each size.
   *
   * @param name what it is, with its unit
   * @param values as many as there are sizes
   */
  record Figure(String name, double[] values) {}

  /**
   * The charts beside each other, each from 0.
   *
   * @param sizes along the bottom of each, ascending
   */
  static String svg(String unit, double[] sizes, List<Figure> figures) {
    Formatter out = new Formatter(Locale.ROOT);
    int width = figures.size() * (WIDTH + MARGIN) + MARGIN;
    int height = HEIGHT + 2 * MARGIN;
    out.format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"11\">%n",
        width, height);
    out.format("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", width, height);
    for (int i = 0; i < figures.size(); i++) {
      out.format("<g transform=\"translate(%d,%d)\">%n", MARGIN + i * (WIDTH + MARGIN), MARGIN);
      chart(out, unit, sizes, figures.get(i));
      out.format("</g>%n");
    }
    out.format("</svg>%n");
    return out.toString();
  }

  private static void chart(Formatter out, String unit, double[] sizes, Figure figure) {
    double widest = sizes[sizes.length - 1];
    double highest = 0;
    for (double value : figure.values()) {
      highest = Math.max(highest, value);
    }
    out.format("<text y=\"-12\" font-weight=\"bold\">%s</text>%n", figure.name());
    out.format("<path d=\"M0,0V%d H%d\" fill=\"none\" stroke=\"#888\"/>%n", HEIGHT, WIDTH);
    Formatter line = new Formatter(Locale.ROOT);
    for (int i = 0; i < sizes.length; i++) {
      double x = sizes[i] / widest * WIDTH;
      double y = HEIGHT - figure.values()[i] / highest * HEIGHT;
      line.format("%s%.1f,%.1f", i == 0 ? "M" : "L", x, y);
      out.format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#06c\"/>%n", x, y);
      out.format(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
          x - 5, y - 4, number(figure.values()[i]));
    }
    out.format("<path d=\"%s\" fill=\"none\" stroke=\"#06c\"/>%n", line);
    out.format(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s %s</text>%n",
        WIDTH, HEIGHT + 16, number(widest), unit);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }
}
