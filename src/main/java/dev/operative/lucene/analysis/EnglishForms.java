package dev.operative.lucene.analysis;

import dev.operative.vocabulary.IrregularPlurals;
import java.util.Locale;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/// The forms under which a word is found. Not safe for use by several threads.
final class EnglishForms {
  private final EnglishStemmer stemmer = new EnglishStemmer();

  /// The word as printed, without what readers do not see as part of it: case, accents, width, possessive,
  /// apostrophes, full stops of an acronym, soft hyphens. Empty when nothing is left.
  static String surface(CharSequence printed) {
    String folded = ICUFoldingFilter.NORMALIZER.normalize(printed).toLowerCase(Locale.ROOT);
    String word = folded.replace('’', '\'').replace('ʼ', '\'').replace('‘', '\'');
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    word = word.replace("'", "");
    return isAcronym(word) ? word.replace(".", "") : word;
  }

  /// The form that all inflections and spellings of a word share.
  String stem(String surface) {
    String word = IrregularPlurals.singular(Spelling.american(surface));
    // Porter's rules would make one word of "terrorism" and "terror", "multilateralism" and
    // "multilateral".
    if (word.endsWith("ism")) {
      return word;
    }
    if (word.endsWith("isms")) {
      return word.substring(0, word.length() - 1);
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static boolean isAcronym(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    for (int i = 1; i < word.length(); i += 2) {
      if (word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
