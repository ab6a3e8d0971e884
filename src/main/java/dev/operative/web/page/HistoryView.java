package dev.operative.web.page;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.Change;
import dev.operative.search.wording.ClauseHistory;
import dev.operative.search.wording.Wording;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.CompareLink;
import dev.operative.web.page.frame.Frame;
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
  /// @param compareUrl the comparison of the whole texts; empty for that paragraph itself
  public record Step(
      String id,
      String citation,
      String url,
      String lang,
      String date,
      Optional<Frame.Badge> badge,
      boolean here,
      String similarity,
      Optional<Changes> changes,
      Optional<String> compareUrl) {}

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
    IndexedParagraph subject = history.subject();
    for (Wording wording : history.timeline()) {
      if (history.precedes(wording)) {
        Optional<String> compared = compareUrl(wording.found(), subject);
        before.add(step(wording, frame.m().text("history.until"), compared, frame));
      } else {
        Optional<String> compared = compareUrl(subject, wording.found());
        after.add(step(wording, frame.m().text("history.since"), compared, frame));
      }
    }
    List<Step> steps = new ArrayList<>(before);
    steps.add(
        step(
            subject,
            frame,
            true,
            frame.m().text("history.here"),
            Optional.empty(),
            Optional.empty()));
    steps.addAll(after);
    return new HistoryView(steps);
  }

  /// The comparison of the texts that two paragraphs stand in; empty when either has no symbol.
  private static Optional<String> compareUrl(IndexedParagraph earlier, IndexedParagraph later) {
    return earlier
        .part()
        .symbol()
        .flatMap(first -> later.part().symbol().map(second -> CompareLink.of(first, second)));
  }

  private static Step step(
      Wording wording, String heading, Optional<String> compareUrl, Frame frame) {
    boolean same = wording.comparison().isSame();
    // Never rounded up to all the same: something changed.
    double similarity = Math.min(0.99, wording.comparison().similarity());
    return step(
        wording.found(),
        frame,
        false,
        same ? frame.m().text("history.same") : frame.m().text("history.similarity", similarity),
        same ? Optional.empty() : Optional.of(new Changes(heading, wording.comparison().changes())),
        compareUrl);
  }

  private static Step step(
      IndexedParagraph found,
      Frame frame,
      boolean here,
      String similarity,
      Optional<Changes> changes,
      Optional<String> compareUrl) {
    String id = found.paragraph().id().toString();
    return new Step(
        id,
        frame.citationStyle().cite(found),
        "/paragraphs/" + QueryString.encode(id),
        found.paragraph().language().code(),
        found.date().map(frame.m()::date).orElse(frame.m().text("history.undated")),
        frame.badge(found.part().status()),
        here,
        similarity,
        changes,
        compareUrl);
  }
}
