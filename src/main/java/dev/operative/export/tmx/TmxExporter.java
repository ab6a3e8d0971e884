package dev.operative.export.tmx;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.Doubt;
import dev.operative.export.ExportFormat;
import dev.operative.export.Exporter;
import dev.operative.export.ProgramVersion;
import dev.operative.export.Selection;
import dev.operative.export.XmlText;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.alignment.AlignedTexts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a translation memory, TMX 1.4b: one unit for each paragraph of the selection that the index holds in
/// both languages, English first. Paragraphs in one language only are left out.
public final class TmxExporter implements Exporter {
  private static final String TOOL = "Operative";

  /// The writer passes its characters on one by one.
  private static final int BUFFER = 1 << 16;

  private final IndexView view;
  private final Languages languages;

  public TmxExporter(IndexView view, Languages languages) {
    this.languages = languages;
    this.view = view;
  }

  @Override
  public ExportFormat format() {
    return ExportFormat.TMX;
  }

  /// @return the number of units written
  @Override
  public long export(Selection selection, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new BufferedOutputStream(out, BUFFER), "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("tmx");
      xml.writeAttribute("version", "1.4");
      writeHeader(xml);
      xml.writeStartElement("body");
      AtomicLong units = new AtomicLong();
      selection.forEach(
          view,
          provision ->
              AlignedTexts.of(provision)
                  .ifPresent(
                      texts -> {
                        writeUnit(xml, texts);
                        units.incrementAndGet();
                      }));
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      return units.get();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } catch (UnwritableException e) {
      throw new IOException(e.getCause());
    }
  }

  private void writeHeader(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", TOOL);
    xml.writeAttribute("creationtoolversion", ProgramVersion.get().orElse("1"));
    xml.writeAttribute("segtype", "paragraph");
    xml.writeAttribute("o-tmf", TOOL);
    xml.writeAttribute("adminlang", languages.first().code());
    xml.writeAttribute("srclang", languages.first().code());
    xml.writeAttribute("datatype", "plaintext");
  }

  private void writeUnit(XMLStreamWriter xml, AlignedTexts pair) {
    ParagraphId id = pair.first().paragraph().id();
    try {
      xml.writeStartElement("tu");
      xml.writeAttribute("tuid", id.document() + "." + id.place());
      writeProperty(xml, "x-document", pair.first().document().title());
      writeProperty(xml, "x-section", pair.first().paragraph().section().word());
      for (String doubt : pair.doubts().stream().map(Doubt::word).sorted().toList()) {
        writeProperty(xml, "x-doubt", doubt);
      }
      for (Map.Entry<Language, IndexedParagraph> text : pair.texts().entrySet()) {
        xml.writeStartElement("tuv");
        xml.writeAttribute(
            "xml", "http://www.w3.org/XML/1998/namespace", "lang", text.getKey().code());
        xml.writeStartElement("seg");
        xml.writeCharacters(XmlText.legal(text.getValue().paragraph().text()));
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new UnwritableException(e);
    }
  }

  private static void writeProperty(XMLStreamWriter xml, String type, String value)
      throws XMLStreamException {
    if (!value.isBlank()) {
      xml.writeStartElement("prop");
      xml.writeAttribute("type", type);
      xml.writeCharacters(XmlText.legal(value));
      xml.writeEndElement();
    }
  }

  /// Carries what went wrong while writing out of a callback.
  private static final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableException(XMLStreamException cause) {
      super(cause);
    }
  }
}
