package dev.operative.export.feed;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Symbol;
import dev.operative.export.XmlDocument;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.service.Answer;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/// Results as an Atom feed (RFC 4287) with the OpenSearch 1.1 response elements. Each entry is a result: a paragraph or,
/// when results are documents, a document with the best of its paragraphs.
public final class AtomFeed {
  /// The media type of feeds.
  public static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

  private final URI site;

  /// @param site where the pages are, ending in `/`: `https://search.example/`
  public AtomFeed(URI site) {
    this.site = site;
  }

  /// Writes a feed.
  ///
  /// @param chapeaux what the sentences of the results begin with
  /// @param self the address of the feed itself
  /// @param page the address of the page with the same results
  /// @param changed when the index was last written
  public byte[] write(Answer answer, Chapeaux chapeaux, URI self, URI page, Instant changed) {
    try {
      return feed(answer, chapeaux, self, page, changed);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  private byte[] feed(Answer answer, Chapeaux chapeaux, URI self, URI page, Instant changed)
      throws XMLStreamException {
    XmlDocument feed =
        new XmlDocument(
            "feed",
            "",
            "http://www.w3.org/2005/Atom",
            "opensearch",
            "http://a9.com/-/spec/opensearch/1.1/");
    String asked = answer.question().text();
    feed.element("id", page.toString());
    feed.element("title", asked.isBlank() ? "Operative" : "Operative: " + asked);
    feed.element("updated", changed.toString());
    author(feed, "United Nations");
    feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", self.toString());
    feed.empty("link", "rel", "alternate", "type", "text/html", "href", page.toString());
    feed.empty(
        "link",
        "rel",
        "search",
        "type",
        "application/opensearchdescription+xml",
        "href",
        site.resolve("opensearch.xml").toString());
    feed.element(
        "opensearch:totalResults",
        Long.toString(
            answer.documents().map(DocumentResult::total).orElse(answer.result().total())));
    feed.element("opensearch:startIndex", Integer.toString(answer.question().offset()));
    feed.element("opensearch:itemsPerPage", Integer.toString(answer.question().limit()));
    feed.empty("opensearch:Query", "role", "request", "searchTerms", asked);
    for (Hit hit : answer.result().hits()) {
      paragraph(feed, hit.found(), chapeaux, changed);
    }
    for (DocumentHit hit : answer.documents().map(DocumentResult::documents).orElse(List.of())) {
      document(feed, hit, changed);
    }
    return feed.end();
  }

  private void paragraph(
      XmlDocument feed, IndexedParagraph found, Chapeaux chapeaux, Instant changed)
      throws XMLStreamException {
    Paragraph paragraph = found.paragraph();
    open(
        feed,
        paragraph.language(),
        "paragraphs/" + paragraph.id(),
        CitationStyle.UN.cite(found),
        updated(found.date(), changed),
        found.part().body());
    for (String verb : paragraph.verbNames()) {
      feed.empty("category", "term", verb);
    }
    feed.element("summary", found.part().title());
    feed.element("content", chapeaux.quoted(paragraph), "type", "text");
    feed.close();
  }

  private void document(XmlDocument feed, DocumentHit hit, Instant changed)
      throws XMLStreamException {
    DocumentHeader header = hit.header();
    open(
        feed,
        header.language(),
        "documents/" + header.id(),
        header.symbol().map(Symbol::canonical).orElse(header.title()),
        updated(header.date(), changed),
        header.body());
    feed.element("summary", header.title());
    feed.element(
        "content",
        hit.best().stream()
            .map(best -> best.found().paragraph().text())
            .collect(Collectors.joining("\n\n")),
        "type",
        "text");
    feed.close();
  }

  /// Opens an entry with what every entry has.
  private void open(
      XmlDocument feed, Language language, String path, String title, Instant updated, Body body)
      throws XMLStreamException {
    String address = site.resolve(encoded(path)).toString();
    feed.open("entry", "xml:lang", language.code());
    feed.element("id", address);
    feed.element("title", title);
    feed.element("updated", updated.toString());
    author(feed, "United Nations, " + body.word());
    feed.empty("link", "rel", "alternate", "type", "text/html", "href", address);
  }

  private static void author(XmlDocument feed, String name) throws XMLStreamException {
    feed.open("author");
    feed.element("name", name);
    feed.close();
  }

  private static Instant updated(Optional<LocalDate> date, Instant changed) {
    return date.map((LocalDate day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(changed);
  }

  /// Ids have letters of any script; an address has ASCII.
  private static String encoded(String id) {
    return URI.create("x:/" + id).toASCIIString().substring(3);
  }
}
