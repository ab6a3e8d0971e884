package dev.operative.export.tbx;

import dev.operative.document.Language;
import dev.operative.export.XmlText;
import dev.operative.language.Languages;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermEntry.RenderingCount;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes what is known of a term as a concept entry of TBX-Basic (ISO 30042:2019): the term and its other names in its
/// own language, its renderings in others. An agreed rendering is a preferred term, a learnt one an admitted term.
public final class TermBase {
  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  private final Languages languages;

  public TermBase(Languages languages) {
    this.languages = languages;
  }

  /// A term of a concept.
  ///
  /// @param preferred whether it is an agreed one
  private record Name(String text, boolean preferred) {}

  /// The file, as UTF-8. It has an entry with the term alone when no rendering is known.
  public byte[] bytes(TermEntry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("tbx");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("style", "dca");
      xml.writeAttribute("type", "TBX-Basic");
      xml.writeAttribute("xml:lang", languages.first().code());
      header(xml);
      xml.writeStartElement("text");
      xml.writeStartElement("body");
      concept(xml, entry);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void header(XMLStreamWriter xml) throws XMLStreamException {
    for (String element : List.of("tbxHeader", "fileDesc", "sourceDesc", "p")) {
      xml.writeStartElement(element);
    }
    xml.writeCharacters("Operative, from texts of the United Nations");
    for (int open = 0; open < 4; open++) {
      xml.writeEndElement();
    }
  }

  private void concept(XMLStreamWriter xml, TermEntry entry) throws XMLStreamException {
    xml.writeStartElement("conceptEntry");
    xml.writeAttribute("id", "c1");
    for (Map.Entry<Language, List<Name>> section : sections(entry).entrySet()) {
      xml.writeStartElement("langSec");
      xml.writeAttribute("xml:lang", section.getKey().code());
      for (Name name : section.getValue()) {
        term(xml, name);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private Map<Language, List<Name>> sections(TermEntry entry) {
    Map<Language, List<Name>> sections = new LinkedHashMap<>();
    Stream.of(
            Stream.of(new Name(entry.term(), true)),
            entry.otherNames().stream().map(text -> new Name(text, false)),
            entry.renderings().stream().map(TermBase::name))
        .flatMap(names -> names)
        .forEach(
            name ->
                sections.merge(
                    languages.likely(name.text()),
                    List.of(name),
                    (before, more) ->
                        Stream.concat(before.stream(), more.stream()).distinct().toList()));
    return sections;
  }

  private static Name name(RenderingCount rendering) {
    return new Name(rendering.text(), rendering.agreed());
  }

  private static void term(XMLStreamWriter xml, Name name) throws XMLStreamException {
    xml.writeStartElement("termSec");
    xml.writeStartElement("term");
    xml.writeCharacters(XmlText.legal(name.text()));
    xml.writeEndElement();
    xml.writeStartElement("termNote");
    xml.writeAttribute("type", "administrativeStatus");
    xml.writeCharacters(name.preferred() ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts");
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
