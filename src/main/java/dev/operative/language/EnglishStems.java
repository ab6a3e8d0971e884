package dev.operative.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/// The stems of English words: Porter's, but for words that his rules make one with words of another meaning.
final class EnglishStems {
  private final Map<String, List<Parted>> byPortersStem = new HashMap<>();

  /// What a word begins with that is parted from the others of its stem by Porter's rules.
  private record Parted(String beginning, String stem) {}

  EnglishStems() {
    for (List<String> row : WordTable.rows("en/stems.txt")) {
      List<Parted> parted = new ArrayList<>();
      for (String word : row.subList(1, row.size())) {
        List<String> beginnings = List.of(word.split("/", -1));
        beginnings.forEach(each -> parted.add(new Parted(each, beginnings.getFirst())));
      }
      byPortersStem.put(row.getFirst(), parted);
    }
  }

  /// The stem of a word.
  ///
  /// @param word in small letters and American spelling
  String of(String word) {
    String stem = porters(word);
    for (Parted parted : byPortersStem.getOrDefault(stem, List.of())) {
      if (word.startsWith(parted.beginning())) {
        return parted.stem();
      }
    }
    return stem;
  }

  /// Porter's rules would also make one word of "terrorism" and "terror", "multilateralism" and "multilateral".
  private static String porters(String word) {
    if (word.endsWith("ism")) {
      return word;
    }
    if (word.endsWith("isms")) {
      return word.substring(0, word.length() - 1);
    }
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
