package dev.operative.lucene;

import dev.operative.lucene.analysis.TypedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// Chinese that is mistyped: a character that sounds alike or nearly, one too many, one too few, two swapped.
/// What was meant is found among the pairs of characters that stand side by side in the index.
final class HanSlips {
  private static final int MOST_SLIPS = 2;

  private final Snapshot snapshot;

  HanSlips(Snapshot snapshot) {
    this.snapshot = snapshot;
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

  /// A run with one slip put right.
  ///
  /// @param strangeness how unlikely it is to slip so
  /// @param frequency how often what was meant occurs there
  private record Candidate(String run, int strangeness, int frequency) {
    private static final Comparator<Candidate> LIKELIEST_FIRST =
        Comparator.comparingInt(Candidate::strangeness)
            .thenComparing(Comparator.comparingInt(Candidate::frequency).reversed())
            .thenComparing(Candidate::run);
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

  private static boolean isShort(String run) {
    return run.codePointCount(0, run.length()) <= TypedText.LONGEST_CHINESE_WORD;
  }

  private List<String> once(int[] run) throws IOException {
    Map<String, Candidate> found = new LinkedHashMap<>();
    int strangers = strangers(text(run, 0, run.length));
    for (int i = 0; i < run.length; i++) {
      if (i + 1 < run.length) {
        int[] swapped = run.clone();
        swapped[i] = run[i + 1];
        swapped[i + 1] = run[i];
        consider(found, swapped, i, i + 2, 1, strangers);
        for (int between : following(run[i])) {
          consider(found, inserted(run, i + 1, between), i, i + 3, 3, strangers);
        }
      }
      if (run.length > 2) {
        consider(found, removed(run, i), Math.max(0, i - 1), i + 1, 3, strangers);
      }
      for (int other : i > 0 ? following(run[i - 1]) : preceding(run[1])) {
        int strangeness = strangeness(run[i], other, run.length);
        if (other != run[i] && strangeness >= 0) {
          int[] replaced = run.clone();
          replaced[i] = other;
          consider(found, replaced, i - 1, i + 2, strangeness, strangers);
        }
      }
    }
    return found.values().stream().sorted(Candidate.LIKELIEST_FIRST).map(Candidate::run).toList();
  }

  /// 0 for what sounds alike, 1 for nearly, 4 for other characters; negative when too much else could be meant.
  private static int strangeness(int typed, int meant, int length) {
    int distance = Pinyin.distance(typed, meant);
    return distance <= 1 ? distance : length > 2 ? 4 : -1;
  }

  private void consider(
      Map<String, Candidate> found, int[] run, int from, int to, int strangeness, int strangers)
      throws IOException {
    String text = text(run, 0, run.length);
    if (run.length < 2 || (strangers(text) >= strangers && strangers > 0)) {
      return;
    }
    String place = text(run, Math.max(0, from), Math.min(run.length, to));
    int frequency = isShort(text) ? count(text) : count(place);
    if (frequency > 0) {
      found.merge(
          text,
          new Candidate(text, strangeness, frequency),
          (one, other) -> one.strangeness() <= other.strangeness() ? one : other);
    }
  }

  /// How many neighbours in the run never stand side by side.
  private int strangers(String run) throws IOException {
    int[] characters = run.codePoints().toArray();
    int strangers = 0;
    for (int i = 1; i < characters.length; i++) {
      if (pair(characters[i - 1], characters[i]) == 0) {
        strangers++;
      }
    }
    return strangers;
  }

  private int pair(int first, int second) throws IOException {
    String pair = Character.toString(first) + Character.toString(second);
    return snapshot.getIndexReader().docFreq(new Term(Schema.HAN, pair));
  }

  private int count(String run) throws IOException {
    return run.codePointCount(0, run.length()) < 2 ? 0 : snapshot.count(TextQueries.pairs(run));
  }

  private List<Integer> following(int character) throws IOException {
    return partners(
        Operations.concatenate(List.of(Automata.makeChar(character), Automata.makeAnyChar())), 1);
  }

  private List<Integer> preceding(int character) throws IOException {
    return partners(
        Operations.concatenate(List.of(Automata.makeAnyChar(), Automata.makeChar(character))), 0);
  }

  private List<Integer> partners(Automaton pairs, int place) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.getIndexReader(), Schema.HAN);
    if (terms == null) {
      return List.of();
    }
    List<Integer> partners = new ArrayList<>();
    Automaton deterministic =
        Operations.determinize(pairs, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    TermsEnum each = new CompiledAutomaton(deterministic, false, true).getTermsEnum(terms);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      partners.add(term.utf8ToString().codePoints().skip(place).findFirst().orElseThrow());
    }
    return partners;
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
