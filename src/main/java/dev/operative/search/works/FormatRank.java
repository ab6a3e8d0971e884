package dev.operative.search.works;

import java.util.Comparator;
import java.util.Locale;

/// Which format a document is best read from.
public final class FormatRank {
  private FormatRank() {}

  /// The rank of a file's format, judged by its name: 0 for Akoma Ntoso, which states the structure of a
  /// document, 1 for the formats whose structure is recognised.
  public static int of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".akn") ? 0 : 1;
  }

  /// Which of two files answers for a document that both hold.
  public static String better(String one, String other) {
    return Comparator.comparingInt(FormatRank::of)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other)
            <= 0
        ? one
        : other;
  }
}
