package dev.operative.search.wording;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.SimilarParagraph;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The evidence, beside the words, that one of two paragraphs was modelled on the other.
///
/// Whoever drafts begins with the last text of the same series and recalls the texts it builds on. So of
/// wordings that are about equally near, the one of the same title counts more, then that of a text which the later
/// document cites, then the one nearest in time.
final class Kinship {
  /// What a common title is worth: a wording from elsewhere must share this much more to be put first.
  private static final double SAME_TITLE = 0.12;

  private static final double RECALLED = 0.06;
  private static final double YEAR = 0.01;
  private static final int MOST_YEARS = 10;

  private final IndexedParagraph subject;
  private final Optional<String> title;

  Kinship(IndexedParagraph subject) {
    this.subject = subject;
    this.title = SeriesTitle.of(subject.part().title());
  }

  /// What to add to the similarity of a candidate: more for nearer kin, in the order of tenths.
  double of(SimilarParagraph candidate) {
    double kinship = 0;
    if (title.isPresent() && title.equals(SeriesTitle.of(candidate.found().part().title()))) {
      kinship += SAME_TITLE;
    }
    if (candidate.recalled()) {
      kinship += RECALLED;
    }
    return kinship - YEAR * years(candidate.found());
  }

  private double years(IndexedParagraph found) {
    if (found.date().isEmpty() || subject.date().isEmpty()) {
      return MOST_YEARS;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(found.date().get(), subject.date().get()));
    return Math.min(MOST_YEARS, days / 365.25);
  }
}
