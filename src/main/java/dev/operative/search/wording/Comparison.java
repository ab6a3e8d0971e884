package dev.operative.search.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// Two wordings laid side by side.
///
/// @param similarity how much of the wording they share, from 0 (nothing) to 1 (the same words in the same
///     order): twice the number of words in the longest common subsequence, divided by the words of both
/// @param changes how the earlier wording becomes the later one; what was kept and added, joined, is the later
///     text
public record Comparison(double similarity, List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /// Compares two texts of one language, words for English and characters for Chinese.
  public static Comparison of(String earlier, String later) {
    return of(WordedText.of(earlier), WordedText.of(later));
  }

  /// Compares two texts of one language that are taken apart already.
  public static Comparison of(WordedText earlier, WordedText later) {
    List<String> from = earlier.units();
    List<String> to = later.units();
    List<String> foldedTo = later.folded();
    List<Change> changes = new ArrayList<>();
    long shared = 0;
    int next = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(earlier.folded(), foldedTo).getDeltas()) {
      int start = delta.getTarget().getPosition();
      shared += words(foldedTo.subList(next, start));
      add(changes, Change.Kind.KEPT, to.subList(next, start));
      int removed = delta.getSource().getPosition();
      add(changes, Change.Kind.REMOVED, from.subList(removed, removed + delta.getSource().size()));
      next = start + delta.getTarget().size();
      add(changes, Change.Kind.ADDED, to.subList(start, next));
    }
    shared += words(foldedTo.subList(next, to.size()));
    add(changes, Change.Kind.KEPT, to.subList(next, to.size()));
    int all = earlier.words() + later.words();
    return new Comparison(all == 0 ? 0 : 2.0 * shared / all, changes);
  }

  /// Whether not a word differs.
  public boolean isSame() {
    return changes.stream().allMatch(change -> change.kind() == Change.Kind.KEPT);
  }

  /// The same without what the later wording lacks at its beginning and end: of a quotation, that says only where it begins
  /// and ends.
  public Comparison trimmed() {
    int from = 0;
    int to = changes.size();
    while (from < to && changes.get(from).kind() == Change.Kind.REMOVED) {
      from++;
    }
    while (to > from && changes.get(to - 1).kind() == Change.Kind.REMOVED) {
      to--;
    }
    return new Comparison(similarity, changes.subList(from, to));
  }

  private static long words(List<String> folded) {
    return folded.stream().filter(Words::isWord).count();
  }

  private static void add(List<Change> changes, Change.Kind kind, List<String> units) {
    if (!units.isEmpty()) {
      changes.add(new Change(kind, String.join("", units)));
    }
  }
}
