package dev.operative.search.meaning;

import dev.operative.document.work.TextKey;
import java.util.Comparator;

/// A text that lies near a query.
///
/// @param key which text it is
/// @param vector its vector
/// @param similarity the cosine of its vector with that of the query
public record NearText(TextKey key, SentenceVector vector, double similarity) {
  /// The nearest first; texts that are equally near by their keys.
  public static final Comparator<NearText> NEAREST_FIRST =
      Comparator.comparingDouble(NearText::similarity).reversed().thenComparing(NearText::key);
}
