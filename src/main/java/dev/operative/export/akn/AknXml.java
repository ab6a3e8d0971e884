package dev.operative.export.akn;

import dev.operative.export.XmlText;
import dev.operative.search.IndexedParagraph;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The XML of one file while it is written.
final class AknXml {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /// What Akoma Ntoso has no words for stands in this namespace. The reader knows it by the same name.
  private static final String OWN = "urn:operative:export:1";

  private static final String PREFIX = "op";

  private static final int BUFFER = 1 << 14;

  private final XMLStreamWriter xml;
  private final Set<String> matching;
  private int ids;

  /// @param matching ids of the paragraphs to mark
  AknXml(OutputStream out, Set<String> matching) throws XMLStreamException {
    this.xml =
        XMLOutputFactory.newDefaultFactory()
            // The writer passes its characters on one by one, which compression is slow to take.
            .createXMLStreamWriter(
                new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8.name());
    this.matching = matching;
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("akomaNtoso");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace(PREFIX, OWN);
  }

  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
  }

  void open(String name) throws XMLStreamException {
    xml.writeStartElement(name);
  }

  /// Opens an element that must have an id; ids count through the file.
  void openWithId(String name) throws XMLStreamException {
    open(name);
    attribute("eId", name + "_" + ++ids);
  }

  /// Marks the element just opened when the paragraph matches.
  void mark(IndexedParagraph paragraph) throws XMLStreamException {
    if (matching.contains(paragraph.paragraph().id().toString())) {
      attribute("class", "match");
    }
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.legal(value));
  }

  /// An attribute in Operative's own namespace on the element just opened.
  void ownAttribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(PREFIX, OWN, name, XmlText.legal(value));
  }

  /// Opens an element in Operative's own namespace, whose attributes have none.
  void openOwn(String name) throws XMLStreamException {
    xml.writeStartElement(PREFIX, name, OWN);
  }

  void text(String text) throws XMLStreamException {
    xml.writeCharacters(XmlText.legal(text));
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /// An element without content.
  ///
  /// @param attributes pairs of name and value
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }
}
