package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.Optional;

/// Tells of what kind a part is by its titles and its masthead.
final class PartKinds {
  private final StructureMarks marks;

  PartKinds(StructureMarks marks) {
    this.marks = marks;
  }

  /// The kind of a part in whose text an organ speaks.
  Kind ofText(OpenPart part) {
    if (isDecision(part)) {
      return Kind.DECISION;
    }
    return part.titles().stream().anyMatch(marks::isDraft)
        ? Kind.DRAFT_RESOLUTION
        : Kind.RESOLUTION;
  }

  /// Whether a president announces at the end of a part what the organ states: "made the following statement:".
  boolean isStatedBelow(OpenPart part) {
    return part.is(Kind.PRESIDENTIAL_STATEMENT)
        && part.lastText().filter(unit -> marks.isPresidentSpeaking(unit.text())).isPresent();
  }

  private boolean isDecision(OpenPart part) {
    return part.titles().stream().anyMatch(marks::isDecision)
        || part.units().stream()
            .filter(unit -> unit.section() == Section.FRONT_MATTER)
            .anyMatch(unit -> marks.isDecision(unit.text()));
  }

  /// The kind that a title gives to its part; empty when it says none, or says "report" in a part whose kind is known.
  Optional<Kind> ofTitle(String title, OpenPart part) {
    if (marks.isDraft(title)) {
      return Optional.of(marks.isDecision(title) ? Kind.DECISION : Kind.DRAFT_RESOLUTION);
    }
    if (marks.isPresidential(title)) {
      return Optional.of(Kind.PRESIDENTIAL_STATEMENT);
    }
    return marks.isReport(title) && part.kind().isEmpty()
        ? Optional.of(Kind.REPORT)
        : Optional.empty();
  }
}
