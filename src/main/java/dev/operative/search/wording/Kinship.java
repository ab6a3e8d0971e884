package dev.operative.search.wording;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.RankingProfile.Wordings;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The evidence, beside the words, that one of two paragraphs was modelled on the other.
///
/// Whoever drafts begins with the last text of the same series. So of wordings that are about equally near, the one of the
/// same title counts more, then the one nearest in time.
final class Kinship {
  private final IndexedParagraph subject;
  private final Wordings profile;
  private final Optional<String> title;

  Kinship(IndexedParagraph subject, Wordings profile) {
    this.subject = subject;
    this.profile = profile;
    this.title = SeriesTitle.of(subject.part().title());
  }

  /// What to add to the similarity of a candidate: more for nearer kin, in the order of tenths.
  double of(IndexedParagraph candidate) {
    boolean ofSeries = title.isPresent() && title.equals(SeriesTitle.of(candidate.part().title()));
    return (ofSeries ? profile.series() : 0) - profile.year() * years(candidate);
  }

  private double years(IndexedParagraph found) {
    if (found.date().isEmpty() || subject.date().isEmpty()) {
      return profile.years();
    }
    double days = Math.abs(ChronoUnit.DAYS.between(found.date().get(), subject.date().get()));
    return Math.min(profile.years(), days / 365.25);
  }
}
