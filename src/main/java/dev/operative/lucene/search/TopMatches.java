package dev.operative.lucene.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSelector;
import org.apache.lucene.util.IntroSorter;

/// The first so many matches in an order, in whatever order they come. It keeps numbers alone, at most twice as many as
/// are wanted and never more than came, and puts in order only the stretch that is asked for: the thousandth page
/// costs about as much as the first.
final class TopMatches {
  private static final int FEW = 64;

  private final int wanted;
  private long[] keys = new long[FEW];
  private int[] docs = new int[FEW];
  private int size;
  private long last = Long.MAX_VALUE;

  /// A match.
  ///
  /// @param key its place in the order: what is lower is earlier
  /// @param doc the number of its Lucene document
  record Place(long key, int doc) {}

  /// @param wanted how many of the first matches will be asked for at most, 0 or more
  TopMatches(int wanted) {
    this.wanted = wanted;
    if (wanted == 0) {
      last = Long.MIN_VALUE;
    }
  }

  /// Whether any match with a key from this one on can be among those wanted.
  boolean admits(long key) {
    return key <= last;
  }

  /// Takes a match.
  void add(long key, int doc) {
    if (key > last) {
      return;
    }
    if (size == keys.length) {
      makeRoom();
    }
    keys[size] = key;
    docs[size++] = doc;
  }

  /// Takes the matches that another took.
  void addAll(TopMatches others) {
    for (int i = 0; i < others.size; i++) {
      add(others.keys[i], others.docs[i]);
    }
  }

  private void makeRoom() {
    if (size >= FEW && size / 2 >= wanted) {
      new Selector().select(0, size, wanted - 1);
      size = wanted;
      last = keys[size - 1];
    } else {
      int room = (int) Math.min(2L * Math.max(FEW, Math.min(size, wanted)), Integer.MAX_VALUE - 8);
      keys = ArrayUtil.growExact(keys, Math.max(size + 1, room));
      docs = ArrayUtil.growExact(docs, keys.length);
    }
  }

  /// The matches from one place to before another, in order; fewer when there are not as many.
  ///
  /// @param to at most as many as are wanted
  List<Place> stretch(long from, long to) {
    int start = (int) Math.min(from, size);
    int end = (int) Math.min(to, size);
    if (start >= end) {
      return List.of();
    }
    if (start > 0) {
      new Selector().select(0, size, start);
    }
    if (end < size) {
      new Selector().select(start, size, end);
    }
    new Sorter().sort(start, end);
    List<Place> places = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      places.add(new Place(keys[i], docs[i]));
    }
    return places;
  }

  private int compare(long key, int doc, int other) {
    int byKey = Long.compare(key, keys[other]);
    return byKey == 0 ? Integer.compare(doc, docs[other]) : byKey;
  }

  private void exchange(int i, int j) {
    long key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    int doc = docs[i];
    docs[i] = docs[j];
    docs[j] = doc;
  }

  private final class Selector extends IntroSelector {
    private long key;
    private int doc;

    @Override
    protected void setPivot(int i) {
      key = keys[i];
      doc = docs[i];
    }

    @Override
    protected int comparePivot(int j) {
      return TopMatches.this.compare(key, doc, j);
    }

    @Override
    protected void swap(int i, int j) {
      exchange(i, j);
    }
  }

  private final class Sorter extends IntroSorter {
    private long key;
    private int doc;

    @Override
    protected void setPivot(int i) {
      key = keys[i];
      doc = docs[i];
    }

    @Override
    protected int comparePivot(int j) {
      return TopMatches.this.compare(key, doc, j);
    }

    @Override
    protected void swap(int i, int j) {
      exchange(i, j);
    }
  }
}
