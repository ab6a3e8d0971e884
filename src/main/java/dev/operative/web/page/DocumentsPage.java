package dev.operative.web.page;

import dev.operative.document.Body;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.Page;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.WorkSummary;
import dev.operative.search.query.Facet;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Option;
import dev.operative.web.page.frame.Paging;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.result.DocumentLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `/documents?q=&body=&year=&offset=`: the documents of the corpus by date, narrowed by words of their titles and
/// symbols, by body and by year. What a parameter cannot be is as if it were not given.
public final class DocumentsPage {
  private static final int PAGE = 50;

  private final Frames frames;
  private final Renderer renderer;

  public DocumentsPage(Frames frames, Renderer renderer) {
    this.frames = frames;
    this.renderer = renderer;
  }

  /// A page of the list.
  ///
  /// @param words the words that titles or symbols have
  /// @param bodies the bodies to choose from
  /// @param years the years to choose from, the latest first
  /// @param total how many documents there are, in words
  /// @param documents those of this page
  /// @param paging the way to the other pages; empty when there is one page
  public record View(
      String words,
      List<Option> bodies,
      List<Option> years,
      String total,
      List<DocumentLine> documents,
      Optional<Paging> paging) {}

  /// What the list is narrowed by.
  private record Wanted(String words, Optional<Body> body, Optional<Integer> year) {
    static Wanted of(QueryString asked) {
      return new Wanted(
          asked.typed("q"),
          asked.first("body").flatMap(Body::parse),
          asked.first("year").filter(year -> year.matches("\\d{4}")).map(Integer::valueOf));
    }

    WorkListRequest request(int offset) {
      return new WorkListRequest(words, body, year, Order.LATEST_FIRST, offset, PAGE);
    }

    String url(int offset) {
      StringBuilder url = new StringBuilder("/documents?offset=").append(offset);
      if (!words.isEmpty()) {
        url.append("&q=").append(QueryString.encode(words));
      }
      body.ifPresent(value -> url.append("&body=").append(QueryString.encode(value.word())));
      year.ifPresent(value -> url.append("&year=").append(value));
      return url.toString();
    }
  }

  /// Answers `/documents`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    Wanted wanted = Wanted.of(exchange.parameters());
    int wantedOffset =
        exchange
            .parameters()
            .first("offset")
            .filter(value -> value.matches("\\d{1,7}"))
            .map(Integer::valueOf)
            .orElse(0);
    Page<WorkSummary> there = view.works(wanted.request(wantedOffset));
    int offset = wantedOffset < there.total() ? wantedOffset : 0;
    Page<WorkSummary> page = offset == wantedOffset ? there : view.works(wanted.request(0));
    IndexStatistics statistics = view.statistics();
    renderer.send(
        exchange,
        "documents.jte",
        frame,
        new View(
            wanted.words(),
            bodies(statistics, wanted, frame),
            years(statistics, wanted),
            frame.m().text("documents.total", page.total()),
            page.items().stream().map(work -> DocumentLine.of(work, frame)).toList(),
            Paging.of(frame, offset, PAGE, page.total(), wanted::url)));
  }

  private static List<Option> bodies(IndexStatistics all, Wanted wanted, Frame frame) {
    return all.facets().getOrDefault(Facet.BODY, List.of()).stream()
        .map(
            count ->
                new Option(
                    count.value(),
                    frame.label(Facet.BODY, count.value()),
                    wanted.body().map(Body::word).equals(Optional.of(count.value()))))
        .toList();
  }

  private static List<Option> years(IndexStatistics all, Wanted wanted) {
    return all.facets().getOrDefault(Facet.YEAR, List.of()).stream()
        .map(FacetCount::value)
        .sorted(Comparator.reverseOrder())
        .map(
            year ->
                new Option(
                    year, year, wanted.year().map(Object::toString).equals(Optional.of(year))))
        .toList();
  }
}
