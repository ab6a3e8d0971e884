package dev.operative.search.bitext;

import java.util.Arrays;

/// One paragraph, or two that follow each other, as alignment sees it.
///
/// @param features numbers of its features, ascending
/// @param length in bytes of UTF-8: scripts that need fewer characters need more bytes for each
record Passage(int[] features, int length) {
  /// Both, one after the other.
  Passage and(Passage next) {
    int[] both = new int[features.length + next.features.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < features.length || j < next.features.length) {
      if (j == next.features.length || i < features.length && features[i] <= next.features[j]) {
        if (j < next.features.length && features[i] == next.features[j]) {
          j++;
        }
        both[size++] = features[i++];
      } else {
        both[size++] = next.features[j++];
      }
    }
    return new Passage(Arrays.copyOf(both, size), length + next.length);
  }

  /// The length of a text.
  static int length(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
    return bytes;
  }
}
