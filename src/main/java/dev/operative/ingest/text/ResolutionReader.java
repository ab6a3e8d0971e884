package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.ingest.text.OpenPart.Stage;
import dev.operative.ingest.text.ahead.NumbersAhead;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.Optional;

/// Reads the text of a resolution: the preamble and the operative paragraphs.
final class ResolutionReader {
  private final OpenDocument document;
  private final StructureMarks marks;
  private final Openings openings;
  private final Continuation continuation;
  private final NumbersAhead numbers;

  ResolutionReader(
      OpenDocument document,
      StructureMarks marks,
      Openings openings,
      Continuation continuation,
      NumbersAhead numbers) {
    this.document = document;
    this.marks = marks;
    this.openings = openings;
    this.continuation = continuation;
    this.numbers = numbers;
  }

  /// What the part is that begins with a block, when the resolution that is being read is over: the report that recommended
  /// it; an annex below the line
  /// that says at which meeting it was adopted; a statement where a press release goes on behind the text it quotes. Empty
  /// when the block belongs to the resolution.
  Optional<Kind> successor(Block block) {
    OpenPart part = document.part();
    boolean operative = part.stage() == Stage.OPERATIVE;
    if (!operative && part.stage() != Stage.PREAMBLE || continuation.joins(block, part)) {
      return Optional.empty();
    }
    if (isReported(block, part)) {
      return Optional.of(Kind.REPORT);
    }
    boolean quoted = document.parts().size() > 1 && part.letter().isEmpty();
    if (marks.isStatementsHeading(block.text())
        || quoted && marks.isDebateHeading(block.text())
        || isSpeech(block)
        || operative
            && (part.isQuotedToEnd() && !marks.isConclusion(block.text())
                || isSeized(part) && !isFollower(block))) {
      return Optional.of(Kind.STATEMENT);
    }
    return part.isConcluded() && isAnnexed(block) || operative && isOtherList(block, part)
        ? Optional.of(Kind.ANNEX)
        : Optional.empty();
  }

  /// A report goes on behind the draft that it recommends with a number of its own, and says who does something and when: "6.
  /// The Third Committee also recommends".
  private boolean isReported(Block block, OpenPart part) {
    boolean complete = part.lastText().filter(unit -> Script.endsSentence(unit.tail())).isPresent();
    return complete
        && document.parts().size() > 1
        && part.units().stream().anyMatch(unit -> marks.isOrganLine(unit.text()))
        && Label.of(block.text())
            .filter(label -> label.form() == Label.Form.NUMBER)
            .map(Label::rest)
            .filter(rest -> marks.isOfMeeting(rest) || marks.isOrganSpeaking(rest))
            .filter(rest -> !openings.operative(rest, block.language()))
            .isPresent();
  }

  private boolean isSpeech(Block block) {
    return marks.isSpeech(block.text())
        && !openings.preambular(block.text(), block.language())
        && !openings.operative(block.text(), block.language());
  }

  /// "Decides to remain seized of the matter." is the last that the organ says.
  private boolean isSeized(OpenPart part) {
    return part.lastText()
        .filter(unit -> Script.endsSentence(unit.tail()))
        .map(unit -> marks.isSeized(unit.text()))
        .orElse(false);
  }

  /// Whether a block may stand below the last paragraph of a resolution: a further number, the line that says when
  /// it was adopted, a heading.
  private boolean isFollower(Block block) {
    return Label.of(block.text()).isPresent()
        || marks.isConclusion(block.text())
        || openings.operative(block.text(), block.language())
        || document.isHeading(block);
  }

  /// Whether a block begins to count anew without saying what the organ does, as an annexed list without heading.
  private boolean isOtherList(Block block, OpenPart part) {
    boolean complete =
        part.lastText()
            .map(unit -> Script.endsSentence(unit.tail()))
            .orElse(part.last().isPresent());
    return complete
        && part.levels().current() > 1
        && Label.of(block.text())
            .filter(label -> label.form() == Label.Form.NUMBER && label.number() == 1)
            .filter(label -> !openings.operative(label.rest(), block.language()))
            .filter(label -> !openings.declares(label.rest(), block.language()))
            .isPresent();
  }

  private boolean isAnnexed(Block block) {
    return !marks.isConclusion(block.text())
        && (document.isHeading(block)
            || Label.of(block.text())
                .filter(
                    label -> label.number() == 1 && continuation.isLabel(label, document.part()))
                .isPresent());
  }

  /// Reads a block of the preamble or of the operative part, whichever the open part has come to.
  void read(Block block) {
    if (document.part().stage() == Stage.PREAMBLE) {
      preamble(block);
    } else {
      operative(block);
    }
  }

  private void preamble(Block block) {
    OpenPart part = document.part();
    Optional<Label> label = Label.of(block.text());
    if (label.isPresent() && label.get().form() == Label.Form.NUMBER) {
      part.enter(Stage.OPERATIVE);
      operative(block);
    } else if (label.isPresent()) {
      document.add(Section.PREAMBULAR, block, label.get());
    } else if (continuation.joins(block, part)) {
      document.join(block);
    } else if (marks.isConclusion(block.text()) && !part.isBare()) {
      document.add(Section.FRONT_MATTER, block);
    } else if (document.isHeading(block)) {
      part.heading(block);
    } else if (opensOperative(block)) {
      part.enter(Stage.OPERATIVE);
      operative(block);
    } else if (marks.isFrontMatter(block.text())) {
      document.add(Section.FRONT_MATTER, block);
    } else {
      part.levels().reset();
      document.addUnnumbered(Section.PREAMBULAR, block);
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
        ? !numbers.follow(block) && "。；;:：".indexOf(Script.last(text)) >= 0
        : !(Script.last(text) == ',' && numbers.follow(block));
  }

  private void operative(Block block) {
    OpenPart part = document.part();
    Optional<Label> label = Label.of(block.text());
    boolean isLabel = label.isPresent() && continuation.isLabel(label.get(), part);
    if (!isLabel && resumesPreamble(block)) {
      part.enter(Stage.PREAMBLE);
      preamble(block);
    } else if (isLabel) {
      document.add(Section.OPERATIVE, block, label.get());
    } else if (continuation.joins(block, part)) {
      document.join(block);
    } else if (marks.isConclusion(block.text())) {
      document.add(Section.FRONT_MATTER, block);
    } else if (document.isHeading(block)) {
      part.heading(block);
    } else {
      document.addUnnumbered(Section.OPERATIVE, block);
    }
  }

  /// A resolution in several sections has a preamble in each.
  private boolean resumesPreamble(Block block) {
    boolean finished =
        document
            .part()
            .last()
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
}
