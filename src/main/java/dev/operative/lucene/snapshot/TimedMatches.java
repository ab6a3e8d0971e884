package dev.operative.lucene.snapshot;

import dev.operative.search.Deadline;
import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// The matches of a query in one segment, until a deadline: what may match is asked one by one, so that a query that is
/// dear to verify and matches nothing is given up in time too.
final class TimedMatches {
  private final DocIdSetIterator candidates;
  private final @Nullable TwoPhaseIterator verified;
  private final Deadline deadline;

  private TimedMatches(
      DocIdSetIterator candidates, @Nullable TwoPhaseIterator verified, Deadline deadline) {
    this.candidates = candidates;
    this.verified = verified;
    this.deadline = deadline;
  }

  static TimedMatches of(Scorer scorer, Deadline deadline) {
    TwoPhaseIterator verified = scorer.twoPhaseIterator();
    return new TimedMatches(
        verified == null ? scorer.iterator() : verified.approximation(), verified, deadline);
  }

  /// The next match, or [DocIdSetIterator#NO_MORE_DOCS].
  ///
  /// @throws Deadline.PassedException after the deadline
  int next() throws IOException {
    int doc = candidates.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && verified != null && !verified.matches()) {
      deadline.check();
      doc = candidates.nextDoc();
    }
    deadline.check();
    return doc;
  }

  /// The match that was found last.
  int doc() {
    return candidates.docID();
  }
}
