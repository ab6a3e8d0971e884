package dev.operative.search.check;

import dev.operative.document.Section;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedText;
import java.util.List;
import java.util.Optional;

/// Finds the paragraphs of a text that a pinpoint means.
final class CitedPlace {
  private CitedPlace() {}

  /// Those with the pinpoint's number, and those below it. Where letters of a list stand within a paragraph's text, that
  /// paragraph is meant; in a text without numbered paragraphs, the one at that place.
  static List<IndexedParagraph> of(ComparedText text, PastedPinpoint pinpoint) {
    List<IndexedParagraph> candidates = candidates(text, pinpoint);
    List<IndexedParagraph> found = labelled(candidates, pinpoint.label());
    if (!found.isEmpty()) {
      return found;
    }
    int letters = pinpoint.label().indexOf(" (");
    if (letters >= 0) {
      String letter = pinpoint.label().substring(letters + 1).split(" ", -1)[0];
      return labelled(candidates, pinpoint.label().substring(0, letters)).stream()
          .filter(above -> above.paragraph().text().contains(letter))
          .toList();
    }
    boolean numbered = candidates.stream().anyMatch(each -> !each.paragraph().label().isEmpty());
    int place = Integer.parseInt(pinpoint.label());
    return numbered || place < 1 || place > candidates.size()
        ? List.of()
        : List.of(candidates.get(place - 1));
  }

  /// The number of the last paragraph of the pinpoint's section; empty when none is numbered.
  static Optional<String> last(ComparedText text, PastedPinpoint pinpoint) {
    return candidates(text, pinpoint).stream()
        .map(found -> found.paragraph().label())
        .filter(label -> label.matches("\\d+"))
        .reduce((one, next) -> next);
  }

  private static List<IndexedParagraph> labelled(List<IndexedParagraph> all, String label) {
    return all.stream()
        .filter(
            found ->
                found.paragraph().label().equals(label)
                    || found.paragraph().label().startsWith(label + " ("))
        .toList();
  }

  private static List<IndexedParagraph> candidates(ComparedText text, PastedPinpoint pinpoint) {
    Section wanted = pinpoint.preambular() ? Section.PREAMBULAR : Section.OPERATIVE;
    List<IndexedParagraph> own =
        text.paragraphs().stream().filter(found -> found.paragraph().section() == wanted).toList();
    return own.isEmpty() && !pinpoint.preambular() ? text.paragraphs() : own;
  }
}
