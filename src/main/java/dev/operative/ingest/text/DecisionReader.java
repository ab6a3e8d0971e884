package dev.operative.ingest.text;

import dev.operative.document.Section;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.Optional;

/// Reads the text of a decision, as records of meetings give it: "At its 34th plenary meeting, on 11 November 2021, the
/// General Assembly: (a) Took note …".
///
/// Paragraphs that say what the organ decided, and the lists that they open, are operative. Other paragraphs, such as those that
/// name the members of a committee, are narrative.
final class DecisionReader {
  private final OpenDocument document;
  private final StructureMarks marks;
  private final Openings openings;
  private final Continuation continuation;

  DecisionReader(
      OpenDocument document, StructureMarks marks, Openings openings, Continuation continuation) {
    this.document = document;
    this.marks = marks;
    this.openings = openings;
    this.continuation = continuation;
  }

  /// Whether the first paragraph of a decision says at which meeting it was taken, so that it is no draft.
  static boolean isTold(OpenPart part, StructureMarks marks) {
    return part.units().stream()
        .filter(unit -> unit.section() == Section.OPERATIVE)
        .findFirst()
        .filter(unit -> marks.isOfMeeting(unit.text()))
        .isPresent();
  }

  /// Reads the sentence with which the decision opens; the verbs may stand in the list below it.
  void open(Block block) {
    document.addUnnumbered(Section.OPERATIVE, block);
  }

  /// Reads a block of the decision.
  void read(Block block) {
    OpenPart part = document.part();
    Optional<Label> label = Label.of(block.text());
    if (label.isPresent() && continuation.isLabel(label.get(), part)) {
      labelled(block, label.get());
    } else if (continuation.joins(block, part)) {
      document.join(block);
    } else if (marks.isConclusion(block.text())) {
      document.add(Section.FRONT_MATTER, block);
    } else if (document.isHeading(block)) {
      heading(block);
    } else {
      document.addUnnumbered(section(block.text(), block), block);
    }
  }

  /// A numbered division of the collection ends the decision; other headings may stand inside it.
  private void heading(Block block) {
    document.part().heading(block);
    if (marks.isNumberedHeading(block.text())) {
      document.part().enter(OpenPart.Stage.NARRATIVE);
    }
  }

  private void labelled(Block block, Label label) {
    if (label.form() == Label.Form.NUMBER && marks.isOfMeeting(label.rest())) {
      // The report goes on that the decision stands in.
      document.part().enter(OpenPart.Stage.NARRATIVE);
      document.add(Section.NARRATIVE, block, label);
      return;
    }
    Section section = section(label.rest(), block);
    boolean heads =
        section == Section.NARRATIVE
            && label.form() == Label.Form.NUMBER
            && !Script.endsWithStop(block.text());
    if (heads) {
      heading(block);
    } else {
      document.add(section, block, label);
    }
  }

  private Section section(String text, Block block) {
    boolean decides = openings.decides(text, block.language()) || goesOn(document.part());
    return decides ? Section.OPERATIVE : Section.NARRATIVE;
  }

  /// Whether a list of what was decided has not come to its end.
  private static boolean goesOn(OpenPart part) {
    return part.lastText()
        .filter(unit -> unit.section() == Section.OPERATIVE)
        .filter(unit -> ":：;；,，".indexOf(Script.last(unit.tail())) >= 0)
        .isPresent();
  }
}
