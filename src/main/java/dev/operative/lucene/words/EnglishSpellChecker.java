package dev.operative.lucene.words;

import dev.operative.document.Language;
import dev.operative.language.Folding;
import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Corrects misspelt English words: letters left out, doubled, swapped, mistaken; two words written as one.
final class EnglishSpellChecker {
  /// Shorter words are one letter away from too many others.
  private static final int SHORTEST = 4;

  /// Of these, only two letters can have changed places: "teh".
  private static final int SHORT = 3;

  /// No word of these texts is longer; comparing endless ones would take seconds.
  private static final int LONGEST = 40;

  /// Of shorter words, one letter may be wrong; of longer ones two.
  private static final int LONG_ENOUGH_FOR_TWO = 6;

  private static final int INSPECTED = 30;
  private static final int SHORTEST_HALF = 3;

  private final IndexReader words;

  /// @param words has the words of the index
  EnglishSpellChecker(IndexReader words) {
    this.words = words;
  }

  /// @param word the analysed form of the typed word
  List<String> corrected(Piece.Words word, String typed, int limit) throws IOException {
    String folded = Folding.word(typed);
    if (folded.length() < SHORT || folded.length() > LONGEST || has(word)) {
      return List.of();
    }
    List<Candidate> near = near(folded);
    return near.isEmpty()
        ? apart(folded)
        : near.stream().limit(limit).map(Candidate::word).toList();
  }

  /// A word that may have been meant.
  private record Candidate(String word, double similarity, boolean sameStart, int frequency) {
    private static final Comparator<Candidate> LIKELIEST_FIRST =
        Comparator.comparingDouble(Candidate::similarity)
            .thenComparing(Candidate::sameStart)
            .thenComparingInt(Candidate::frequency)
            .reversed()
            .thenComparing(Candidate::word);
  }

  private List<Candidate> near(String folded) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(folded.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2);
    checker.setMinPrefix(1);
    checker.setMinQueryLength(1);
    checker.setMaxInspections(INSPECTED);
    SuggestWord[] found =
        checker.suggestSimilar(
            new Term(Schema.text(TypedText.spaced()), TextAnalyzer.PRINTED + folded),
            INSPECTED,
            words,
            SuggestMode.SUGGEST_ALWAYS);
    LuceneLevenshteinDistance distance = new LuceneLevenshteinDistance();
    return Arrays.stream(found)
        .map(
            word -> {
              String text = word.string.substring(1);
              return new Candidate(
                  text,
                  // In steps, so that frequency decides between words that are about as near.
                  Math.round(distance.getDistance(folded, text) * 10) / 10.0,
                  text.charAt(0) == folded.charAt(0),
                  word.freq);
            })
        .filter(candidate -> candidate.word().length() >= SHORTEST_HALF)
        .filter(candidate -> folded.length() >= SHORTEST || isSwapped(folded, candidate.word()))
        .sorted(Candidate.LIKELIEST_FIRST)
        .toList();
  }

  private static boolean isSwapped(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /// Two words written as one, where both are there and the rarer one is as frequent as can be.
  private List<String> apart(String folded) throws IOException {
    List<Candidate> pairs = new ArrayList<>();
    for (int i = SHORTEST_HALF; i <= folded.length() - SHORTEST_HALF; i++) {
      String first = folded.substring(0, i);
      String second = folded.substring(i);
      int frequency = Math.min(printed(first), printed(second));
      if (frequency > 0) {
        pairs.add(new Candidate(first + " " + second, 0, true, frequency));
      }
    }
    return pairs.stream().sorted(Candidate.LIKELIEST_FIRST).limit(1).map(Candidate::word).toList();
  }

  private int printed(String word) throws IOException {
    return TypedText.isFunctionWord(word)
        ? 0
        : words.docFreq(new Term(Schema.text(TypedText.spaced()), TextAnalyzer.PRINTED + word));
  }

  private boolean has(Piece.Words word) throws IOException {
    for (String term : word.terms()) {
      if (!has(term)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(String term) throws IOException {
    for (Language language : Schema.languages(words)) {
      if (words.docFreq(new Term(Schema.text(language), term)) > 0) {
        return true;
      }
    }
    return false;
  }
}
