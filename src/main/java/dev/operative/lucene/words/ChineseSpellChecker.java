package dev.operative.lucene.words;

import dev.operative.lucene.analysis.TypedText;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Corrects mistyped Chinese: a character that sounds alike or nearly, one too many, one too few, two swapped.
/// Corrections come from the pairs of characters that stand side by side in the index. A word of the language that no text has
/// is corrected only to one that sounds alike, as when the wrong one was chosen while typing (决意 for 决议), or that has a
/// character more: 台湾 is not corrected to 台上.
final class ChineseSpellChecker {
  private static final int MOST_SLIPS = 2;

  /// The slip that needs an ear: a character that sounds nearly alike, or two swapped.
  private static final int NEARLY = 1;

  /// The slip that explains least: any other character.
  private static final int STRANGEST = 4;

  private final WordStatistics words;
  private final CharacterPairs pairs;

  ChineseSpellChecker(WordStatistics words) throws IOException {
    this.words = words;
    this.pairs = words.pairs();
  }

  /// Runs of characters that occur, likeliest first; empty when the run occurs, or nothing near it does.
  List<String> corrected(String run, int limit) throws IOException {
    List<String> runs = List.of(run);
    boolean changed = false;
    for (int i = 0; i < MOST_SLIPS && isWrong(runs.getFirst()); i++) {
      List<String> better = once(runs.getFirst().codePoints().toArray());
      if (better.isEmpty()) {
        break;
      }
      runs = better;
      changed = true;
    }
    return changed && !isWrong(runs.getFirst())
        ? runs.subList(0, Math.min(limit, runs.size()))
        : List.of();
  }

  /// A run with one slip put right, not looked up yet.
  ///
  /// @param place where it was put right, with the neighbours
  /// @param strangeness how unlikely it is to slip so
  private record Draft(String run, String place, int strangeness) {
    /// What must occur for the run to be likely: a short one itself, of a longer one where it was put right.
    String proof() {
      return isShort(run) ? run : place;
    }
  }

  /// A run that may have been meant.
  ///
  /// @param frequency how often what was meant occurs there
  private record Candidate(String run, int frequency) {
    private static final Comparator<Candidate> LIKELIEST_FIRST =
        Comparator.comparingInt(Candidate::frequency).reversed().thenComparing(Candidate::run);
  }

  /// A short run is one word; in a longer one words may meet that never met before, unless two do in one place.
  private boolean isWrong(String run) throws IOException {
    return isShort(run) ? count(run) == 0 : strangers(run) > 0 && !allWordsOccur(run);
  }

  private boolean allWordsOccur(String run) throws IOException {
    for (String word : TypedText.chineseWords(run)) {
      if (word.codePointCount(0, word.length()) < 2 || count(word) == 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether a run is one word of the language, as far as its dictionary goes.
  private static boolean isWord(String run) {
    return TypedText.chineseWords(run).equals(List.of(run));
  }

  private static boolean isShort(String run) {
    return run.codePointCount(0, run.length()) <= TypedText.LONGEST_CHINESE_WORD;
  }

  /// The runs with one slip put right, of the likeliest sort of slip that leads to any.
  private List<String> once(int[] run) throws IOException {
    Map<String, Draft> drafts = drafts(run);
    boolean known = isWord(text(run, 0, run.length));
    for (int strangeness = 0; strangeness <= STRANGEST; strangeness++) {
      List<Candidate> found = occurring(likely(drafts.values(), strangeness, known));
      if (!found.isEmpty()) {
        return found.stream().sorted(Candidate.LIKELIEST_FIRST).map(Candidate::run).toList();
      }
    }
    return List.of();
  }

  /// Those drafts with a sort of slip that may have been meant.
  ///
  /// @param known whether what was typed is a word of the language
  private static List<Draft> likely(Collection<Draft> drafts, int strangeness, boolean known) {
    return drafts.stream()
        .filter(draft -> draft.strangeness() == strangeness && (!known || mayBeMeant(draft)))
        .toList();
  }

  /// Those that occur.
  private List<Candidate> occurring(List<Draft> drafts) throws IOException {
    Map<String, Integer> counts =
        words.counts(drafts.stream().map(Draft::proof).filter(run -> !isSingle(run)).toList());
    return drafts.stream()
        .map(draft -> new Candidate(draft.run(), counts.getOrDefault(draft.proof(), 0)))
        .filter(candidate -> candidate.frequency() > 0)
        .toList();
  }

  /// Whether who typed a word may have meant another: one that sounds alike, or has a character more.
  private static boolean mayBeMeant(Draft other) {
    return other.strangeness() != NEARLY && other.strangeness() != STRANGEST && isWord(other.run());
  }

  private Map<String, Draft> drafts(int[] run) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    int strangers = strangers(text(run, 0, run.length));
    for (int i = 0; i < run.length; i++) {
      if (i + 1 < run.length) {
        consider(drafts, changed(run, i, run[i + 1], run[i]), i, i + 2, 1, strangers);
        for (CharacterPairs.Pair alike : pairs.soundingLike(run[i], run[i + 1])) {
          consider(
              drafts, changed(run, i, alike.first(), alike.second()), i - 1, i + 3, 2, strangers);
        }
        for (int between : pairs.following(run[i])) {
          consider(drafts, inserted(run, i + 1, between), i, i + 3, 3, strangers);
        }
      }
      // What is left of a run without its first or last character is no better reading of it.
      if (i > 0 && i + 1 < run.length) {
        consider(drafts, removed(run, i), i - 1, i + 1, 3, strangers);
      }
      for (int other : i > 0 ? pairs.following(run[i - 1]) : pairs.preceding(run[1])) {
        int strangeness = strangeness(run[i], other, run.length);
        if (other != run[i] && strangeness >= 0) {
          consider(drafts, changed(run, i, other), i - 1, i + 2, strangeness, strangers);
        }
      }
    }
    return drafts;
  }

  /// 0 for what sounds alike, 1 for nearly, [#STRANGEST] for other characters; negative when too much else could be meant.
  private int strangeness(int typed, int meant, int length) {
    int distance = pairs.distance(typed, meant);
    return distance <= 1 ? distance : length > 2 ? STRANGEST : -1;
  }

  private void consider(
      Map<String, Draft> drafts, int[] run, int from, int to, int strangeness, int strangers) {
    String text = text(run, 0, run.length);
    int left = strangers(text);
    // A short run can only occur where all its neighbours do; in a longer one each step must mend
    // something.
    if (run.length < 2 || left > 0 && (isShort(text) || left >= strangers)) {
      return;
    }
    String place = text(run, Math.max(0, from), Math.min(run.length, to));
    drafts.merge(
        text,
        new Draft(text, place, strangeness),
        (one, other) -> one.strangeness() <= other.strangeness() ? one : other);
  }

  /// How many neighbours in the run never stand side by side.
  private int strangers(String run) {
    int[] characters = run.codePoints().toArray();
    return (int)
        IntStream.range(1, characters.length)
            .filter(i -> pairs.frequency(characters[i - 1], characters[i]) == 0)
            .count();
  }

  private int count(String run) throws IOException {
    return isSingle(run) ? 0 : words.counts(List.of(run)).getOrDefault(run, 0);
  }

  private static boolean isSingle(String run) {
    return run.codePointCount(0, run.length()) < 2;
  }

  private static int[] changed(int[] run, int at, int... characters) {
    int[] changed = run.clone();
    System.arraycopy(characters, 0, changed, at, characters.length);
    return changed;
  }

  private static int[] inserted(int[] run, int at, int character) {
    int[] longer = new int[run.length + 1];
    System.arraycopy(run, 0, longer, 0, at);
    longer[at] = character;
    System.arraycopy(run, at, longer, at + 1, run.length - at);
    return longer;
  }

  private static int[] removed(int[] run, int at) {
    int[] shorter = new int[run.length - 1];
    System.arraycopy(run, 0, shorter, 0, at);
    System.arraycopy(run, at + 1, shorter, at, run.length - at - 1);
    return shorter;
  }

  private static String text(int[] run, int from, int to) {
    return new String(run, from, to - from);
  }
}
