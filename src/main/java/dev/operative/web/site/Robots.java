package dev.operative.web.site;

import dev.operative.web.http.Exchange;
import dev.operative.web.http.Representation;
import dev.operative.web.page.frame.Frames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// `/robots.txt` (RFC 9309): crawlers read pages, but none that a reader has chosen by parameters. Results have no end, and
/// exports and the API are for programs that were told to ask.
public final class Robots {
  private final List<String> interfaces;

  /// @param interfaces the codes of the languages of the interface, each of which is a page of its own
  public Robots(List<String> interfaces) {
    this.interfaces = List.copyOf(interfaces);
  }

  /// Answers `/robots.txt`.
  public void answer(Exchange exchange) {
    List<String> lines = new ArrayList<>();
    lines.add("User-agent: *");
    lines.add("Disallow: /*?");
    // The longer rule counts.
    interfaces.forEach(language -> lines.add("Allow: /*?" + Frames.CHOICE + "=" + language + "$"));
    lines.add("Disallow: /api/");
    lines.add("Disallow: /mcp");
    lines.add("Disallow: /search.atom");
    lines.add("Disallow: /symbols/");
    lines.add("Disallow: /metrics");
    lines.add("");
    lines.add("Sitemap: " + exchange.site() + "sitemap.xml");
    exchange.send(
        Representation.of(
            "text/plain; charset=utf-8",
            (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8),
            Representation.REVALIDATE));
  }
}
