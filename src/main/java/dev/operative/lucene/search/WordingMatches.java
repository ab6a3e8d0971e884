package dev.operative.lucene.search;

import dev.operative.lucene.search.TopMatches.Place;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Repeats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.ArrayUtil;

/// The matches that are of one wording with provisions of other works, and which of each wording is the first in an
/// order.
final class WordingMatches {
  private static final Comparator<Place> IN_ORDER = Comparator.comparingLong(Place::key);

  private final WordingOrdinals wordings;

  // By wording.
  private final int[] counts;
  private final long[] keys;
  private final int[] docs;

  private int[] matches = new int[0];
  private int size;
  private int found;

  WordingMatches(WordingOrdinals wordings) {
    this.wordings = wordings;
    this.counts = new int[wordings.size()];
    this.keys = new long[wordings.size()];
    this.docs = new int[wordings.size()];
    Arrays.fill(keys, Long.MAX_VALUE);
  }

  /// Takes a match.
  ///
  /// @param wording the number of its wording
  /// @param doc the number of its Lucene document, ascending from match to match
  void add(int wording, int doc) {
    if (counts[wording]++ == 0) {
      found++;
    }
    matches = ArrayUtil.grow(matches, size + 1);
    matches[size++] = doc;
  }

  /// Whether a match with a key from this one on can be the first of its wording.
  boolean admits(int wording, long key) {
    return key <= keys[wording];
  }

  /// Takes a match for the first of its wording when it is before the one that was.
  void rank(int wording, long key, int doc) {
    if (key < keys[wording]) {
      keys[wording] = key;
      docs[wording] = doc;
    }
  }

  /// Takes the matches that another took, all of later Lucene documents.
  void addAll(WordingMatches later) {
    for (int i = 0; i < later.size; i++) {
      add(wordings.of(later.matches[i]), later.matches[i]);
    }
    for (int wording = 0; wording < keys.length; wording++) {
      rank(wording, later.keys[wording], later.docs[wording]);
    }
  }

  /// How many wordings there are among the matches.
  int found() {
    return found;
  }

  /// Gives the first match of each wording.
  void addFirst(TopMatches places) {
    for (int wording = 0; wording < counts.length; wording++) {
      if (counts[wording] > 0) {
        places.add(keys[wording], docs[wording]);
      }
    }
  }

  /// What the first matches of wordings stand for, by the numbers of their Lucene documents; nothing for a match that is
  /// the only one of its wording.
  Map<Integer, Repeats> repeats(Snapshot snapshot, List<Place> firsts) throws IOException {
    Map<Integer, List<Place>> others = new HashMap<>();
    for (Place first : firsts) {
      int wording = wordings.of(first.doc());
      if (wording >= 0 && counts[wording] > 1) {
        others.put(first.doc(), new ArrayList<>(counts[wording]));
      }
    }
    if (!others.isEmpty()) {
      collectOthers(snapshot, others);
    }
    Map<Integer, Repeats> repeats = new HashMap<>();
    for (Map.Entry<Integer, List<Place>> each : others.entrySet()) {
      repeats.put(each.getKey(), read(snapshot, each.getValue()));
    }
    return repeats;
  }

  /// Collects the other matches of each wording, by date.
  private void collectOthers(Snapshot snapshot, Map<Integer, List<Place>> byFirst)
      throws IOException {
    int at = 0;
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      MatchOrder.ByDate dates = MatchOrder.oldestFirst(snapshot, leaf);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; at < size && matches[at] < end; at++) {
        int first = docs[wordings.of(matches[at])];
        List<Place> others = byFirst.get(first);
        if (others != null && matches[at] != first) {
          others.add(new Place(dates.key(matches[at] - leaf.docBase), matches[at]));
        }
      }
    }
  }

  private static Repeats read(Snapshot snapshot, List<Place> others) throws IOException {
    others.sort(IN_ORDER);
    List<IndexedProvision> named = new ArrayList<>();
    int earliest = Math.min(others.size(), Repeats.MOST_NAMED) - 1;
    for (int i = 0; i < earliest; i++) {
      named.add(snapshot.provision(others.get(i).doc()));
    }
    named.add(snapshot.provision(others.getLast().doc()));
    return new Repeats(others.size(), named);
  }
}
