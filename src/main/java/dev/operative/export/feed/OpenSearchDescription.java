package dev.operative.export.feed;

import dev.operative.document.Language;
import dev.operative.export.XmlDocument;
import dev.operative.language.Languages;
import java.net.URI;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/// Tells browsers and other programs how to search here (OpenSearch 1.1).
public final class OpenSearchDescription {
  /// The media type of descriptions.
  public static final String MEDIA_TYPE = "application/opensearchdescription+xml; charset=utf-8";

  private OpenSearchDescription() {}

  /// Writes the description.
  ///
  /// @param site where the pages are, ending in `/`
  /// @param languages those that are searched
  public static byte[] write(URI site, Languages languages) {
    try {
      XmlDocument description =
          new XmlDocument("OpenSearchDescription", "", "http://a9.com/-/spec/opensearch/1.1/");
      // At most 16 characters are allowed.
      description.element("ShortName", "Operative");
      description.element(
          "Description",
          "Paragraphs of United Nations texts on counter-terrorism, in "
              + languages.all().stream()
                  .map(language -> languages.rules(language).name())
                  .collect(Collectors.joining(" and ")));
      url(description, "text/html", site + "?q={searchTerms}&offset={startIndex?}");
      url(
          description,
          "application/atom+xml",
          site + "search.atom?q={searchTerms}&offset={startIndex?}&limit={count?}");
      url(
          description,
          "application/json",
          site + "api/v1/search?q={searchTerms}&offset={startIndex?}&limit={count?}");
      description.empty(
          "Url",
          "type",
          "application/opensearchdescription+xml",
          "rel",
          "self",
          "template",
          site + "opensearch.xml");
      // For those who check whether the search works.
      description.empty("Query", "role", "example", "searchTerms", "terrorism");
      for (Language language : languages.all()) {
        description.element("Language", language.code());
      }
      description.element("InputEncoding", "UTF-8");
      description.element("OutputEncoding", "UTF-8");
      return description.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
  }

  private static void url(XmlDocument description, String type, String template)
      throws XMLStreamException {
    description.empty("Url", "type", type, "indexOffset", "0", "template", template);
  }
}
