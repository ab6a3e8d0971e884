package dev.operative.web.page;

import dev.operative.document.ControlSigns;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.index.RejectedSource;
import dev.operative.search.query.Facet;
import dev.operative.web.http.Exchange;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import java.util.List;
import java.util.stream.Stream;

/// `/about`: what is in the corpus, what was rejected, how fresh it is.
public final class AboutPage {
  /// Who has more to mend reads them in the answer of `/api/v1/stats`.
  private static final int MOST_LISTED = 500;

  private final Frames frames;
  private final Renderer renderer;

  public AboutPage(Frames frames, Renderer renderer) {
    this.frames = frames;
    this.renderer = renderer;
  }

  /// What the index holds.
  ///
  /// @param size how much it is, in words
  /// @param committed when it was written, in words
  /// @param damaged what is missing or damaged, in words
  /// @param tables numbers of paragraphs by facet
  /// @param rejected files that were not taken
  /// @param unlisted how many more there are, in words; empty text when all are listed
  public record View(
      String size,
      String committed,
      List<String> damaged,
      List<Counts> tables,
      List<Rejected> rejected,
      String unlisted) {}

  /// Numbers of paragraphs by the values of a facet.
  public record Counts(String name, List<Choice> values) {}

  /// A file that was not taken.
  public record Rejected(String file, String reason) {}

  /// Answers `/about`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    IndexStatistics statistics = view.statistics();
    long more = Math.max(0, statistics.rejected() - MOST_LISTED);
    renderer.send(
        exchange,
        "about.jte",
        frame,
        new View(
            frame.m().text("about.size", statistics.works(), statistics.provisions()),
            frame.m().text("about.committed", frame.m().instant(statistics.committed())),
            statistics.damaged().stream()
                .map(name -> frame.m().text("about.damaged", name))
                .toList(),
            Stream.of(Facet.KIND, Facet.STATUS, Facet.SECTION, Facet.LANGUAGE, Facet.BODY)
                .map(facet -> counts(facet, statistics, frame))
                .toList(),
            view.rejected(0, MOST_LISTED).items().stream()
                .map(file -> rejected(file, frame))
                .toList(),
            more > 0 ? frame.m().text("about.more", more) : ""));
  }

  private static Counts counts(Facet facet, IndexStatistics statistics, Frame frame) {
    return new Counts(
        frame.m().text("facet." + facet.parameter()),
        statistics.facets().getOrDefault(facet, List.<FacetCount>of()).stream()
            .map(
                count ->
                    new Choice(
                        frame.heading(facet, count.value()),
                        SearchLink.NEW.toggling(facet, count.value()).url(),
                        false,
                        frame.m().number(count.count())))
            .toList());
  }

  private static Rejected rejected(RejectedSource source, Frame frame) {
    return new Rejected(
        frame.place(source.file(), source.line()), ControlSigns.visibleLine(source.reason()));
  }
}
