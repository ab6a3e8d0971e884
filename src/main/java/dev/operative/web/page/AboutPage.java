package dev.operative.web.page;

import dev.operative.document.ControlSigns;
import dev.operative.fetch.FetchRecord;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `/about`: what is in the corpus, what was rejected, how fresh it is.
public final class AboutPage {
  /// Who has more to mend reads them in the answer of `/api/v1/stats`.
  private static final int MOST_LISTED = 500;

  private final Path corpus;
  private final Frames frames;
  private final Renderer renderer;

  /// @param corpus the corpus folder
  public AboutPage(Path corpus, Frames frames, Renderer renderer) {
    this.corpus = corpus;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// What the index holds.
  ///
  /// @param size how much it is, in words
  /// @param committed when it was written, in words
  /// @param damaged what is missing or damaged, in words
  /// @param tables numbers of paragraphs by facet
  /// @param fetched the public sources that documents were fetched from
  /// @param rejected files that were not taken
  /// @param unlisted how many more there are, in words; empty text when all are listed
  public record View(
      String size,
      String committed,
      List<String> damaged,
      List<Counts> tables,
      List<Fetched> fetched,
      List<Rejected> rejected,
      String unlisted) {}

  /// Numbers of paragraphs by the values of a facet.
  public record Counts(String name, List<Choice> values) {}

  /// A public source that documents were fetched from.
  ///
  /// @param title what it holds, in English
  /// @param facts how many documents it gave and when, in words
  /// @param from where its archive came from
  /// @param checksum of the archive; empty text when it was a folder
  /// @param terms on which terms it may be used, in English
  public record Fetched(String title, String facts, String from, String checksum, String terms) {}

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
            fetched(frame),
            view.rejected(0, MOST_LISTED).items().stream()
                .map(file -> rejected(file, frame))
                .toList(),
            more > 0 ? frame.m().text("about.more", more) : ""));
  }

  private List<Fetched> fetched(Frame frame) {
    try {
      return FetchRecord.all(corpus).stream().map(record -> fetched(record, frame)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Fetched fetched(FetchRecord record, Frame frame) {
    return new Fetched(
        record.title(),
        frame
            .m()
            .text("about.fetched-facts", record.documents(), frame.m().instant(record.fetched())),
        ControlSigns.visibleLine(record.from()),
        record.sha256(),
        record.terms());
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
