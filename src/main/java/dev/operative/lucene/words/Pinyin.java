package dev.operative.lucene.words;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.spell.LevenshteinDistance;

/// The sounds of Chinese characters in pinyin, without tones, as people type them. Safe for use by several threads.
final class Pinyin {
  private static final Transliterator SOUND =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");

  /// One letter of two is half of what is heard.
  private static final int LONG_ENOUGH_TO_DIFFER = 3;

  // Transliterating takes microseconds, and one question asks for thousands of characters again and
  // again.
  private final Map<Integer, String> sounds = new ConcurrentHashMap<>();

  /// 0 when both sound alike, 1 when their sounds differ by one letter, or by those that many speakers do not
  /// keep apart; 2 when by more.
  int distance(int one, int other) {
    String first = sound(one);
    String second = sound(other);
    if (first.equals(second)) {
      return 0;
    }
    String merged = merged(first);
    String otherMerged = merged(second);
    int length = Math.max(merged.length(), otherMerged.length());
    if (length < LONG_ENOUGH_TO_DIFFER) {
      return merged.equals(otherMerged) ? 1 : 2;
    }
    float similarity = new LevenshteinDistance().getDistance(merged, otherMerged);
    return Math.round((1 - similarity) * length) <= 1 ? 1 : 2;
  }

  /// How a character sounds, in small letters; itself when it has no sound.
  String sound(int character) {
    return sounds.computeIfAbsent(
        character, each -> SOUND.transliterate(Character.toString(each)).strip());
  }

  private static String merged(String sound) {
    return sound
        .replaceFirst("^(z|c|s)h", "$1")
        .replaceFirst("^l", "n")
        .replaceFirst("(?<=[aei])ng$", "n");
  }
}
