package dev.operative.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A small XML document while it is written.
public final class XmlDocument {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /// Begins a document.
  ///
  /// @param namespaces pairs of prefix and namespace; an empty prefix is the root's
  public XmlDocument(String root, String... namespaces) throws XMLStreamException {
    xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement(root);
    for (int i = 0; i < namespaces.length; i += 2) {
      if (namespaces[i].isEmpty()) {
        xml.writeDefaultNamespace(namespaces[i + 1]);
      } else {
        xml.writeNamespace(namespaces[i], namespaces[i + 1]);
      }
    }
  }

  /// Opens an element.
  ///
  /// @param attributes pairs of name and value
  public void open(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  /// Closes the element opened last.
  public void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /// Writes an element without content.
  ///
  /// @param attributes pairs of name and value
  public void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /// Writes an element with text.
  ///
  /// @param attributes pairs of name and value
  public void element(String name, String text, String... attributes) throws XMLStreamException {
    open(name, attributes);
    xml.writeCharacters(XmlText.legal(text));
    close();
  }

  /// Ends the document.
  public byte[] end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
    return bytes.toByteArray();
  }

  /// Adds attributes to the element opened last, which has no content yet.
  ///
  /// @param attributes pairs of name and value
  public void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], XmlText.legal(attributes[i + 1]));
    }
  }
}
