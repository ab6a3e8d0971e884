package dev.operative.search.check;

import dev.operative.document.ParagraphId;
import dev.operative.document.Status;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.check.CitationFinding.LaterWording;
import dev.operative.search.wording.AgreedLanguage;
import dev.operative.search.wording.ClauseHistory;
import dev.operative.search.wording.SeriesTitle;
import dev.operative.search.wording.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the latest text of the same series that has a provision in other words; looks once for each provision.
final class LaterWordings {
  /// Below this similarity a later wording is another provision. Of [AgreedLanguage], which shows wordings from .4 on, those
  /// are left that no reader would take for another provision.
  private static final double SAME_PROVISION = 0.6;

  private static final int MOST = 10;

  private final AgreedLanguage wordings;
  private final Map<ParagraphId, Optional<LaterWording>> known = new HashMap<>();

  LaterWordings(IndexView view) {
    this.wordings = new AgreedLanguage(view);
  }

  /// The latest; empty when there is none, or the provision's text is of no series.
  Optional<LaterWording> of(IndexedParagraph cited) {
    return known.computeIfAbsent(
        cited.paragraph().id(),
        id ->
            SeriesTitle.of(cited.part().title())
                .flatMap(
                    series ->
                        wordings.history(id, MOST).flatMap(history -> latest(history, series))));
  }

  private static Optional<LaterWording> latest(ClauseHistory history, String series) {
    return history.later().stream()
        .filter(wording -> wording.found().part().status() == Status.ADOPTED)
        .filter(wording -> wording.comparison().similarity() >= SAME_PROVISION)
        .filter(wording -> !wording.comparison().isSame())
        .map(Wording::found)
        .filter(found -> SeriesTitle.of(found.part().title()).equals(Optional.of(series)))
        .max(Comparator.comparing(found -> found.date().orElse(LocalDate.MIN)))
        .map(later -> new LaterWording(history.subject(), later));
  }
}
