package dev.operative.language;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.CharArrayMap;

/// The forms of words met before: a text repeats few words often. Not safe for use by several threads.
final class WordForms {
  /// A word of which nothing is left.
  static final Word NONE = new Word("", "");

  /// How many words are remembered.
  private static final int MOST = 20_000;

  private final LanguageRules rules;
  private final CharArrayMap<Word> byPrint = new CharArrayMap<>(256, false);
  private final Map<String, Word> bySurface = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  /// A word.
  ///
  /// @param surface as it is compared
  /// @param stem the form under which all its inflections and spellings are searched
  record Word(String surface, String stem) {}

  WordForms(LanguageRules rules) {
    this.rules = rules;
  }

  /// A word as it is printed; [#NONE] when nothing is left of it.
  Word of(char[] printed, int start, int length) {
    Word known = byPrint.get(printed, start, length);
    if (known == null) {
      String print = new String(printed, start, length);
      known = of(rules.surface(Folding.word(print)));
      if (byPrint.size() >= MOST) {
        byPrint.clear();
      }
      byPrint.put(print, known);
    }
    return known;
  }

  /// A word as it is compared.
  Word of(String surface) {
    if (surface.isEmpty()) {
      return NONE;
    }
    return remembered(bySurface, surface, word -> new Word(word, rules.stem(word)));
  }

  /// The form that the spellings, the singular and the plural of a word share.
  String base(String surface) {
    return remembered(bases, surface, rules::base);
  }

  private static <T> T remembered(
      Map<String, T> known, String surface, Function<String, T> learning) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(surface, learning);
  }
}
