package dev.operative.export.akn;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Writes the `<meta>` of a part, named as the United Nations names its works (AKN4UN).
final class AknMetadata {
  /// What stands for a date that is not known, as in the United Nations' own files.
  private static final String NO_DATE = "0001-01-01";

  private static final Pattern RESOLUTION =
      Pattern.compile("(?:S|A|A/HRC|E)/RES/((?:ES-)?\\d+)(?: \\((\\d{4})\\)|/(\\d+))(?: ([A-Z]))?");

  private final AknXml xml;

  AknMetadata(AknXml xml) {
    this.xml = xml;
  }

  /// @param first whether it is the document's first part, which has what is known of the document
  void write(
      DocumentHeader document, PartHeader part, List<IndexedParagraph> paragraphs, boolean first)
      throws XMLStreamException {
    String date = part.date().or(document::date).map(LocalDate::toString).orElse(NO_DATE);
    String work =
        "/akn/un/statement/deliberation/"
            + organ(part.body())
            + "/"
            + date
            + "/"
            + name(part)
            + "/";
    String code = Locale.of(part.language().code()).getISO3Language();
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
      for (String subject : document.subjects()) {
        xml.empty("keyword", "value", subject, "showAs", subject, "dictionary", "UNBIS Thesaurus");
      }
    }
    xml.close();
  }

  private static String organ(Body body) {
    return switch (body) {
      case SECURITY_COUNCIL -> "unsc";
      case GENERAL_ASSEMBLY -> "unga";
      case HUMAN_RIGHTS_COUNCIL -> "unga-hrc";
      case ECONOMIC_AND_SOCIAL_COUNCIL -> "unecosoc";
      case SECRETARIAT, OTHER -> "un";
    };
  }

  private static String name(PartHeader part) {
    String canonical = part.symbol().map(Symbol::canonical).orElse("");
    Matcher resolution = RESOLUTION.matcher(canonical);
    if (!resolution.matches()) {
      // Never to be taken for the number of a resolution.
      return "document-" + part.slug();
    }
    String second = resolution.group(2) == null ? resolution.group(3) : resolution.group(2);
    String letter = resolution.group(4) == null ? "" : resolution.group(4);
    return resolution.group(1) + "-" + second + letter;
  }
}
