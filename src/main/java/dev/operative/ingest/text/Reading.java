package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.text.OpenPart.Stage;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Hyphens;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.QuotedText;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import dev.operative.ingest.text.block.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads blocks one after the other and puts each where it belongs: which part, which section, which number.
final class Reading {
  private final StructureMarks marks;
  private final Openings openings;
  private final PartOpenings partOpenings;
  private final Headings headings;
  private final Signature signature;
  private final RunTogether runTogether;
  private final Hyphens hyphens;
  private final Continuation continuation;
  private final FootnoteReading footnotes;
  private final Lookahead lookahead;
  private final List<OpenPart> parts = new ArrayList<>();
  private OpenPart part;
  /// Whether the next block goes on in the middle of a sentence.
  private boolean isContinued;

  Reading(
      StructureMarks marks,
      Openings openings,
      Hyphens hyphens,
      FootnoteReading footnotes,
      Lookahead lookahead) {
    this.marks = marks;
    this.partOpenings = new PartOpenings(marks);
    this.headings = new Headings(marks, openings);
    this.signature = new Signature(marks.phrases());
    this.runTogether = new RunTogether(marks.phrases(), openings);
    this.openings = openings;
    this.hyphens = hyphens;
    this.continuation = new Continuation(marks, openings);
    this.footnotes = footnotes;
    this.lookahead = lookahead;
    this.part = new OpenPart(marks.phrases());
    parts.add(part);
  }

  /// The parts of these blocks, in order.
  List<OpenPart> read(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      isContinued = i + 1 < blocks.size() && isContinuedBy(blocks.get(i + 1));
      for (Block piece : runTogether.split(block, part)) {
        read(piece);
      }
    }
    return parts;
  }

  /// Whether the next block goes on in the middle of a sentence. A small letter in brackets numbers a paragraph.
  private static boolean isContinuedBy(Block next) {
    return Script.beginsInside(next.text()) && Label.of(next.text()).isEmpty();
  }

  private void read(Block block) {
    Optional<Block> footnote = footnotes.take(block);
    if (footnote.isPresent()) {
      part.add(Section.FOOTNOTE, ParagraphNumber.NONE, block, footnote.get().text());
    } else if (Tables.isRow(block.text())) {
      table(block);
    } else if (footnotes.continues(block, part)) {
      part.units().getLast().join(block, hyphens);
    } else if (partOpenings.opens(block, part)) {
      openPart(block);
    } else if (marks.isOrganLine(block.text()) || isOrganAlone(block)) {
      organ(block);
    } else if (signature.opens(block, part)) {
      part.add(Section.SIGNATURE, ParagraphNumber.NONE, block, block.text());
      part.enter(Stage.SIGNED);
    } else {
      switch (part.stage()) {
        case MASTHEAD -> masthead(block);
        case PREAMBLE -> preamble(block);
        case OPERATIVE -> operative(block);
        case NARRATIVE -> narrative(block);
        case SIGNED -> signed(block);
      }
    }
  }

  private void table(Block block) {
    String cells = Tables.cells(block.text());
    if (!cells.isEmpty()) {
      part.add(Section.TABLE, ParagraphNumber.NONE, block, cells);
    }
  }

  private void openPart(Block block) {
    String text = block.text();
    if (!(part.isBare() && (part.isUntitled() || part.is(Kind.ANNEX)))) {
      part = new OpenPart(marks.phrases());
      parts.add(part);
    }
    if (marks.isMasthead(text)) {
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, block, text);
      return;
    }
    part.open(block, text);
    if (marks.isLetter(text)) {
      part.kind(Kind.LETTER);
    } else if (marks.isStatement(text)) {
      part.kind(Kind.STATEMENT);
    } else {
      part.kind(Kind.ANNEX);
    }
  }

  /// Below the title of a resolution the organ's name opens the text even without a comma.
  private boolean isOrganAlone(Block block) {
    return part.stage() == Stage.MASTHEAD
        && marks.isOrgan(block.text())
        && part.titles().stream().anyMatch(marks::isResolution);
  }

  /// The organ's name opens a resolution: in this part when it has no text yet, else in a new one, as when a
  /// press release quotes the text it reports.
  private void organ(Block block) {
    boolean again = part.stage() == Stage.PREAMBLE || part.stage() == Stage.OPERATIVE;
    if (!part.isBare() && !again) {
      part = new OpenPart(marks.phrases());
      parts.add(part);
    }
    if (!part.is(Kind.DRAFT_RESOLUTION) && !part.is(Kind.RESOLUTION)) {
      part.kind(
          part.titles().stream().anyMatch(marks::isDraft)
              ? Kind.DRAFT_RESOLUTION
              : Kind.RESOLUTION);
    }
    part.add(Section.HEADING, ParagraphNumber.NONE, block, QuotedText.withoutOpening(block.text()));
    part.levels().reset();
    part.enter(Stage.PREAMBLE);
  }

  private void masthead(Block block) {
    String text = block.text();
    if (marks.isFrontMatter(text) && !block.isMarked()
        || marks.isFrontMatter(text) && !marks.isResolution(text)) {
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, block, text);
    } else if (lookahead.agendaTitles().contain(block) || headings.isAgendaTitle(block, part)) {
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, block, text);
    } else if (headings.isTitle(block)) {
      title(block);
    } else {
      part.enter(Stage.NARRATIVE);
      narrative(block);
    }
  }

  private void title(Block block) {
    String text = block.text();
    if (marks.isNumberedHeading(text)) {
      part.enter(Stage.NARRATIVE);
      part.heading(block);
      return;
    }
    part.title(block, text, 1);
    if (marks.isDraft(text)) {
      part.kind(Kind.DRAFT_RESOLUTION);
    } else if (marks.isPresidential(text)) {
      part.kind(Kind.PRESIDENTIAL_STATEMENT);
    } else if (marks.isReport(text) && part.kind().isEmpty()) {
      part.kind(Kind.REPORT);
    }
  }

  private void preamble(Block block) {
    Optional<Label> label = Label.of(block.text());
    if (label.isPresent() && label.get().form() == Label.Form.NUMBER) {
      part.enter(Stage.OPERATIVE);
      operative(block);
    } else if (label.isPresent()) {
      add(Section.PREAMBULAR, block, label.get());
    } else if (continuation.joins(block, part)) {
      join(block);
    } else if (isHeading(block)) {
      part.heading(block);
    } else if (opensOperative(block)) {
      part.enter(Stage.OPERATIVE);
      operative(block);
    } else if (marks.isFrontMatter(block.text())) {
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, block, block.text());
    } else {
      part.levels().reset();
      part.add(
          Section.PREAMBULAR, ParagraphNumber.NONE, block, QuotedText.withoutOpening(block.text()));
    }
  }

  /// A resolution with one operative paragraph does not number it.
  private boolean opensOperative(Block block) {
    String text = block.text();
    Language language = block.language();
    if (!openings.operative(text, language)) {
      return false;
    }
    // A verb may have one form for both: only where it stands tells then.
    return openings.preambular(text, language)
        ? !lookahead.numbers().follow(block) && "。；;:：".indexOf(Script.last(text)) >= 0
        : !(Script.last(text) == ',' && lookahead.numbers().follow(block));
  }

  private void operative(Block block) {
    Optional<Label> label = Label.of(block.text());
    boolean isLabel = label.isPresent() && continuation.isLabel(label.get(), part);
    if (part.isConcluded() && (isLabel && label.get().number() == 1 || isHeading(block))) {
      annex(block);
    } else if (!isLabel && resumesPreamble(block)) {
      part.enter(Stage.PREAMBLE);
      preamble(block);
    } else if (isLabel) {
      add(Section.OPERATIVE, block, label.get());
    } else if (continuation.joins(block, part)) {
      join(block);
    } else if (marks.isConclusion(block.text())) {
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, block, block.text());
    } else if (isHeading(block)) {
      part.heading(block);
    } else {
      part.add(
          Section.OPERATIVE, ParagraphNumber.NONE, block, QuotedText.withoutOpening(block.text()));
    }
  }

  /// A resolution in several sections has a preamble in each.
  private boolean resumesPreamble(Block block) {
    boolean finished =
        part.last()
            .map(
                unit ->
                    unit.section() == Section.HEADING
                        || ";；.。".indexOf(Script.last(unit.tail())) >= 0)
            .orElse(false);
    return finished
        && !block.listItem()
        && ",，".indexOf(Script.last(block.text())) >= 0
        && openings.preambular(block.text(), block.language());
  }

  /// What follows the line that says at which meeting a resolution was adopted is annexed to it.
  private void annex(Block block) {
    part = new OpenPart(marks.phrases());
    parts.add(part);
    part.kind(Kind.ANNEX);
    masthead(block);
  }

  private void narrative(Block block) {
    String text = block.text();
    Optional<Label> label = Label.of(text);
    if (marks.isBracketed(text)) {
      part.add(Section.FRONT_MATTER, ParagraphNumber.NONE, block, text);
    } else if (isHeading(block) || lookahead.groupHeadings().contain(block, part)) {
      part.heading(block);
    } else if (label.isPresent() && continuation.isLabel(label.get(), part)) {
      add(Section.NARRATIVE, block, label.get());
    } else if (continuation.joins(block, part)) {
      join(block);
    } else {
      part.add(Section.NARRATIVE, ParagraphNumber.NONE, block, QuotedText.withoutOpening(text));
    }
  }

  private void signed(Block block) {
    if (Signature.continues(block)) {
      if (part.units().getLast().section() == Section.SIGNATURE) {
        part.units().getLast().join(block, hyphens);
      } else {
        part.add(Section.SIGNATURE, ParagraphNumber.NONE, block, block.text());
      }
    } else {
      part.enter(Stage.NARRATIVE);
      narrative(block);
    }
  }

  private boolean isHeading(Block block) {
    return (block.isMarked() || !isContinued && !lookahead.lists().contain(block, part))
        && headings.isHeading(block, part);
  }

  private void add(Section section, Block block, Label label) {
    ParagraphNumber number = part.levels().next(label);
    part.add(section, number, block, label.rest());
  }

  private void join(Block block) {
    part.lastText().orElseThrow().join(block, hyphens);
  }
}
