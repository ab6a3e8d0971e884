package dev.operative.search.bitext;

/// Something in a paragraph that its translation has too.
///
/// @param value the same in every language
record Feature(Kind kind, String value) {
  /// Sorts of features, each with the share of them that a translation keeps.
  enum Kind {
    SYMBOL(0.98),
    VERB(0.93),
    ADDRESSEE(0.85),
    CONCEPT(0.88),
    NUMBER(0.93),

    /// A word that both versions use as it is: a name, an acronym, a quotation.
    WORD(0.95);

    private final double kept;

    Kind(double kept) {
      this.kept = kept;
    }

    /// From 0 to 1, as measured on resolutions whose numbers agree.
    double kept() {
      return kept;
    }
  }
}
