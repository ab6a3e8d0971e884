package dev.operative.language;

import java.util.List;
import java.util.Set;

/// A text without spaces, cut into words.
///
/// @param words in order
/// @param accidental the words of two characters that it holds only across the border of two others, or inside a word that
///     has nothing to do with them: 海地 (Haiti) in 沿海地区 (coastal areas), 马里 (Mali) in 索马里 (Somalia)
public record Segmentation(List<String> words, Set<String> accidental) {
  public Segmentation {
    words = List.copyOf(words);
    accidental = Set.copyOf(accidental);
  }
}
