package dev.operative.lucene.words;

import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The pairs of Chinese characters that stand side by side at one commit, with how many paragraphs have them and how
/// they sound. Read once for a commit: a mistyped run is compared with thousands of them.
public final class CharacterPairs {
  private final Pinyin pinyin = new Pinyin();
  private final Map<Integer, Map<Integer, Integer>> frequencies = new HashMap<>();
  private final Map<Integer, int[]> before = new HashMap<>();
  private final Map<String, List<Pair>> bySound = new HashMap<>();

  /// Two characters side by side.
  record Pair(int first, int second) {}

  private CharacterPairs(IndexReader words) throws IOException {
    Terms terms = MultiTerms.getTerms(words, Schema.pairs(TypedText.unspaced().language()));
    if (terms == null) {
      return;
    }
    Map<Integer, IntStream.Builder> firsts = new HashMap<>();
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      int[] characters = term.utf8ToString().codePoints().toArray();
      if (characters.length == 2) {
        Pair pair = new Pair(characters[0], characters[1]);
        frequencies
            .computeIfAbsent(pair.first(), first -> new HashMap<>())
            .put(pair.second(), each.docFreq());
        firsts.computeIfAbsent(pair.second(), second -> IntStream.builder()).add(pair.first());
        bySound
            .computeIfAbsent(sound(pair.first(), pair.second()), sound -> new ArrayList<>())
            .add(pair);
      }
    }
    firsts.forEach((second, builder) -> before.put(second, builder.build().toArray()));
  }

  /// Reads the pairs of an index.
  ///
  /// @param words has the terms of the index
  public static CharacterPairs read(IndexReader words) throws IOException {
    return new CharacterPairs(words);
  }

  /// How many paragraphs have the two side by side.
  int frequency(int first, int second) {
    return frequencies.getOrDefault(first, Map.of()).getOrDefault(second, 0);
  }

  /// What stands behind a character anywhere.
  int[] following(int character) {
    return frequencies.getOrDefault(character, Map.of()).keySet().stream()
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  /// What stands before a character anywhere.
  int[] preceding(int character) {
    return before.getOrDefault(character, new int[0]).clone();
  }

  /// The pairs that sound like these two characters.
  List<Pair> soundingLike(int first, int second) {
    return bySound.getOrDefault(sound(first, second), List.of());
  }

  /// As [Pinyin#distance].
  int distance(int one, int other) {
    return pinyin.distance(one, other);
  }

  private String sound(int first, int second) {
    return pinyin.sound(first) + " " + pinyin.sound(second);
  }
}
