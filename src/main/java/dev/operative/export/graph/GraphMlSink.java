package dev.operative.export.graph;

import dev.operative.document.Citation;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.export.ParagraphSink;
import dev.operative.export.XmlText;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.ShownProvision;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Citations as GraphML 1.0: a node a text, by the slug of its symbol since ids have no slash; an edge each mention of a text
/// in a paragraph of another. A text without a symbol is none. Memory grows with the number of texts, not of paragraphs.
public final class GraphMlSink implements ParagraphSink {
  private static final List<String> NODE_KEYS =
      List.of("symbol", "title", "date", "body", "kind", "status");
  private static final List<String> EDGE_KEYS = List.of("provision", "label", "verb", "paragraph");

  private final XMLStreamWriter xml;
  private final Set<Symbol> written = new HashSet<>();
  private final Set<Symbol> cited = new LinkedHashSet<>();

  /// Begins a file.
  public GraphMlSink(OutputStream out) throws IOException {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
      keys("node", NODE_KEYS);
      keys("edge", EDGE_KEYS);
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "citations");
      xml.writeAttribute("edgedefault", "directed");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void keys(String of, List<String> names) throws XMLStreamException {
    for (String name : names) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", name);
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", "string");
    }
  }

  @Override
  public void accept(List<ShownProvision> found, Chapeaux chapeaux) throws IOException {
    try {
      for (ShownProvision each : found) {
        Optional<Symbol> citing = each.text().part().symbol();
        if (citing.isPresent()) {
          write(citing.get(), each.text());
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(Symbol citing, IndexedParagraph found) throws XMLStreamException {
    if (written.add(citing)) {
      node(citing, facts(citing, found));
    }
    for (Citation citation : found.citationsOfOthers()) {
      cited.add(citation.symbol());
      edge(citing, citation, found);
    }
  }

  private static Map<String, String> facts(Symbol symbol, IndexedParagraph found) {
    PartHeader part = found.part();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("symbol", symbol.canonical());
    facts.put("title", part.title());
    facts.put("date", found.date().map(LocalDate::toString).orElse(""));
    facts.put("body", part.body().word());
    facts.put("kind", part.kind().word());
    facts.put("status", part.status().word());
    return facts;
  }

  private void node(Symbol symbol, Map<String, String> facts) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", symbol.slug());
    data(facts);
    xml.writeEndElement();
  }

  private void edge(Symbol citing, Citation citation, IndexedParagraph found)
      throws XMLStreamException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("provision", found.paragraph().id().toString());
    facts.put("label", found.paragraph().number());
    facts.put("verb", String.join(", ", found.paragraph().verbNames()));
    facts.put("paragraph", citation.paragraph().orElse(""));
    xml.writeStartElement("edge");
    xml.writeAttribute("source", citing.slug());
    xml.writeAttribute("target", citation.symbol().slug());
    data(facts);
    xml.writeEndElement();
  }

  /// Writes what is known; empty texts are left out.
  private void data(Map<String, String> facts) throws XMLStreamException {
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      if (!fact.getValue().isEmpty()) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", fact.getKey());
        xml.writeCharacters(XmlText.legal(fact.getValue()));
        xml.writeEndElement();
      }
    }
  }

  @Override
  public void end() throws IOException {
    try {
      for (Symbol symbol : cited) {
        if (written.add(symbol)) {
          node(symbol, Map.of("symbol", symbol.canonical()));
        }
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
