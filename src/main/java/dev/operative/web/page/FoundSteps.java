package dev.operative.web.page;

import dev.operative.document.ParagraphId;
import dev.operative.search.StoredDocument;
import dev.operative.web.page.DocumentView.Step;
import dev.operative.web.page.frame.Messages;
import java.util.List;
import java.util.Optional;

/// The way through the paragraphs of a document that have the words of a query.
///
/// @param found those paragraphs, in reading order
record FoundSteps(List<ParagraphId> found, Messages m) {
  static FoundSteps of(StoredDocument document, Marks marks, Messages m) {
    return new FoundSteps(
        document.paragraphs().stream()
            .map(paragraph -> paragraph.paragraph().id())
            .filter(id -> !marks.in(id).isEmpty())
            .toList(),
        m);
  }

  int size() {
    return found.size();
  }

  /// The anchor of the first; empty when there is none.
  Optional<String> first() {
    return at(0);
  }

  /// The step at a paragraph; empty when it has none of the words.
  Optional<Step> at(ParagraphId id) {
    int place = found.indexOf(id);
    return place < 0
        ? Optional.empty()
        : Optional.of(
            new Step(
                m.text("document.found-at", place + 1, found.size()),
                at(place - 1),
                at(place + 1)));
  }

  private Optional<String> at(int place) {
    return place < 0 || place >= found.size()
        ? Optional.empty()
        : Optional.of(found.get(place).toString());
  }
}
