package dev.operative.vocabulary.glossary;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.table.VocabularyException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads TermBase eXchange (ISO 30042), version 2 (`martif`, `termEntry`, `langSet`) and version 3 (`tbx`,
/// `conceptEntry`, `langSec`), as a stream. No entity and no DTD is looked at.
final class TbxReader {
  private static final Set<String> ROOTS = Set.of("martif", "tbx");
  private static final Set<String> CONCEPTS = Set.of("termEntry", "conceptEntry");
  private static final Set<String> LANGUAGES = Set.of("langSet", "langSec");
  private static final int LONGEST = 500;

  private final String file;
  private final List<Glossary.Entry> entries = new ArrayList<>();
  private final Languages languages;
  private final Map<Language, List<String>> forms = new LinkedHashMap<>();
  private String language = "";
  private String id = "";
  private int line;

  TbxReader(String file, Languages languages) {
    this.file = file;
    this.languages = languages;
  }

  /// Reads the terms that a file has in two languages at least.
  ///
  /// @throws VocabularyException when it is not TBX, or broken
  List<Glossary.Entry> read(InputStream in) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      try {
        read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      int at = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      throw fault(at, "is not well-formed XML: " + reason(broken));
    }
    return entries;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean root = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root && !ROOTS.contains(xml.getLocalName())) {
          throw fault(
              xml.getLocation().getLineNumber(),
              "is not TBX: it begins with <" + xml.getLocalName() + ">, not <martif> or <tbx>");
        }
        root = false;
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && CONCEPTS.contains(xml.getLocalName())) {
        endConcept();
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (CONCEPTS.contains(name)) {
      line = xml.getLocation().getLineNumber();
      String given = xml.getAttributeValue(null, "id");
      id = given == null ? "line-" + line : given;
      forms.clear();
    } else if (LANGUAGES.contains(name)) {
      String given = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
      language = given == null ? "" : given.toLowerCase(Locale.ROOT);
    } else if (name.equals("term")) {
      term(xml);
    }
  }

  private void term(XMLStreamReader xml) throws XMLStreamException {
    int at = xml.getLocation().getLineNumber();
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
      if (text.length() > LONGEST) {
        throw fault(at, "the term has more than %d characters".formatted(LONGEST));
      }
    }
    String term = text.toString().strip().replaceAll("\\s+", " ");
    if (term.isEmpty()) {
      throw fault(at, "the term is empty");
    }
    String code = language.replaceFirst("-.*", "");
    languages.all().stream()
        .filter(each -> each.code().equals(code))
        .forEach(each -> forms.computeIfAbsent(each, none -> new ArrayList<>()).add(term));
  }

  private void endConcept() {
    if (forms.size() > 1) {
      if (entries.size() == Glossary.MOST) {
        throw fault(line, "the file has more than %,d terms".formatted(Glossary.MOST));
      }
      entries.add(new Glossary.Entry(new Term(id, "glossary", forms), line));
    }
    language = "";
  }

  private VocabularyException fault(int at, String what) {
    return new VocabularyException("%s, line %d: %s".formatted(file, Math.max(1, at), what));
  }

  /// The last line of the parser's message, which repeats the place first.
  private static String reason(XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage());
    return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
  }
}
