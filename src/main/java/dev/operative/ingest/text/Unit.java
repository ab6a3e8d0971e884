package dev.operative.ingest.text;

import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Hyphens;
import java.util.List;

/// A paragraph that is still being read.
final class Unit {
  private final Section section;
  private final ParagraphNumber number;
  private final List<String> headings;
  private final StringBuilder text;
  private final int firstLine;
  private int lastLine;

  Unit(Section section, ParagraphNumber number, List<String> headings, String text, Block block) {
    this.section = section;
    this.number = number;
    this.headings = List.copyOf(headings);
    this.text = new StringBuilder(text);
    this.firstLine = block.firstLine();
    this.lastLine = block.lastLine();
  }

  Section section() {
    return section;
  }

  ParagraphNumber number() {
    return number;
  }

  List<String> headings() {
    return headings;
  }

  String text() {
    return text.toString();
  }

  /// The end of the text: enough to see how it ends.
  String tail() {
    return text.substring(Math.max(0, text.length() - 120));
  }

  int firstLine() {
    return firstLine;
  }

  int lastLine() {
    return lastLine;
  }

  /// Whether it carries what a body says.
  boolean isText() {
    return section.isText();
  }

  /// Goes on with the text of another block.
  void join(Block block, Hyphens hyphens) {
    hyphens.append(text, block.text());
    lastLine = Math.max(lastLine, block.lastLine());
  }
}
