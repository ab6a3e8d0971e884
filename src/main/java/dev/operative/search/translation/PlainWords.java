package dev.operative.search.translation;

import java.util.ArrayList;
import java.util.List;

/// Finds plain words of the thesaurus in a run that is divided into stretches. Names stay as they were found: plain words
/// may be made of several of them, but cut none.
///
/// @param table the plain words, with the United Nations' words for them
record PlainWords(FormTable table) {
  /// No plain words.
  static final PlainWords NONE = new PlainWords(FormTable.EMPTY);

  /// Plain words that stand in a query.
  ///
  /// @param text the words as typed
  /// @param senses what the United Nations call them
  /// @param share what part of them one of their stretches is; over 0, at most 1
  record Use(String text, List<FormTable.Sense> senses, double share) {
    /// The same for several of its stretches together.
    Use of(int stretches) {
      return new Use(text, senses, share * stretches);
    }
  }

  /// The stretches of a run, with the plain words that they are part of. What no table knows is divided where plain words
  /// begin or end inside it.
  List<Stretch> in(TokenRun run, List<Stretch> stretches) {
    List<Stretch> all = stretches;
    int start = 0;
    while (start < run.tokens().size()) {
      FormTable.Match match =
          run.mayBreak(start)
              ? table.longest(run.tokens(), start, run::mayBreak)
              : FormTable.Match.none(start);
      all = match.senses().isEmpty() ? all : covered(run, all, start, match);
      start = Math.max(start + 1, match.end());
    }
    return all;
  }

  private static List<Stretch> covered(
      TokenRun run, List<Stretch> stretches, int start, FormTable.Match match) {
    int end = match.end();
    List<Stretch> divided = new ArrayList<>();
    for (Stretch each : stretches) {
      List<Stretch> parts = divided(each, start, end);
      if (parts.size() > 1 && each.isNamed()) {
        return stretches;
      }
      divided.addAll(parts);
    }
    long count = divided.stream().filter(each -> isIn(each, start, end)).count();
    Use use = new Use(run.text(start, end), match.senses(), 1.0 / Math.max(1, count));
    return divided.stream().map(each -> isIn(each, start, end) ? each.with(use) : each).toList();
  }

  private static boolean isIn(Stretch each, int start, int end) {
    return each.start() >= start && each.end() <= end;
  }

  /// What of a stretch lies before, in and behind a range of tokens.
  private static List<Stretch> divided(Stretch whole, int start, int end) {
    int first = Math.clamp(start, whole.start(), whole.end());
    int last = Math.clamp(end, whole.start(), whole.end());
    List<Stretch> parts = new ArrayList<>();
    if (whole.start() < first) {
      parts.add(new Stretch(whole.start(), first, whole.senses(), whole.plain()));
    }
    if (first < last) {
      parts.add(new Stretch(first, last, whole.senses(), whole.plain()));
    }
    if (last < whole.end()) {
      parts.add(new Stretch(last, whole.end(), whole.senses(), whole.plain()));
    }
    return parts;
  }
}
