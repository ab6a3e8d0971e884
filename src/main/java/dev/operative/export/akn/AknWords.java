package dev.operative.export.akn;

import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.VerbUse;
import dev.operative.search.IndexedParagraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Writes the text of a paragraph with its marks: verbs in italics, as the United Nations prints them, symbols as
/// links, footnotes.
final class AknWords {
  private final AknXml xml;
  private final Map<List<String>, Integer> paths = new HashMap<>();

  /// @param paragraphs of the part whose texts are written
  AknWords(AknXml xml, List<IndexedParagraph> paragraphs) {
    this.xml = xml;
    for (List<String> path : HeadingPaths.of(paragraphs)) {
      paths.put(path, paths.size() + 1);
    }
  }

  /// Says of the element just opened which paragraph it is.
  void facts(IndexedParagraph found) throws XMLStreamException {
    Paragraph paragraph = found.paragraph();
    xml.ownAttribute("section", paragraph.section().word());
    if (!paragraph.label().isEmpty()) {
      xml.ownAttribute("label", paragraph.label());
    }
    if (!paragraph.language().equals(found.part().language())) {
      xml.ownAttribute("language", paragraph.language().code());
    }
    Integer path = paths.get(paragraph.headings());
    if (path != null) {
      xml.ownAttribute("path", path.toString());
    }
    if (!paragraph.footnotes().isEmpty()) {
      xml.ownAttribute("marks", String.join(" ", paragraph.footnotes()));
    }
  }

  /// Writes a text and after it the footnotes that follow it.
  void write(IndexedParagraph found, List<IndexedParagraph> notes) throws XMLStreamException {
    text(found.paragraph());
    for (IndexedParagraph note : notes) {
      xml.openWithId("authorialNote");
      xml.attribute("marker", note.paragraph().footnotes().stream().findFirst().orElse(""));
      xml.attribute("placement", "bottom");
      facts(note);
      xml.open("p");
      text(note.paragraph());
      xml.close();
      xml.close();
    }
  }

  private void text(Paragraph paragraph) throws XMLStreamException {
    String text = paragraph.text();
    Deque<Stretch> open = new ArrayDeque<>();
    int written = 0;
    for (Stretch stretch : stretches(paragraph)) {
      written = close(open, stretch.start, text, written);
      boolean crosses = !open.isEmpty() && open.peek().end < stretch.end;
      if (!crosses && stretch.end > stretch.start && stretch.end <= text.length()) {
        xml.text(text.substring(written, stretch.start));
        written = stretch.start;
        open(stretch);
        open.push(stretch);
      }
    }
    written = close(open, text.length(), text, written);
    xml.text(text.substring(written));
  }

  /// Closes what ends before an offset, and returns up to where the text is written.
  private int close(Deque<Stretch> open, int offset, String text, int from)
      throws XMLStreamException {
    int written = from;
    while (!open.isEmpty() && open.peek().end <= offset) {
      int end = open.pop().end;
      xml.text(text.substring(written, end));
      xml.close();
      written = end;
    }
    return written;
  }

  private void open(Stretch stretch) throws XMLStreamException {
    Optional<Citation> cited = stretch.cited;
    xml.open(cited.isPresent() ? "a" : "i");
    if (cited.isPresent()) {
      link(cited.get());
    }
  }

  private void link(Citation cited) throws XMLStreamException {
    xml.attribute("href", cited.symbol().officialUrl().toString());
    xml.ownAttribute("symbol", cited.symbol().canonical());
    if (cited.paragraph().isPresent()) {
      xml.ownAttribute("paragraph", cited.paragraph().get());
    }
  }

  private static List<Stretch> stretches(Paragraph paragraph) {
    List<Stretch> stretches = new ArrayList<>();
    for (VerbUse use : paragraph.verbs()) {
      stretches.add(new Stretch(use.start(), use.end(), Optional.empty()));
    }
    for (Citation cited : paragraph.citations()) {
      stretches.add(new Stretch(cited.start(), cited.end(), Optional.of(cited)));
    }
    // Outer ones first: A/74/62-E/2019/6 is cited, and E/2019/6 in it.
    stretches.sort(
        Comparator.comparingInt(Stretch::start)
            .thenComparing(Stretch::end, Comparator.reverseOrder()));
    return stretches;
  }

  /// @param cited what it cites; empty for a verb
  private record Stretch(int start, int end, Optional<Citation> cited) {}
}
