package dev.operative.export.akn;

import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Writes the text of a part: cover page, preamble, main body. Footnotes stand where the United Nations' own files
/// have them, in the paragraph before.
final class AknBody {
  private final AknXml xml;
  private final AknWords words;

  AknBody(AknXml xml, List<IndexedParagraph> paragraphs) {
    this.xml = xml;
    this.words = new AknWords(xml, paragraphs);
  }

  void write(PartHeader part, List<IndexedParagraph> paragraphs) throws XMLStreamException {
    int body = firstText(paragraphs);
    boolean preambled =
        body < paragraphs.size() && section(paragraphs.get(body)) == Section.PREAMBULAR;
    int cover = preambled ? organLine(paragraphs, body) : body;
    int end = preambled ? lastPreambular(paragraphs) + 1 : cover;
    if (cover > 0) {
      xml.open("coverPage");
      block(part, paragraphs, 0, cover, Region.COVER);
      xml.close();
    }
    if (end > cover) {
      xml.open("preamble");
      block(part, paragraphs, cover, end, Region.PREAMBLE);
      xml.close();
    }
    xml.open("mainBody");
    if (end == paragraphs.size()) {
      xml.empty("p");
    }
    block(part, paragraphs, end, paragraphs.size(), Region.BODY);
    xml.close();
  }

  private enum Region {
    COVER,
    PREAMBLE,
    BODY
  }

  private static Section section(IndexedParagraph paragraph) {
    return paragraph.paragraph().section();
  }

  private static int firstText(List<IndexedParagraph> paragraphs) {
    int at = 0;
    while (at < paragraphs.size() && !section(paragraphs.get(at)).isText()) {
      at++;
    }
    return at;
  }

  /// The line “The Security Council,” above a preamble belongs to it.
  private static int organLine(List<IndexedParagraph> paragraphs, int preamble) {
    int at = preamble;
    while (at > 0 && section(paragraphs.get(at - 1)) != Section.HEADING) {
      at--;
    }
    return at == 0 ? preamble : at - 1;
  }

  private static int lastPreambular(List<IndexedParagraph> paragraphs) {
    int last = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (section(paragraphs.get(i)) == Section.PREAMBULAR) {
        last = i;
      } else if (section(paragraphs.get(i)) == Section.OPERATIVE) {
        break;
      }
    }
    while (last + 1 < paragraphs.size() && section(paragraphs.get(last + 1)) == Section.FOOTNOTE) {
      last++;
    }
    return last;
  }

  private void block(
      PartHeader part, List<IndexedParagraph> paragraphs, int from, int to, Region region)
      throws XMLStreamException {
    int at = from;
    boolean organ = region == Region.PREAMBLE;
    while (at < to) {
      IndexedParagraph paragraph = paragraphs.get(at);
      List<IndexedParagraph> notes = new ArrayList<>();
      int next = at + 1;
      while (next < to && section(paragraphs.get(next)) == Section.FOOTNOTE) {
        notes.add(paragraphs.get(next++));
      }
      if (organ && section(paragraph) == Section.HEADING) {
        formula(paragraph, notes);
      } else {
        paragraph(part, paragraph, notes, region);
      }
      organ = false;
      at = next;
    }
  }

  private void formula(IndexedParagraph paragraph, List<IndexedParagraph> notes)
      throws XMLStreamException {
    xml.openWithId("formula");
    xml.attribute("name", "enactingFormula");
    words(paragraph, notes);
    xml.close();
  }

  private void paragraph(
      PartHeader part, IndexedParagraph paragraph, List<IndexedParagraph> notes, Region region)
      throws XMLStreamException {
    switch (section(paragraph)) {
      case HEADING -> heading(paragraph, notes, region);
      case TABLE -> {
        xml.open("table");
        xml.open("tr");
        xml.open("td");
        words(paragraph, notes);
        xml.close();
        xml.close();
        xml.close();
      }
      case PREAMBULAR -> {
        xml.openWithId("container");
        xml.attribute("name", "preambular");
        xml.mark(paragraph);
        item(paragraph, notes);
        xml.close();
      }
      case OPERATIVE, NARRATIVE -> {
        xml.openWithId("paragraph");
        xml.mark(paragraph);
        number(paragraph);
        xml.openWithId("content");
        words(paragraph, notes);
        xml.close();
        xml.close();
      }
      case FRONT_MATTER -> frontMatter(part, paragraph, notes);
      case FOOTNOTE, SIGNATURE -> words(paragraph, notes);
    }
  }

  private void heading(IndexedParagraph paragraph, List<IndexedParagraph> notes, Region region)
      throws XMLStreamException {
    xml.open(region == Region.COVER ? "p" : "block");
    words.facts(paragraph);
    if (region == Region.COVER) {
      xml.open("docTitle");
      xml.attribute("refersTo", "#resolutionNumber");
    } else {
      xml.attribute("name", "subheading");
    }
    words.write(paragraph, notes);
    if (region == Region.COVER) {
      xml.close();
    }
    xml.close();
  }

  /// Only the first line of the cover that is the symbol is the symbol.
  private void frontMatter(
      PartHeader part, IndexedParagraph paragraph, List<IndexedParagraph> notes)
      throws XMLStreamException {
    boolean symbol =
        part.symbol().equals(Symbol.parse(paragraph.paragraph().text()))
            && part.symbol().isPresent();
    xml.open("p");
    words.facts(paragraph);
    if (symbol) {
      xml.open("docNumber");
      xml.attribute("refersTo", "#symbol");
    }
    words.write(paragraph, notes);
    if (symbol) {
      xml.close();
    }
    xml.close();
  }

  /// A paragraph of the preamble that has a number is an item of a list in one.
  private void item(IndexedParagraph paragraph, List<IndexedParagraph> notes)
      throws XMLStreamException {
    String number = lastLevel(paragraph.paragraph().label());
    if (!number.startsWith("(")) {
      words(paragraph, notes);
      return;
    }
    xml.openWithId("blockList");
    xml.openWithId("item");
    xml.open("num");
    xml.text(number);
    xml.close();
    words(paragraph, notes);
    xml.close();
    xml.close();
  }

  private void number(IndexedParagraph paragraph) throws XMLStreamException {
    String number = lastLevel(paragraph.paragraph().label());
    if (!number.isEmpty()) {
      xml.open("num");
      xml.text(number.startsWith("(") ? number : number + ".");
      xml.close();
    }
  }

  /// `(ii)` of `8 (a) (ii)`.
  private static String lastLevel(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  private void words(IndexedParagraph paragraph, List<IndexedParagraph> notes)
      throws XMLStreamException {
    xml.open("p");
    words.facts(paragraph);
    words.write(paragraph, notes);
    xml.close();
  }
}
