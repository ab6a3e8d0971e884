package dev.operative.web.page.trend;

import dev.operative.search.query.Facet;
import dev.operative.search.trend.TrendSeries;
import dev.operative.search.trend.YearCounts;
import dev.operative.web.page.frame.Frame;
import java.util.List;

/// The years of which the corpus holds texts, in words: without them, a leap in a chart may be one of the corpus alone.
public final class Coverage {
  private Coverage() {}

  /// @param bodies what the corpus holds of each body
  /// @return a sentence for each body: "Security Council: 1946–2021"
  public static List<String> of(List<TrendSeries> bodies, Frame frame) {
    return bodies.stream().map(body -> of(body, frame)).toList();
  }

  private static String of(TrendSeries body, Frame frame) {
    return frame
        .m()
        .text(
            "trend.holds",
            frame.heading(Facet.BODY, body.value()),
            String.join(
                frame.m().text("list.comma"),
                body.counts().stretches().stream().map(YearCounts.Stretch::toString).toList()));
  }
}
