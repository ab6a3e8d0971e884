package dev.operative.web.page;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Symbol;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Paging;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.result.DocumentLine;
import dev.operative.web.page.result.DocumentShelf;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// A value to choose in a form.
  public record Option(String value, String text, boolean chosen) {}

  /// What the list is narrowed by.
  private record Wanted(String words, Optional<Body> body, Optional<Integer> year) {
    static Wanted of(QueryString asked) {
      return new Wanted(
          asked.first("q").orElse("").replace("\0", "").strip(),
          asked.first("body").flatMap(Body::parse),
          asked.first("year").filter(year -> year.matches("\\d{4}")).map(Integer::valueOf));
    }

    boolean admits(DocumentHeader header) {
      return (body.isEmpty() || body.get() == header.body())
          && (year.isEmpty() || year.equals(DocumentsPage.year(header)))
          && names(header);
    }

    private boolean names(DocumentHeader header) {
      String text = header.title() + " " + header.symbol().map(Symbol::canonical).orElse("");
      return words.isEmpty()
          || Stream.of(words.split("\\s+"))
              .allMatch(
                  word -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    String url(int offset) {
      StringBuilder url = new StringBuilder("/documents?offset=").append(offset);
      if (!words.isEmpty()) {
        url.append("&q=").append(SearchLink.encode(words));
      }
      body.ifPresent(value -> url.append("&body=").append(SearchLink.encode(value.word())));
      year.ifPresent(value -> url.append("&year=").append(value));
      return url.toString();
    }
  }

  /// Answers `/documents`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    Wanted wanted = Wanted.of(exchange.parameters());
    List<DocumentSummary> all = view.documents();
    List<List<DocumentSummary>> shelf =
        DocumentShelf.of(all).stream()
            .filter(
                versions -> versions.stream().anyMatch(version -> wanted.admits(version.header())))
            .toList();
    int offset =
        exchange
            .parameters()
            .first("offset")
            .filter(value -> value.matches("\\d{1,7}"))
            .map(Integer::valueOf)
            .filter(value -> value < shelf.size())
            .orElse(0);
    renderer.send(
        exchange,
        "documents.jte",
        frame,
        new View(
            wanted.words(),
            bodies(all, wanted, frame),
            years(all, wanted),
            frame.m().text("documents.total", shelf.size()),
            shelf.stream()
                .skip(offset)
                .limit(PAGE)
                .map(versions -> DocumentLine.of(versions, frame))
                .toList(),
            Paging.of(frame, offset, PAGE, shelf.size(), wanted::url)));
  }

  private static Optional<Integer> year(DocumentHeader header) {
    return header.date().map(date -> date.getYear());
  }

  private static List<Option> bodies(List<DocumentSummary> all, Wanted wanted, Frame frame) {
    return all.stream()
        .collect(Collectors.groupingBy(one -> one.header().body(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<Body, Long>comparingByValue().reversed())
        .map(
            entry -> {
              String value = entry.getKey().word();
              return new Option(
                  value,
                  frame.label(Facet.BODY, value),
                  wanted.body().equals(Optional.of(entry.getKey())));
            })
        .toList();
  }

  private static List<Option> years(List<DocumentSummary> all, Wanted wanted) {
    return all.stream()
        .flatMap(one -> year(one.header()).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(
            year ->
                new Option(
                    year.toString(), year.toString(), wanted.year().equals(Optional.of(year))))
        .toList();
  }
}
