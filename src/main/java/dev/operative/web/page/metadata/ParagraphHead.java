package dev.operative.web.page.metadata;

import dev.operative.document.DocumentHeader;
import dev.operative.document.ParagraphId;
import dev.operative.document.PartHeader;
import dev.operative.export.bibliography.EmbeddedReference;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Head;
import dev.operative.web.page.frame.LinkedData;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the metadata of the page of a paragraph.
public final class ParagraphHead {
  private ParagraphHead() {}

  /// Describes a paragraph.
  ///
  /// @param site where the pages are, ending in `/`
  /// @param found the paragraph in the version that is shown
  public static Head of(URI site, IndexedProvision provision, IndexedParagraph found) {
    String cited = CitationStyle.in(found.paragraph().language()).cite(found);
    return new Head(
        Optional.of(address(site, found.paragraph().id())),
        provision.versions().stream()
            .map(
                version ->
                    new Head.Alternate(
                        version.document().language().code(),
                        address(site, version.paragraph().id())))
            .toList(),
        "article",
        cited + ": " + found.paragraph().text(),
        Optional.of(EmbeddedReference.of(found)),
        Optional.of(LinkedData.of(data(site, provision, found, cited))));
  }

  /// The address of the page of a paragraph.
  static String address(URI site, ParagraphId id) {
    return site + "paragraphs/" + QueryString.encode(id.toString());
  }

  private static Map<String, Object> data(
      URI site, IndexedProvision provision, IndexedParagraph found, String cited) {
    DocumentHeader document = found.document();
    PartHeader part = found.part();
    TextData texts = new TextData(site);
    String type = TextData.isLegislation(part) ? "Legislation" : "CreativeWork";
    Map<String, Object> paragraph = new LinkedHashMap<>();
    paragraph.put("@context", "https://schema.org");
    paragraph.put("@type", type);
    paragraph.put("@id", address(site, found.paragraph().id()));
    paragraph.put("url", address(site, found.paragraph().id()));
    paragraph.put("name", cited);
    paragraph.put(TextData.identifier(TextData.isLegislation(part)), CitationStyle.UN.cite(found));
    paragraph.put("inLanguage", found.paragraph().language().code());
    TextData.status(paragraph, part);
    paragraph.put("text", found.paragraph().text());
    paragraph.put(
        "isPartOf", texts.text(document, part, DocumentHead.address(site, document.id())));
    TextData.add(
        paragraph,
        "workTranslation",
        provision.others(found.paragraph().id()).stream()
            .map(
                other ->
                    TextData.translation(
                        type,
                        address(site, other.paragraph().id()),
                        other.paragraph().language().code()))
            .toList());
    TextData.add(paragraph, "citation", texts.cited(TextData.symbols(Stream.of(found))));
    return paragraph;
  }
}
