package dev.operative.ingest.akn;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.ArrayList;
import java.util.List;

/// The headings that the next paragraph stands under.
final class Headings {
  private final SetPhrases phrases;
  private final List<Rank> path = new ArrayList<>();
  private boolean untouched = true;

  Headings(SetPhrases phrases) {
    this.phrases = phrases;
  }

  /// A heading is met. Below a heading that only counts (`III`, `Annex`, `第二部分`), the one after it on the same rank
  /// is its title.
  ///
  /// @param rank its rank; smaller ranks stand above larger ones
  void enter(int rank, String text) {
    boolean titleOfLast =
        untouched
            && !path.isEmpty()
            && path.getLast().rank == rank
            && phrases.matches(SetPhrase.COUNTED_HEADING, path.getLast().text);
    path.removeIf(above -> above.rank > rank || above.rank == rank && !titleOfLast);
    path.add(new Rank(rank, text));
    untouched = true;
  }

  /// A paragraph that is no heading is met.
  void text() {
    untouched = false;
  }

  /// The path, outermost first.
  List<String> path() {
    return path.stream().map(Rank::text).toList();
  }

  /// The path of the heading entered last: the headings it stands under.
  List<String> above() {
    List<String> all = path();
    return all.subList(0, Math.max(0, all.size() - 1));
  }

  private record Rank(int rank, String text) {}
}
