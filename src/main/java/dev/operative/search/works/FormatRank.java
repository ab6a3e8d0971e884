package dev.operative.search.works;

import java.util.Comparator;
import java.util.Locale;

/// The order of formats by how well a document is read from them.
public final class FormatRank {
  /// How well files answer for a document that all of them hold: Akoma Ntoso before other formats, then the first by
  /// path.
  public static final Comparator<String> BEST_FIRST =
      Comparator.comparingInt(FormatRank::of).thenComparing(Comparator.naturalOrder());

  private FormatRank() {}

  /// The rank of a file's format, judged by its name: 0 for Akoma Ntoso, which states the structure of a
  /// document, 1 for the formats whose structure is recognised.
  public static int of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".akn") ? 0 : 1;
  }
}
