package dev.operative.lucene.schema;

import java.text.Normalizer;
import java.util.Locale;

/// Reduces a paragraph's number to what counts: `8 (a)`, `8(a)` and `8.a` are one.
public final class Labels {
  private Labels() {}

  /// Letters and digits, lower case, the levels parted by a full stop; empty when there is none.
  public static String key(String label) {
    String folded = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[^\\p{L}\\p{N}]+", ".").replaceAll("^\\.|\\.$", "");
  }

  /// The same number, and what stands under it.
  public static String sub(String key) {
    return key + ".";
  }
}
