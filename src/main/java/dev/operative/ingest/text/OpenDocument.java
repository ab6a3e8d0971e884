package dev.operative.ingest.text;

import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Hyphens;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.QuotedText;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document that is being read: its parts so far, the last of which is open.
final class OpenDocument {
  private final StructureMarks marks;
  private final Headings headings;
  private final Hyphens hyphens;
  private final Lookahead lookahead;
  private final List<OpenPart> parts = new ArrayList<>();
  private boolean isContinued;

  OpenDocument(StructureMarks marks, Headings headings, Hyphens hyphens, Lookahead lookahead) {
    this.marks = marks;
    this.headings = headings;
    this.hyphens = hyphens;
    this.lookahead = lookahead;
    begin();
  }

  /// The parts so far, at least one.
  List<OpenPart> parts() {
    return parts;
  }

  /// The open part.
  OpenPart part() {
    return parts.getLast();
  }

  /// Begins a new part and gives it.
  OpenPart begin() {
    parts.add(new OpenPart(marks.phrases()));
    return part();
  }

  /// Says which block stands behind those to be added next.
  void announce(Optional<Block> next) {
    isContinued = next.map(OpenDocument::goesOn).orElse(false);
  }

  /// Whether a block goes on in the middle of a sentence. A small letter in brackets numbers a paragraph.
  private static boolean goesOn(Block block) {
    return (Script.beginsInside(block.text())
            || block.start() == Block.Start.FLUSH && block.isBehindPageEnd())
        && Label.of(block.text()).isEmpty();
  }

  /// Whether a block is a heading of the open part.
  boolean isHeading(Block block) {
    return (block.isMarked()
            || marks.isCounter(block.text())
            || !isContinued && !lookahead.lists().contain(block, part()))
        && headings.isHeading(block, part());
  }

  /// Adds what is no numbered paragraph, as it stands.
  void add(Section section, Block block) {
    part().add(section, ParagraphNumber.NONE, block, block.text());
  }

  /// Adds a paragraph without a number.
  void addUnnumbered(Section section, Block block) {
    part().add(section, ParagraphNumber.NONE, block, QuotedText.withoutOpening(block.text()));
  }

  /// Adds a paragraph that opens with its number.
  void add(Section section, Block block, Label label) {
    part().add(section, part().levels().next(label), block, label.rest());
  }

  /// Joins a block to the last paragraph, footnotes aside, which must be text.
  void join(Block block) {
    part().lastText().orElseThrow().join(block, hyphens);
  }

  /// Joins a block to whatever was added last.
  void joinLast(Block block) {
    part().units().getLast().join(block, hyphens);
  }
}
