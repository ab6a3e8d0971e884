package dev.operative.web.site;

import dev.operative.document.DocumentHeader;
import dev.operative.export.feed.SitemapWriter;
import dev.operative.search.IndexView;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkSummary;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.QueryString;
import dev.operative.web.http.Representation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `/sitemap.xml` and `/sitemaps/{name}`: the addresses of all documents, by the protocol of sitemaps.org.
///
/// A paragraph has no entry: its document has its text, and a link to its page.
public final class Sitemaps {
  /// How many works a file has. Even in six languages that is under the 50,000 addresses that a file may have.
  static final int WORKS = 5_000;

  private static final Pattern NAME = Pattern.compile("([1-9]\\d{0,5})\\.xml");

  /// The pages about the whole.
  private static final List<String> PAGES =
      List.of("", "documents", "topics", "verbs", "terms", "help", "about");

  /// Answers `/sitemap.xml`: which files there are. Each was last changed with the index.
  public void index(Exchange exchange, IndexView view) {
    Instant committed = view.statistics().committed();
    SitemapWriter writer = SitemapWriter.index();
    for (long file = 1; file <= files(view); file++) {
      writer.add(exchange.site() + "sitemaps/" + file + ".xml", committed.toString());
    }
    send(exchange, writer);
  }

  /// Answers `/sitemaps/1.xml` and so on.
  public void file(Exchange exchange, IndexView view) {
    String name = exchange.pathParameter("name");
    int number =
        Optional.of(NAME.matcher(name))
            .filter(Matcher::matches)
            .map(known -> Integer.parseInt(known.group(1)))
            .filter(known -> known <= files(view))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(Problem.Sort.NOT_FOUND, "There is no sitemap “" + name + "”")));
    LocalDate committed = view.statistics().committed().atZone(ZoneOffset.UTC).toLocalDate();
    SitemapWriter writer = SitemapWriter.addresses();
    if (number == 1) {
      PAGES.forEach(page -> writer.add(exchange.site() + page, committed.toString()));
    }
    for (WorkSummary work :
        view.works(
                WorkListRequest.all(WorkListRequest.Order.BY_SYMBOL, (number - 1) * WORKS, WORKS))
            .items()) {
      work.headers().values().forEach(version -> add(writer, exchange.site(), version, committed));
    }
    send(exchange, writer);
  }

  private static long files(IndexView view) {
    return Math.max(1, Math.ceilDiv(view.statistics().works(), (long) WORKS));
  }

  /// A text does not change after its date; one without a date is as old as the index.
  private static void add(
      SitemapWriter writer, URI site, DocumentHeader version, LocalDate committed) {
    writer.add(
        site + "documents/" + QueryString.encode(version.id()),
        version.date().orElse(committed).toString());
  }

  private static void send(Exchange exchange, SitemapWriter writer) {
    exchange.send(
        Representation.of(SitemapWriter.MEDIA_TYPE, writer.end(), Representation.REVALIDATE));
  }
}
