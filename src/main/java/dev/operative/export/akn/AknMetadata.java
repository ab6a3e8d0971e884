package dev.operative.export.akn;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.SubjectTerm;
import dev.operative.search.IndexedParagraph;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Writes the `<meta>` of a part, named as the United Nations names its works (AKN4UN).
final class AknMetadata {
  private final AknXml xml;

  AknMetadata(AknXml xml) {
    this.xml = xml;
  }

  /// @param first whether it is the document's first part, which has what is known of the document
  void write(
      DocumentHeader document, PartHeader part, List<IndexedParagraph> paragraphs, boolean first)
      throws XMLStreamException {
    String date = AknIri.date(document, part);
    String work = AknIri.ofWork(document, part);
    String code = AknIri.code(part.language());
    xml.open("meta");
    xml.open("identification");
    xml.attribute("source", "#operative");
    level("FRBRWork", work, date);
    xml.empty("FRBRcountry", "value", "un");
    xml.close();
    level("FRBRExpression", work + code + "@/", date);
    xml.empty("FRBRlanguage", "language", code);
    xml.close();
    level("FRBRManifestation", work + code + "@.xml", date);
    xml.close();
    xml.close();
    classification(document, part, first);
    if (part.status() == Status.ADOPTED || part.status() == Status.NOT_ADOPTED) {
      xml.open("workflow");
      xml.attribute("source", "#un");
      String outcome = part.status() == Status.ADOPTED ? "adopted" : "notAdopted";
      xml.empty("step", "date", date, "outcome", outcome, "by", "#un");
      xml.close();
    }
    xml.open("references");
    xml.attribute("source", "#operative");
    xml.openWithId("TLCOrganization");
    xml.attribute("href", "/akn/ontology/organization/un");
    xml.attribute("showAs", "United Nations");
    xml.close();
    xml.close();
    new AknFacts(xml).write(document, part, paragraphs, first);
    xml.close();
  }

  private void level(String name, String uri, String date) throws XMLStreamException {
    xml.open(name);
    xml.empty("FRBRthis", "value", uri + "!main");
    xml.empty("FRBRuri", "value", uri);
    xml.empty("FRBRdate", "date", date, "name", "adoption");
    xml.empty("FRBRauthor", "href", "#un");
  }

  private void classification(DocumentHeader document, PartHeader part, boolean first)
      throws XMLStreamException {
    xml.open("classification");
    xml.attribute("source", "#un");
    xml.empty(
        "keyword",
        "refersTo",
        "title",
        "value",
        part.title(),
        "showAs",
        part.title(),
        "dictionary",
        "DHL");
    if (first) {
      for (SubjectTerm subject : document.subjects()) {
        xml.open("keyword");
        xml.attribute("value", subject.name());
        Optional<URI> concept = subject.concept();
        if (concept.isPresent()) {
          xml.attribute("href", concept.get().toString());
        }
        xml.attribute("showAs", subject.name());
        xml.attribute("dictionary", "UNBIS Thesaurus");
        xml.close();
      }
    }
    xml.close();
  }
}
