package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.text.OpenPart.Stage;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Hyphens;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.QuotedText;
import dev.operative.ingest.text.block.StructureMarks;
import dev.operative.ingest.text.block.Tables;
import java.util.List;
import java.util.Optional;

/// Finds the structure of a document: reads its blocks one after the other and puts each where it belongs, into which
/// part, which section and under which number.
final class StructureParser {
  private final StructureMarks marks;
  private final PartOpenings partOpenings;
  private final PartKinds kinds;
  private final Headings headings;
  private final Signature signature;
  private final RunTogether runTogether;
  private final Continuation continuation;
  private final FootnoteReading footnotes;
  private final Lookahead lookahead;
  private final OpenDocument document;
  private final ResolutionReader resolution;
  private final DecisionReader decision;

  StructureParser(
      StructureMarks marks,
      Openings openings,
      Hyphens hyphens,
      FootnoteReading footnotes,
      Lookahead lookahead) {
    this.marks = marks;
    this.partOpenings = new PartOpenings(marks);
    this.kinds = new PartKinds(marks);
    this.headings = new Headings(marks, openings);
    this.signature = new Signature(marks.phrases());
    this.runTogether = new RunTogether(marks.phrases(), openings);
    this.continuation = new Continuation(marks, openings);
    this.footnotes = footnotes;
    this.lookahead = lookahead;
    this.document = new OpenDocument(marks, headings, hyphens, lookahead);
    this.resolution =
        new ResolutionReader(document, marks, openings, continuation, lookahead.numbers());
    this.decision = new DecisionReader(document, marks, openings, continuation);
  }

  /// The parts of these blocks, in order.
  List<OpenPart> parse(List<Block> blocks) {
    int next = 0;
    for (int i = 0; i < blocks.size(); i++) {
      while (next <= i || next < blocks.size() && isFootnote(blocks.get(next))) {
        next++;
      }
      document.announce(next < blocks.size() ? Optional.of(blocks.get(next)) : Optional.empty());
      for (Block piece : runTogether.split(blocks.get(i), document.part())) {
        read(piece);
      }
    }
    return document.parts();
  }

  private static boolean isFootnote(Block block) {
    return FootnoteMarks.leading(block.text()).isPresent();
  }

  private void read(Block block) {
    OpenPart part = document.part();
    Optional<Block> footnote = footnotes.take(block);
    if (footnote.isPresent()) {
      part.add(Section.FOOTNOTE, ParagraphNumber.NONE, block, footnote.get().text());
    } else if (Tables.isRow(block.text())) {
      table(block);
    } else if (footnotes.continues(block, part)) {
      document.joinLast(block);
    } else if (partOpenings.opens(block, part)) {
      openPart(block);
    } else if (lookahead.letters().letter(block).isPresent()) {
      openLettered(block, lookahead.letters().letter(block).get());
    } else if (lookahead.decisions().letter(block).isPresent()) {
      openLetteredDecision(block, lookahead.decisions().letter(block).get());
    } else if (lookahead.decisions().contain(block)) {
      decision(block);
    } else if (opensResolution(block)) {
      organ(block);
    } else if (signature.opens(block, part)) {
      document.add(Section.SIGNATURE, block);
      part.enter(Stage.SIGNED);
    } else {
      succeed(block);
      switch (document.part().stage()) {
        case MASTHEAD -> masthead(block);
        case PREAMBLE, OPERATIVE -> resolution.read(block);
        case DECISION -> decision.read(block);
        case NARRATIVE -> narrative(block);
        case SIGNED -> signed(block);
      }
    }
  }

  /// Begins a part where a block belongs to another text than the resolution or decision that is being read.
  private void succeed(Block block) {
    OpenPart part = document.part();
    if (part.resolves() && !part.isBare() && lookahead.isTitle(block)) {
      document.begin();
    } else {
      resolution.successor(block).ifPresent(kind -> document.begin().kind(kind));
    }
  }

  private void table(Block block) {
    OpenPart part = document.part();
    String cells = Tables.cells(block.text());
    if (!cells.isEmpty()) {
      part.add(Section.TABLE, ParagraphNumber.NONE, block, cells);
    }
  }

  private void openPart(Block block) {
    OpenPart part = document.part();
    String text = block.text();
    if (!(part.isBare() && (part.isUntitled() || part.is(Kind.ANNEX)))) {
      part = document.begin();
    }
    if (marks.isMasthead(text)) {
      document.add(Section.FRONT_MATTER, block);
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

  /// One of several resolutions with one number begins; the first of them below their masthead and common title.
  private void openLettered(Block block, String letter) {
    OpenPart whole = document.part();
    if (whole.isBare() && whole.kind().isEmpty()) {
      whole.kind(kinds.ofText(whole));
    }
    OpenPart part = document.begin();
    part.letter(letter);
    if (block.text().length() > 1) {
      part.title(block, block.text(), 1);
    } else {
      document.add(Section.HEADING, block);
    }
  }

  /// One of several decisions with one number begins. In a collection the first of them is the part that has the number;
  /// a document of its own is their whole.
  private void openLetteredDecision(Block block, String letter) {
    OpenPart before = document.part();
    OpenPart part = before;
    if (!before.isBare() || document.parts().size() == 1) {
      if (before.kind().isEmpty()) {
        before.kind(Kind.DECISION);
      }
      part = document.begin();
      part.entitle(before.titles());
    }
    part.kind(Kind.DECISION);
    part.letter(letter);
    part.heading(block);
  }

  /// Whether the block names the organ that speaks in what follows.
  private boolean opensResolution(Block block) {
    return marks.isOrganLine(block.text())
        || isOrganAlone(block)
        || document.part().stage() != Stage.PREAMBLE && lookahead.speakers().contain(block);
  }

  /// Below the title of a resolution the organ's name opens the text even without a comma.
  private boolean isOrganAlone(Block block) {
    OpenPart part = document.part();
    return part.stage() == Stage.MASTHEAD
        && marks.isOrgan(block.text())
        && part.titles().stream().anyMatch(marks::isResolution);
  }

  /// The organ's name opens a resolution: in this part when it has no text yet, else in a new one, as when a
  /// press release quotes the text it reports.
  private void organ(Block block) {
    OpenPart part = document.part();
    boolean stated = kinds.isStatedBelow(part);
    boolean again = part.stage() == Stage.PREAMBLE || part.stage() == Stage.OPERATIVE;
    if (!part.isBare() && !again) {
      part = document.begin();
    }
    if (!part.resolves()) {
      part.kind(stated ? Kind.PRESIDENTIAL_STATEMENT : kinds.ofText(part));
    }
    if (QuotedText.opens(block.text())) {
      part.quote();
    }
    document.addUnnumbered(Section.HEADING, block);
    part.levels().reset();
    part.enter(Stage.PREAMBLE);
  }

  /// An organ decides without a preamble: in this part when it has no text yet but what introduces the decision.
  private void decision(Block block) {
    OpenPart part = document.part();
    boolean announced = part.titles().stream().anyMatch(marks::isDecision);
    if (!part.isBare() && !(announced && part.stage() == Stage.NARRATIVE)) {
      part = document.begin();
    }
    part.kind(Kind.DECISION);
    part.enter(Stage.DECISION);
    decision.open(block);
  }

  private void masthead(Block block) {
    OpenPart part = document.part();
    String text = block.text();
    if (marks.isFrontMatter(text) && !(block.isMarked() && marks.isResolution(text))
        || lookahead.masthead().contain(block)
        || headings.isAgendaTitle(block, part)) {
      document.add(Section.FRONT_MATTER, block);
    } else if (headings.isTitle(block)) {
      title(block);
    } else {
      part.enter(Stage.NARRATIVE);
      narrative(block);
    }
  }

  private void title(Block block) {
    OpenPart part = document.part();
    String text = block.text();
    if (marks.isNumberedHeading(text)) {
      part.enter(Stage.NARRATIVE);
      part.heading(block);
      return;
    }
    if (part.is(Kind.REPORT) && marks.isResolution(text)
        || !part.titles().isEmpty() && lookahead.decisions().collect(block)) {
      part = document.begin();
    }
    part.title(block, text, 1);
    if (lookahead.speakers().speakBelow(block)) {
      part.kind(Kind.RESOLUTION);
      part.enter(Stage.PREAMBLE);
      return;
    }
    kinds.ofTitle(text, part).ifPresent(part::kind);
  }

  private void narrative(Block block) {
    OpenPart part = document.part();
    String text = block.text();
    if (part.kind().isEmpty() && marks.isPresidentSpeaking(text)) {
      part.kind(Kind.PRESIDENTIAL_STATEMENT);
    }
    Optional<Label> label = Label.of(text);
    if (marks.isBracketed(text)) {
      document.add(Section.FRONT_MATTER, block);
    } else if (lookahead.isTitle(block)
        && (part.is(Kind.REPORT) || !part.isBare() || lookahead.decisions().collect(block))) {
      document.begin();
      title(block);
    } else if (document.isHeading(block) || lookahead.groupHeadings().contain(block, part)) {
      part.heading(block);
    } else if (label.isPresent() && continuation.isLabel(label.get(), part)) {
      document.add(Section.NARRATIVE, block, label.get());
    } else if (continuation.joins(block, part)) {
      document.join(block);
    } else {
      document.addUnnumbered(Section.NARRATIVE, block);
    }
  }

  private void signed(Block block) {
    OpenPart part = document.part();
    if (Signature.continues(block)) {
      if (part.units().getLast().section() == Section.SIGNATURE) {
        document.joinLast(block);
      } else {
        document.add(Section.SIGNATURE, block);
      }
    } else {
      part.enter(Stage.NARRATIVE);
      narrative(block);
    }
  }
}
