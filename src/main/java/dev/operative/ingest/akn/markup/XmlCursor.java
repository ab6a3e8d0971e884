package dev.operative.ingest.akn.markup;

import java.io.StringReader;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks an XML file from event to event. Comments and processing instructions are passed over.
///
/// Nothing outside the file is ever fetched: document type declarations, and with them entities of one's own,
/// are refused, and so are nesting deeper than [#DEEPEST] and attributes beyond what the JDK allows.
public final class XmlCursor {
  /// The deepest nesting read. The United Nations' files stay below 30.
  static final int DEEPEST = 100;

  private static final List<String> JDK_LIMITS =
      List.of(
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxElementDepth");

  /// What the cursor stands at.
  public enum Event {
    START,
    END,
    TEXT,
    END_OF_FILE
  }

  private final XMLStreamReader stream;
  private Event event = Event.END_OF_FILE;
  private int depth;

  private XmlCursor(XMLStreamReader stream) {
    this.stream = stream;
  }

  /// Opens a file; the cursor then stands before its first element.
  public static XmlCursor open(byte[] content) throws UnreadableXmlException {
    String text = XmlText.decode(content);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Without declarations there are no entities whose growth would have to be limited; the JDK's
    // limits, which
    // differ from version to version, hit long texts instead. Depth is limited here.
    for (String limit : JDK_LIMITS) {
      if (factory.isPropertySupported(limit)) {
        factory.setProperty(limit, 0);
      }
    }
    try {
      return new XmlCursor(factory.createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException e) {
      throw unreadable(e, 1);
    }
  }

  /// Goes on to the next start, end or text.
  public Event next() throws UnreadableXmlException {
    do {
      event = read();
    } while (event == Event.END_OF_FILE
        && stream.getEventType() != XMLStreamConstants.END_DOCUMENT);
    return event;
  }

  private Event read() throws UnreadableXmlException {
    try {
      if (!stream.hasNext()) {
        return Event.END_OF_FILE;
      }
      return switch (stream.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new UnreadableXmlException(
                line(), "elements are nested more than " + DEEPEST + " deep");
          }
          yield Event.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          yield Event.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            Event.TEXT;
        case XMLStreamConstants.DTD ->
            throw new UnreadableXmlException(
                line(), "it declares a document type (<!DOCTYPE), which is not read for safety");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableXmlException(
                line(), "entity &" + stream.getLocalName() + "; is not defined");
        default -> Event.END_OF_FILE;
      };
    } catch (XMLStreamException e) {
      throw unreadable(e, line());
    } catch (IndexOutOfBoundsException | NoSuchElementException | IllegalStateException e) {
      // The JDK's scanner runs over its own buffers on some damaged input.
      throw new UnreadableXmlException(line(), "it is not well-formed XML");
    }
  }

  /// Passes over the element the cursor stands at; the cursor then stands at its end.
  public void skip() throws UnreadableXmlException {
    for (int open = 1; open > 0; ) {
      switch (next()) {
        case START -> open++;
        case END -> open--;
        case TEXT -> {}
        case END_OF_FILE -> open = 0;
      }
    }
  }

  /// What the cursor stands at.
  public Event event() {
    return event;
  }

  /// The local name of the element at a start or an end.
  public String name() {
    return stream.getLocalName();
  }

  /// An attribute without namespace of the element at a start; empty when it is absent or blank.
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(stream.getAttributeValue(null, name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /// An attribute of a namespace, as it is written; empty when it is absent.
  public Optional<String> attribute(String namespace, String name) {
    return Optional.ofNullable(stream.getAttributeValue(namespace, name));
  }

  /// Whether the element at a start or an end is of a namespace.
  public boolean isOf(String namespace) {
    return namespace.equals(stream.getNamespaceURI());
  }

  /// The characters of a text.
  public String text() {
    return stream.getText();
  }

  /// The line on which the current event ends, from 1.
  public int line() {
    return Math.max(1, stream.getLocation().getLineNumber());
  }

  private static UnreadableXmlException unreadable(XMLStreamException cause, int line) {
    String message = String.valueOf(cause.getMessage());
    int words = message.indexOf("Message: ");
    String reason = words < 0 ? message : message.substring(words + "Message: ".length());
    int found = cause.getLocation() == null ? line : cause.getLocation().getLineNumber();
    return new UnreadableXmlException(
        found, "it is not well-formed XML: " + reason.strip().replaceAll("\\s+", " "));
  }
}
