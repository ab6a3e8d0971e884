package dev.operative.search.learning;

/// Counts, and then numbers, by packed run: an open-addressing table in two arrays that doubles when it is
/// half full.
final class GramTable {
  private long[] keys = new long[1 << 20];
  private int[] values = new int[1 << 20];
  private int size;

  void add(long gram) {
    int slot = slot(gram);
    if (keys[slot] == 0) {
      keys[slot] = gram;
      size++;
    }
    values[slot]++;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /// Puts a number, from 0, in place of each count of at least `least`, and -1 in place of the others.
  ///
  /// @return how many numbers were given
  int number(int least) {
    int next = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      values[slot] = values[slot] >= least ? next++ : -1;
    }
    return next;
  }

  /// The number of a run, -1 when it has none.
  int numberOf(long gram) {
    int slot = slot(gram);
    return keys[slot] == 0 ? -1 : values[slot];
  }

  private int slot(long gram) {
    long mixed = gram * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != gram) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldValues.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
