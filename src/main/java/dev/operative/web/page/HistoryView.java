package dev.operative.web.page;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.Change;
import dev.operative.search.wording.ClauseHistory;
import dev.operative.search.wording.Wording;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A wording followed through the documents.
///
/// @param steps the wordings from the first to the latest, the paragraph asked about among them; empty when no
///     other document has a similar one
public record HistoryView(List<Step> steps) {
  static final HistoryView NONE = new HistoryView(List.of());

  /// A wording.
  ///
  /// @param date when, in words
  /// @param similarity how near, in words
  /// @param changes what changed between it and the paragraph asked about; empty for that paragraph itself and
  ///     when nothing did
  public record Step(
      String citation,
      String url,
      String lang,
      String date,
      Optional<Frame.Badge> badge,
      boolean here,
      String similarity,
      Optional<Changes> changes) {}

  /// What changed.
  ///
  /// @param heading from when until when, in words
  public record Changes(String heading, List<Change> stretches) {}

  static HistoryView of(ClauseHistory history, Frame frame) {
    if (history.timeline().isEmpty()) {
      return NONE;
    }
    List<Step> before = new ArrayList<>();
    List<Step> after = new ArrayList<>();
    for (Wording wording : history.timeline()) {
      if (history.precedes(wording)) {
        before.add(step(wording, frame.m().text("history.until"), frame));
      } else {
        after.add(step(wording, frame.m().text("history.since"), frame));
      }
    }
    List<Step> steps = new ArrayList<>(before);
    steps.add(
        step(history.subject(), frame, true, frame.m().text("history.here"), Optional.empty()));
    steps.addAll(after);
    return new HistoryView(steps);
  }

  private static Step step(Wording wording, String heading, Frame frame) {
    List<Change> changes = wording.comparison().changes();
    if (changes.stream().allMatch(change -> change.kind() == Change.Kind.KEPT)) {
      return step(wording.found(), frame, false, frame.m().text("history.same"), Optional.empty());
    }
    return step(
        wording.found(),
        frame,
        false,
        // Never rounded up to all the same: something changed.
        frame.m().text("history.similarity", Math.min(0.99, wording.comparison().similarity())),
        Optional.of(new Changes(heading, changes)));
  }

  private static Step step(
      IndexedParagraph found,
      Frame frame,
      boolean here,
      String similarity,
      Optional<Changes> changes) {
    return new Step(
        frame.citationStyle().cite(found),
        "/paragraphs/" + SearchLink.encode(id(found)),
        found.paragraph().language().code(),
        found.date().map(frame.m()::date).orElse(frame.m().text("history.undated")),
        frame.badge(found.part().status()),
        here,
        similarity,
        changes);
  }

  private static String id(IndexedParagraph found) {
    return found.paragraph().id().toString();
  }
}
