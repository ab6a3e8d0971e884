package dev.operative.search.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Groups texts of one wording that stand in different works.
///
/// The first text of a wording, by date, leads it. A later one belongs where the same text belongs already, else to the
/// leader it is most similar to, when it is similar enough, and else leads a wording of its own. So all of a wording are
/// near to its first text, and a formula that changes a little every year does not drift away under one name. A work that
/// says something twice has a group for each time: first with first, second with second. The groups follow from the texts
/// and their order alone.
public final class WordingGroups {
  /// What is less similar is another wording.
  static final double LEAST_SIMILARITY = 0.85;

  private final List<WordingSketch> sketches;
  private final int[] frequency = new int[Character.MAX_VALUE + 1];
  private final int[][] leadersByPair = new int[Character.MAX_VALUE + 1][0];
  private final int[] leaderCounts = new int[Character.MAX_VALUE + 1];
  private final Map<WordingSketch, Integer> leaderOf = new HashMap<>();

  private WordingGroups(List<WordingSketch> sketches) {
    this.sketches = sketches;
    for (WordingSketch sketch : sketches) {
      for (int i = 0; i < sketch.size(); i++) {
        frequency[sketch.pair(i)]++;
      }
    }
  }

  /// A text to be put in a group.
  ///
  /// @param work the slug of the work it stands in
  /// @param sketch the sketch of it
  public record Member(String work, WordingSketch sketch) {}

  /// Groups texts.
  ///
  /// @param members the texts, the earliest first; texts of one date in any order that is always the same
  /// @return for each text the number of the first one in its group, from 0; of a text that is alone, its own number
  public static int[] of(List<Member> members) {
    int[] leaders = leaders(members.stream().map(Member::sketch).toList());
    int[] groups = new int[leaders.length];
    Map<String, Integer> times = Map.of();
    List<Integer> firsts = List.of();
    for (long text : byLeader(leaders)) {
      int number = (int) text;
      if (leaders[number] == number) {
        times = new HashMap<>();
        firsts = new ArrayList<>();
      }
      int time = times.merge(members.get(number).work(), 1, Integer::sum);
      if (time > firsts.size()) {
        firsts.add(number);
      }
      groups[number] = firsts.get(time - 1);
    }
    return groups;
  }

  /// The texts one wording after the other, in their order: the number of each in the lower half, that of its leader,
  /// which is the first of them, in the upper half. Hundreds of thousands of them take a few megabytes so.
  private static long[] byLeader(int[] leaders) {
    return IntStream.range(0, leaders.length)
        .mapToLong(number -> ((long) leaders[number] << Integer.SIZE) | number)
        .sorted()
        .toArray();
  }

  /// For each text the number of the one that leads its wording.
  static int[] leaders(List<WordingSketch> sketches) {
    WordingGroups groups = new WordingGroups(sketches);
    return IntStream.range(0, sketches.size()).map(groups::leader).toArray();
  }

  private int leader(int number) {
    WordingSketch sketch = sketches.get(number);
    if (sketch.size() == 0) {
      return number;
    }
    return leaderOf.computeIfAbsent(sketch, unseen -> nearestOrItself(number));
  }

  private int nearestOrItself(int number) {
    WordingSketch sketch = sketches.get(number);
    char[] rarest = rarest(sketch);
    int nearest = number;
    double best = LEAST_SIMILARITY;
    for (char pair : rarest) {
      for (int i = 0; i < leaderCounts[pair]; i++) {
        int leader = leadersByPair[pair][i];
        WordingSketch other = sketches.get(leader);
        double similarity = sketch.mostSimilarity(other) < best ? 0 : sketch.similarity(other);
        if (similarity > best || similarity == best && leader < nearest) {
          best = similarity;
          nearest = leader;
        }
      }
    }
    if (nearest == number) {
      for (char pair : rarest) {
        addLeader(pair, number);
      }
    }
    return nearest;
  }

  private void addLeader(char pair, int number) {
    int count = leaderCounts[pair]++;
    if (count == leadersByPair[pair].length) {
      leadersByPair[pair] = Arrays.copyOf(leadersByPair[pair], count + count / 2 + 1);
    }
    leadersByPair[pair][count] = number;
  }

  /// So many of a text's rarest pairs that any text similar enough shares one of its own rarest with them: if two sets of
  /// pairs share a part t of their union, then of either at most a part 1 - t is not in the other.
  private char[] rarest(WordingSketch sketch) {
    long[] pairs = new long[sketch.size()];
    for (int i = 0; i < pairs.length; i++) {
      char pair = sketch.pair(i);
      pairs[i] = ((long) frequency[pair] << Character.SIZE) | pair;
    }
    Arrays.sort(pairs);
    int enough = sketch.size() - (int) Math.ceil(LEAST_SIMILARITY * sketch.size()) + 1;
    char[] rarest = new char[enough];
    for (int i = 0; i < enough; i++) {
      rarest[i] = (char) pairs[i];
    }
    return rarest;
  }
}
