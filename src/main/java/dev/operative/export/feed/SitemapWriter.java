package dev.operative.export.feed;

import dev.operative.export.XmlDocument;
import javax.xml.stream.XMLStreamException;

/// Writes a file of a sitemap, as sitemaps.org has it.
public final class SitemapWriter {
  /// The media type of its files.
  public static final String MEDIA_TYPE = "application/xml; charset=utf-8";

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final XmlDocument xml;
  private final String entry;

  private SitemapWriter(String root, String entry) {
    this.entry = entry;
    try {
      this.xml = new XmlDocument(root, "", NAMESPACE);
    } catch (XMLStreamException impossible) {
      throw inMemory(impossible);
    }
  }

  /// Begins the file that names the others.
  public static SitemapWriter index() {
    return new SitemapWriter("sitemapindex", "sitemap");
  }

  /// Begins a file of addresses.
  public static SitemapWriter addresses() {
    return new SitemapWriter("urlset", "url");
  }

  /// Adds an address.
  ///
  /// @param changed the day or instant when what is there changed last, as W3C writes dates
  public void add(String address, String changed) {
    try {
      xml.open(entry);
      xml.element("loc", address);
      xml.element("lastmod", changed);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw inMemory(impossible);
    }
  }

  /// Ends the file.
  public byte[] end() {
    try {
      return xml.end();
    } catch (XMLStreamException impossible) {
      throw inMemory(impossible);
    }
  }

  private static IllegalStateException inMemory(XMLStreamException impossible) {
    return new IllegalStateException("writing to memory cannot fail", impossible);
  }
}
