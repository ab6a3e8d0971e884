package dev.operative.ingest.text;

import dev.operative.document.Section;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the texts of footnotes: blocks that open with a footnote mark.
final class FootnoteReading {
  private static final Pattern PLAIN =
      Pattern.compile("^(\\*{1,3})\\s+(?=[\\p{L}\\d“\"《(（])(.*)$", Pattern.DOTALL);

  private final Set<String> marksInText;
  private final Set<String> taken = new HashSet<>();

  private FootnoteReading(Set<String> marksInText) {
    this.marksInText = marksInText;
  }

  /// Prepares for a document: which marks its text carries decides what a plain star before a block means.
  static FootnoteReading of(List<Line> lines) {
    Set<String> marks = new HashSet<>();
    for (Line line : lines) {
      String text = line.text();
      List<String> inLine = FootnoteMarks.in(text);
      marks.addAll(
          FootnoteMarks.leading(text).isPresent() ? inLine.stream().skip(1).toList() : inLine);
    }
    return new FootnoteReading(marks);
  }

  /// The footnote that a block is, with its mark in [FootnoteMarks] form; empty when it is none.
  Optional<Block> take(Block block) {
    String text = block.text();
    Optional<String> leading = FootnoteMarks.leading(text);
    if (leading.isPresent() && !leading.get().isEmpty()) {
      taken.add(leading.get());
      return Optional.of(block);
    }
    Matcher plain = PLAIN.matcher(text);
    if (!block.isMarked() && plain.matches() && isExpected(plain.group(1), block)) {
      taken.add(plain.group(1));
      return Optional.of(block.withText(FootnoteMarks.mark(plain.group(1)) + " " + plain.group(2)));
    }
    return Optional.empty();
  }

  private boolean isExpected(String mark, Block block) {
    if (marksInText.contains(mark)) {
      return !taken.contains(mark);
    }
    return block.gap() == Block.Gap.RULE && !taken.contains(mark);
  }

  /// Whether a block goes on with the footnote before it: it begins inside a sentence that the footnote left
  /// open.
  boolean continues(Block block, OpenPart part) {
    if (!part.endsWithFootnote() || block.isMarked() || block.isBehindPageEnd()) {
      return false;
    }
    Unit footnote = part.units().getLast();
    boolean bodyOpen = part.lastText().map(unit -> !Script.endsWithStop(unit.tail())).orElse(false);
    return footnote.section() == Section.FOOTNOTE
        && !bodyOpen
        && !Script.endsWithStop(footnote.tail())
        && Script.beginsInside(block.text());
  }
}
