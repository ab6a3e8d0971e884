package dev.operative.ingest.text.bench;

import dev.operative.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds which paragraph that was read is which of the markup, by their words, where lines do not tell.
final class Alignment {
  private static final int OPENING = 24;

  /// A paragraph of the markup and the one that was read; one of them may be missing.
  record Pair(Optional<Paragraph> wanted, Optional<Paragraph> got) {}

  private final List<Paragraph> wanted;
  private final List<Paragraph> got;
  private final int[][] best;

  private Alignment(List<Paragraph> wanted, List<Paragraph> got) {
    this.wanted = wanted;
    this.got = got;
    this.best = new int[wanted.size() + 1][got.size() + 1];
  }

  /// The pairs of two readings of a text, in order.
  static List<Pair> of(List<Paragraph> wanted, List<Paragraph> got) {
    Alignment alignment = new Alignment(wanted, got);
    alignment.fill();
    return alignment.pairs();
  }

  /// What a paragraph says, however it is set.
  static String words(Paragraph paragraph) {
    return paragraph.text().replaceAll("[\\s\\p{Pd}|•“”]+", "");
  }

  private void fill() {
    List<String> ours = wanted.stream().map(Alignment::words).toList();
    List<String> theirs = got.stream().map(Alignment::words).toList();
    for (int i = wanted.size() - 1; i >= 0; i--) {
      for (int k = got.size() - 1; k >= 0; k--) {
        int together = alike(ours.get(i), theirs.get(k));
        best[i][k] = Math.max(best[i + 1][k], best[i][k + 1]);
        if (together > 0) {
          best[i][k] = Math.max(best[i][k], together + best[i + 1][k + 1]);
        }
      }
    }
  }

  /// 3 for the same words, 2 for the same opening, 0 for neither.
  private static int alike(String a, String b) {
    if (a.equals(b)) {
      return 3;
    }
    int shared = Math.min(OPENING, Math.min(a.length(), b.length()));
    return shared > 3 && a.regionMatches(0, b, 0, shared) ? 2 : 0;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < wanted.size() || k < got.size()) {
      boolean both = i < wanted.size() && k < got.size();
      int together = both ? alike(words(wanted.get(i)), words(got.get(k))) : 0;
      if (together > 0 && best[i][k] == together + best[i + 1][k + 1]) {
        pairs.add(new Pair(Optional.of(wanted.get(i++)), Optional.of(got.get(k++))));
      } else if (k == got.size() || i < wanted.size() && best[i][k] == best[i + 1][k]) {
        pairs.add(new Pair(Optional.of(wanted.get(i++)), Optional.empty()));
      } else {
        pairs.add(new Pair(Optional.empty(), Optional.of(got.get(k++))));
      }
    }
    return pairs;
  }
}
